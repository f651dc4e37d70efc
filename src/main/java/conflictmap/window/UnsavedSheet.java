package conflictmap.window;

import conflictmap.viewmodel.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The question what becomes of a project that is not saved. */
final class UnsavedSheet {
    private UnsavedSheet() {}

    static Node of(String name, Runnable save, Runnable drop, Runnable cancel) {
        Button first = button("unsaved.save", save);
        first.setDefaultButton(true);
        return new VBox(16, text(Messages.text("unsaved.text", name)), row(button("unsaved.drop", drop), button("unsaved.cancel", cancel), first));
    }

    static Label text(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button with a text; its identifier is that of its words, with hyphens. */
    static Button button(String key, Runnable action) {
        var button = new Button(Messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(e -> action.run());
        return button;
    }

    static HBox row(Button... answers) {
        var row = new HBox(8, answers);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
