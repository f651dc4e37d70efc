package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Shelf;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;

/** The line under the tools: the filter in force in plain words with a button that clears it, and what can't be understood of it. */
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
        }
        var clear = Icons.button(Material2AL.CLOSE, "filter.clear", () -> shelf.filterProperty().set(""));
        clear.setId("filter-clear");
        clear.setAccessibleText(Messages.text("filter.clear"));
        root = new HBox(8, words, error, clear);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("filter-line");
        var some = words.visibleProperty().or(error.visibleProperty())
                .and(desk.appearance().presentingProperty().not());
        root.visibleProperty().bind(some);
        root.managedProperty().bind(root.visibleProperty());
    }

    Region root() {
        return root;
    }
}
