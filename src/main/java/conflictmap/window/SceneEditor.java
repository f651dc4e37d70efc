package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Scenes;
import conflictmap.viewmodel.Stop;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Name, text and notes of the scene that is shown; what is typed is there at once and can be undone. */
final class SceneEditor {
    private final Desk desk;
    private final TextField name = new TextField();
    private final TextArea text = new TextArea();
    private final TextArea notes = new TextArea();
    private final VBox root;
    private boolean following;

    SceneEditor(Desk desk) {
        this.desk = desk;
        Scenes scenes = desk.scenes();
        tie(name, "scene.name", scenes::rename);
        tie(text, "scene.text", scenes::tell);
        tie(notes, "scene.notes", scenes::note);
        for (TextArea area : new TextArea[] {text, notes}) {
            area.setWrapText(true);
            area.setPrefRowCount(3);
        }
        root = new VBox(4, label("scene.name"), name, label("scene.text"), text, label("scene.notes"), notes);
        root.getStyleClass().add("scene-editor");
        root.setMinHeight(Region.USE_PREF_SIZE);
        scenes.currentProperty().addListener(o -> follow());
        scenes.all().addListener((javafx.beans.InvalidationListener) o -> follow());
        follow();
    }

    Region root() {
        return root;
    }

    /** Goes to the name. */
    void begin() {
        name.requestFocus();
        name.selectAll();
    }

    private static Label label(String key) {
        var label = new Label(Messages.text(key));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private void tie(TextInputControl field, String key, BiConsumer<Integer, String> change) {
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(Messages.text(key));
        field.setPromptText(Messages.text(key + ".prompt"));
        field.textProperty().addListener((o, was, is) -> {
            int scene = desk.scenes().currentProperty().get();
            if (!following && scene >= 0) {
                change.accept(scene, is);
            }
        });
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                desk.edits().pause();
            }
        });
    }

    private void follow() {
        following = true;
        Stop scene = desk.scenes().current();
        root.setVisible(scene != null);
        root.setManaged(scene != null);
        show(name, scene == null ? "" : scene.name());
        show(text, scene == null ? "" : scene.text());
        show(notes, scene == null ? "" : scene.notes());
        following = false;
    }

    private static void show(TextInputControl field, @Nullable String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }
}
