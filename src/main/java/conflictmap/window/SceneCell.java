package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Stop;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A scene in the list: its small picture, its number and name, when it is. Dragged, it goes to another place. */
final class SceneCell extends ListCell<Stop> {
    static final int WIDTH = 96;
    static final int HEIGHT = 60;
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Desk desk;
    private final ImageView picture = new ImageView();
    private final Label title = new Label();
    private final Label about = new Label();
    private final HBox row;

    SceneCell(Desk desk) {
        this.desk = desk;
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        title.setMaxHeight(40);
        about.getStyleClass().add("muted");
        var lines = new VBox(2, title, about);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(10, picture, lines);
        row.getStyleClass().add("row");
        setPrefWidth(0);
        setOnDragDetected(this::drag);
        setOnDragOver(e -> {
            if (e.getGestureSource() instanceof SceneCell && !isEmpty()) {
                e.acceptTransferModes(TransferMode.MOVE);
                e.consume();
            }
        });
        setOnDragDropped(this::drop);
        setOnMouseClicked(e -> {
            if (!isEmpty()) {
                desk.scenes().go(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Stop scene, boolean empty) {
        super.updateItem(scene, empty);
        if (empty || scene == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText((getIndex() + 1) + "  " + scene.title());
        about.setText(desk.scenes().time(scene));
        setAccessibleText(title.getText() + ", " + about.getText());
        pseudoClassStateChanged(SHOWN, getIndex() == desk.scenes().currentProperty().get());
        picture.setImage(null);
        desk.classroom().pictures().small(scene, WIDTH * 2, HEIGHT * 2, painted -> {
            if (getItem() != null && getItem().looksLike(scene)) {
                picture.setImage(Pixels.of(painted));
            }
        });
        setGraphic(row);
    }

    private void drag(MouseEvent e) {
        if (!isEmpty()) {
            var content = new ClipboardContent();
            content.putString(getItem().title());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            e.consume();
        }
    }

    private void drop(DragEvent e) {
        if (e.getGestureSource() instanceof SceneCell from && !isEmpty()) {
            desk.scenes().move(from.getIndex(), getIndex());
            e.setDropCompleted(true);
            e.consume();
        }
    }
}
