package conflictmap.window;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** A part under a heading that folds it away. */
final class Folded {
    private final ToggleButton head = new ToggleButton();
    private final VBox root;

    /**
     * A part, folded away.
     *
     * @param id its id; that of its heading ends in {@code -head}
     */
    Folded(String id, Region content) {
        head.setId(id + "-head");
        head.getStyleClass().add("fold-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinHeight(Region.USE_PREF_SIZE);
        content.visibleProperty().bind(head.selectedProperty());
        content.managedProperty().bind(head.selectedProperty());
        head.selectedProperty().subscribe(open ->
                head.setGraphic(Icons.icon(open ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT)));
        root = new VBox(head, content);
        root.setId(id);
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    VBox root() {
        return root;
    }

    /** Unfolds it. */
    void open() {
        head.setSelected(true);
    }

    /** Names it; not there at all where there is nothing in it. */
    void tell(String text, boolean there) {
        head.setText(text);
        root.setVisible(there);
        root.setManaged(there);
    }
}
