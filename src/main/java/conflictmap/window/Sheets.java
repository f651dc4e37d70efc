package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The sheets that lie over the window for a moment: keys, problems, about. Escape or a click beside closes them. */
final class Sheets {
    private static final double WIDEST = 640;

    private final Desk desk;
    private final String version;
    private final StackPane root = new StackPane();
    private Supplier<Node> keys = Region::new;
    private Supplier<Node> layers = Region::new;
    private Runnable afterwards = () -> {};

    Sheets(Desk desk, String version) {
        this.desk = desk;
        this.version = version;
        root.setId("sheets");
        root.getStyleClass().add("scrim");
        root.setVisible(false);
        root.setOnMousePressed(e -> {
            if (e.getTarget() == root) {
                close();
            }
        });
    }

    Region root() {
        return root;
    }

    /** Tells what the sheets of keys and of layers show, and what takes the focus when a sheet is closed. */
    void connect(Supplier<Node> keySheet, Supplier<Node> layerSheet, Runnable whenClosed) {
        keys = keySheet;
        layers = layerSheet;
        afterwards = whenClosed;
    }

    boolean isOpen() {
        return root.isVisible();
    }

    void close() {
        root.setVisible(false);
        root.getChildren().clear();
        afterwards.run();
    }

    void showKeys() {
        show("keys.title", "keys.close", keys.get());
    }

    void showLayers() {
        show("layers.title", "layers.close", layers.get());
    }

    void showProblems() {
        show("problem.title", "problem.close", ProblemsSheet.of(desk.shelf().problems()));
    }

    void showAbout() {
        show("about.title", "about.close", AboutSheet.of(version));
    }

    private void show(String titleKey, String closeKey, Node content) {
        var title = new Label(Messages.text(titleKey));
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Icons.button(Material2AL.CLOSE, closeKey, this::close);
        close.setId("sheet-close");
        var head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var sheet = new VBox(12, head, scroll);
        sheet.setId("sheet");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        root.getChildren().setAll(sheet);
        root.setVisible(true);
        close.requestFocus();
    }
}
