package conflictmap.window;

import conflictmap.model.Place;
import conflictmap.viewmodel.Changes;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Edits.Field;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.PlaceSearch.Found;
import conflictmap.viewmodel.Places;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A field above the table in which words for all chosen lines are typed: Enter takes them, Escape does not. Of places the
 * gazetteer's best of that name is told beside the field, and the arrows go through the others.
 */
final class WordsField {
    private final Desk desk;
    private final Places places;
    private final BiConsumer<Field, UnaryOperator<Changes>> change;
    private final Runnable done;
    private final Label name = new Label();
    private final TextField text = new TextField();
    private final Label found = new Label();
    private final HBox root = new HBox(6, name, text, found);
    private Field field = Field.ACTOR;
    private List<Found> candidates = List.of();
    private int candidate;

    /**
     * A field that is not seen until it asks.
     *
     * @param change takes what was typed
     * @param done run when it is closed again
     */
    WordsField(Desk desk, Places places, BiConsumer<Field, UnaryOperator<Changes>> change, Runnable done) {
        this.desk = desk;
        this.places = places;
        this.change = change;
        this.done = done;
        text.setId("table-words");
        text.getStyleClass().add("edit-field");
        name.setLabelFor(text);
        found.getStyleClass().addAll("muted", "small");
        found.setId("table-words-found");
        text.textProperty().addListener(o -> search());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        text.focusedProperty().addListener((o, was, is) -> {
            if (was && !is) {
                hide();
            }
        });
        root.setAlignment(Pos.CENTER_LEFT);
        hide();
    }

    Region root() {
        return root;
    }

    void ask(String key, Field asked) {
        field = asked;
        name.setText(Messages.text(key));
        text.setAccessibleText(Messages.text(key));
        text.clear();
        candidates = List.of();
        found.setText("");
        root.setVisible(true);
        root.setManaged(true);
        text.requestFocus();
    }

    private void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }

    private void search() {
        if (field == Field.PLACE && root.isVisible()) {
            places.ask(text.getText(), desk.camera().view().center(), next -> {
                candidates = next;
                candidate = 0;
                tell();
            });
        }
    }

    private void tell() {
        if (candidates.isEmpty()) {
            found.setText(Messages.text("edit.place.none"));
        } else {
            Found one = candidates.get(candidate);
            found.setText(Messages.text("table.candidate", one.place().name(), one.country(), candidate + 1, candidates.size()));
        }
    }

    private void keyed(KeyEvent e) {
        KeyCode code = e.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER) {
            take();
        } else if ((code == KeyCode.DOWN || code == KeyCode.UP) && !candidates.isEmpty()) {
            candidate = Math.floorMod(candidate + (code == KeyCode.DOWN ? 1 : -1), candidates.size());
            tell();
        } else {
            return;
        }
        e.consume();
    }

    private void take() {
        String typed = text.getText().strip();
        if (field == Field.PLACE) {
            if (candidates.isEmpty()) {
                return;
            }
            Place place = candidates.get(candidate).place();
            change.accept(field, c -> c.place(place));
        } else {
            change.accept(field, c -> field == Field.ACTOR ? c.actor(typed) : c.target(typed));
        }
        close();
    }

    private void close() {
        hide();
        done.run();
    }
}
