package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Shelf;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The filter in force in plain words with a button that clears it, and what can't be understood of it: in the line at the foot,
 * beside the counts, where it comes and goes without moving the map.
 */
final class FilterLine {
    private final HBox root;

    FilterLine(Desk desk) {
        Shelf shelf = desk.shelf();
        var words = new Label();
        words.setId("filter-words");
        words.textProperty().bind(shelf.filter().wordsProperty());
        words.setMinWidth(0);
        var error = new Label();
        error.setId("filter-error");
        error.getStyleClass().add("filter-error");
        error.textProperty().bind(shelf.filter().errorProperty());
        error.setMinWidth(0);
        for (Label label : new Label[] {words, error}) {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
            var whole = new Tooltip(); // where there is little room it is cut
            whole.textProperty().bind(label.textProperty());
            label.setTooltip(whole);
        }
        var clear = Icons.button(Material2AL.CLOSE, "filter.clear", () -> shelf.filterProperty().set(""));
        clear.setId("filter-clear");
        clear.setAccessibleText(Messages.text("filter.clear"));
        clear.getStyleClass().add("cancel");
        root = new HBox(4, words, error, clear);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("filter-line");
        root.setMinWidth(0);
        root.visibleProperty().bind(words.visibleProperty().or(error.visibleProperty()));
        root.managedProperty().bind(root.visibleProperty());
    }

    Region root() {
        return root;
    }
}
