package conflictmap.window;

import conflictmap.render.charts.ChartPainter;
import conflictmap.viewmodel.Charts;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The charts beside the map; a drag across them shows those days. */
final class ChartsPanel extends VBox {
    static final int WIDTH = 360;
    /** How wide the charts are beside the scroll bar. */
    private static final int PAINTED = WIDTH - 14;

    private final Desk desk;
    private final Charts charts;
    private final ImageView view = new ImageView();
    private double from;
    private boolean asked;

    ChartsPanel(Desk desk, Runnable save) {
        this.desk = desk;
        this.charts = desk.charts();
        setId("charts-panel");
        getStyleClass().addAll("panel", "panel-right");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        var title = new Label(Messages.text("charts.title"));
        title.getStyleClass().add("title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(4, title, space, Icons.button(Material2MZ.SAVE_ALT, "charts.save", save),
                Icons.button(Material2AL.CLOSE, "charts.close", () -> desk.appearance().chartsOpenProperty().set(false)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("reader-head");
        view.setAccessibleText(Messages.text("charts.label"));
        view.setOnMousePressed(e -> from = e.getX());
        view.setOnMouseDragged(e -> charts.brush(from, e.getX(), PAINTED));
        view.setOnMouseClicked(e -> charts.brush(from, e.getX(), PAINTED));
        var scroll = new ScrollPane(view);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        desk.frameProperty().addListener(o -> ask());
        desk.indexProperty().addListener(o -> ask());
        sceneProperty().addListener(o -> ask());
    }

    private void ask() {
        asked = true;
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (asked && getScene() != null && !charts.isEmpty()) {
            asked = false;
            view.setImage(Pixels.of(charts.paint(PAINTED, getScene().getWindow().getOutputScaleX())));
            view.setFitWidth(PAINTED);
            view.setFitHeight(ChartPainter.HEIGHT);
        }
    }
}
