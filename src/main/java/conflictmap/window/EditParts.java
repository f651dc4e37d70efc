package conflictmap.window;

import conflictmap.viewmodel.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Parts of what changes a field. */
final class EditParts {
    private EditParts() {}

    /** The button that takes what was typed. */
    static Button take(Runnable action) {
        var take = new Button(Messages.text("edit.take"));
        take.setId("edit-take");
        take.getStyleClass().addAll("accent", "edit-button");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(e -> action.run());
        return take;
    }

    /** A part with its name before it. */
    static HBox named(String key, Region part) {
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(72);
        name.setLabelFor(part);
        part.setMinWidth(0);
        HBox.setHgrow(part, Priority.ALWAYS);
        var row = new HBox(6, name, part);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Takes a part out of the layout for now. */
    static void hide(Node part) {
        part.setManaged(false);
        part.setVisible(false);
    }
}
