package conflictmap.window;

import conflictmap.model.Place;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What spellings mean because a person said so, each with a button that takes it back. */
final class SpellingRules {
    private final Desk desk;
    private final VBox rows = new VBox(2);
    private final Folded root = new Folded("spellings", rows);

    SpellingRules(Desk desk) {
        this.desk = desk;
        refresh();
    }

    Region root() {
        return root.root();
    }

    /** Lists what holds now. */
    void refresh() {
        show(desk.edits().spellings());
    }

    private void show(Map<String, Place> rules) {
        root.tell(Messages.text("edit.rules", rules.size()), !rules.isEmpty());
        rows.getChildren().clear();
        rules.forEach((spelling, place) -> rows.getChildren().add(row(spelling, place)));
    }

    private HBox row(String spelling, Place place) {
        var rule = new Label(Messages.text("edit.rule", spelling, place.name()));
        rule.setMinWidth(0);
        rule.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rule, Priority.ALWAYS);
        Button revoke = Icons.button(Material2AL.CLOSE, "edit.revoke", () -> desk.edits().revoke(spelling));
        revoke.getStyleClass().add("small-icon-button");
        revoke.setAccessibleText(Messages.text("edit.revoke.of", spelling));
        var row = new HBox(4, rule, revoke);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
