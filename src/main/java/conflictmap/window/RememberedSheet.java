package conflictmap.window;

import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.UnknownTables;
import conflictmap.viewmodel.UnknownTables.Remembered;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What was said of the columns of tables, each with a button that forgets it. */
final class RememberedSheet {
    private final UnknownTables tables;
    private final VBox root = new VBox(8);
    private final ListChangeListener<Remembered> refill = change -> fill();

    private RememberedSheet(UnknownTables tables) {
        this.tables = tables;
        root.setId("remembered");
        root.setMinHeight(120);
        root.sceneProperty().addListener((o, was, is) -> {
            if (is == null) {
                tables.remembered().removeListener(refill);
            }
        });
        tables.remembered().addListener(refill);
        tables.list();
        fill();
    }

    static Node of(UnknownTables tables) {
        return new RememberedSheet(tables).root;
    }

    private void fill() {
        if (tables.remembered().isEmpty()) {
            root.getChildren().setAll(Empty.small(Messages.text("remembered.none")));
        } else {
            root.getChildren().setAll(tables.remembered().stream().map(this::row).toList());
        }
    }

    private HBox row(Remembered one) {
        var words = new Label(one.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button forget = Icons.labelled(Material2AL.DELETE_OUTLINE, "remembered.forget", () -> tables.forget(one));
        forget.setId("remembered-forget");
        forget.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        var row = new HBox(8, words, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
