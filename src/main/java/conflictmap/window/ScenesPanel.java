package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Scenes;
import conflictmap.viewmodel.Stop;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The scenes: their list, and below it the one that is shown. */
final class ScenesPanel {
    /** Height of a scene in the list, units. */
    private static final double SCENE = 76;

    private final Desk desk;
    private final Scenes scenes;
    private final ListView<Stop> list;
    private final SceneEditor editor;
    private final VBox root;

    /** @param plan writes the scenes as a lesson plan */
    ScenesPanel(Desk desk, Runnable plan) {
        this.desk = desk;
        this.scenes = desk.scenes();
        list = new ListView<>(scenes.all());
        list.setId("scene-list");
        list.getStyleClass().add("rows");
        list.setAccessibleText(Messages.text("lists.scenes"));
        list.setFixedCellSize(SCENE);
        list.setCellFactory(view -> new SceneCell(desk));
        Button first = new Button(Messages.text("scene.make"));
        first.getStyleClass().add("accent");
        first.setOnAction(e -> scenes.make());
        list.setPlaceholder(Empty.state(Messages.text("scene.none.title"), Messages.text("scene.none.body"), first));
        list.setOnKeyPressed(this::pressed);
        Predicate<KeyEvent> own = e -> e.getCode() == KeyCode.DELETE;
        list.getProperties().put(Keyboard.OWN_KEYS, own);
        editor = new SceneEditor(desk);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPrefHeight(SCENE);
        list.setMinHeight(SCENE / 2);
        var fields = new ScrollPane(editor.root()); // scrolls in a low window, as with large letters
        fields.setFitToWidth(true);
        fields.setFocusTraversable(false);
        fields.setMinHeight(SCENE / 2);
        fields.getStyleClass().add("edge-to-edge");
        fields.visibleProperty().bind(editor.root().visibleProperty());
        fields.managedProperty().bind(editor.root().managedProperty());
        root = new VBox(buttons(plan), list, fields);
        scenes.currentProperty().addListener(o -> follow());
        scenes.all().addListener((javafx.beans.InvalidationListener) o -> follow());
    }

    Region root() {
        return root;
    }

    /** The list takes the keys. */
    void begin() {
        follow();
        list.requestFocus();
    }

    private Region buttons(Runnable plan) {
        var make = Icons.labelled(Material2AL.ADD_A_PHOTO, "scene.make", scenes::make);
        var retake = Icons.button(Material2MZ.PHOTO_CAMERA, "scene.retake", () -> onShown(scenes::retake));
        var remove = Icons.button(Material2AL.DELETE, "scene.remove", () -> onShown(scenes::remove));
        for (Button b : new Button[] {retake, remove}) {
            b.disableProperty().bind(scenes.currentProperty().lessThan(0));
        }
        var paper = Icons.button(Material2MZ.PRINT, "scene.plan", plan);
        paper.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(scenes.all()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(2, make, space, paper, retake, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("scene-buttons");
        return row;
    }

    private void onShown(java.util.function.IntConsumer action) {
        if (scenes.currentProperty().get() >= 0) {
            action.accept(scenes.currentProperty().get());
        }
    }

    private void follow() {
        int shown = scenes.currentProperty().get();
        list.refresh();
        if (shown < 0) {
            list.getSelectionModel().clearSelection();
        } else if (shown != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(shown);
            list.scrollTo(Math.max(0, shown - 1));
        }
    }

    private void pressed(KeyEvent e) {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row < 0) {
            return;
        }
        boolean known = true;
        switch (e.getCode()) {
            case ENTER -> scenes.go(row);
            case F2 -> {
                scenes.go(row);
                editor.begin();
            }
            case DELETE -> scenes.remove(row);
            case UP -> known = shift(e, row, -1);
            case DOWN -> known = shift(e, row, 1);
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    /** Alt and an arrow move the scene itself. */
    private boolean shift(KeyEvent e, int row, int by) {
        if (e.isAltDown() && row + by >= 0 && row + by < scenes.all().size()) {
            scenes.move(row, row + by);
            list.getSelectionModel().select(row + by);
            desk.edits().pause();
        }
        return e.isAltDown();
    }
}
