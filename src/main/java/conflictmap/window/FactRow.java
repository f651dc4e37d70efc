package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.viewmodel.Messages;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field of the event looked at: its name, and its value as a button that becomes what changes it. */
final class FactRow {
    /** Makes what changes a field of an event. */
    interface Opener {
        /**
         * What changes the field; null where something has opened by itself, as a menu does.
         *
         * @param done to be run when it is to be closed
         */
        @Nullable FieldEditor open(ConflictEvent event, Runnable done);
    }

    private final String key;
    private final Function<ConflictEvent, String> words;
    private final Opener opener;
    private final Button value = new Button();
    private final VBox cell = new VBox(value);
    private Runnable before = () -> {};
    private @Nullable FieldEditor editor;
    private @Nullable ConflictEvent event;

    /**
     * A row.
     *
     * @param key names the field
     * @param words its value; empty where it is not told
     * @param opener makes what changes it
     */
    FactRow(String key, Function<ConflictEvent, String> words, Opener opener) {
        this.key = key;
        this.words = words;
        this.opener = opener;
        value.setId(key.replace('.', '-'));
        value.getStyleClass().addAll("fact-value");
        value.setWrapText(true);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.setTooltip(new Tooltip(Messages.text("edit.tip")));
        value.setOnAction(e -> open());
        cell.setMinWidth(0);
    }

    /** Adds the row to a grid of names and values. */
    void addTo(GridPane grid) {
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(value);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, cell);
    }

    /** Where the value stands, for a menu that opens there. */
    Region place() {
        return value;
    }

    void show(ConflictEvent shown) {
        ConflictEvent old = event;
        if (old != null && !old.id().equals(shown.id())) {
            close();
        }
        event = shown;
        String text = words.apply(shown);
        value.setText(text.isEmpty() ? Messages.text("edit.untold") : text);
        value.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("untold"), text.isEmpty());
        value.setAccessibleText(Messages.text(key) + ": " + value.getText());
        FieldEditor open = editor;
        if (open != null) {
            open.refresh(shown);
        }
    }

    /** Tells what happens before the field is changed. */
    void beforeOpening(Runnable action) {
        before = action;
    }

    boolean isOpen() {
        return editor != null;
    }

    void open() {
        before.run();
        ConflictEvent shown = event;
        if (shown == null) {
            return;
        }
        FieldEditor open = editor;
        if (open == null) {
            open = opener.open(shown, this::done);
            if (open == null) {
                return;
            }
            editor = open;
            cell.getChildren().setAll(open.root());
        }
        open.focus();
    }

    /** Takes what was typed, where that can be taken. */
    void finish() {
        FieldEditor open = editor;
        if (open != null) {
            open.commit();
            done();
        }
    }

    /** Gives up what was typed. */
    void cancel() {
        done();
    }

    private void done() {
        if (editor != null) {
            boolean hasKeys = cell.lookupAll("*").stream().anyMatch(Node::isFocused);
            close();
            if (hasKeys) {
                value.requestFocus();
            }
        }
    }

    private void close() {
        FieldEditor open = editor;
        if (open != null) {
            editor = null;
            open.closed();
            cell.getChildren().setAll(value);
        }
    }
}
