package conflictmap.window;

import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheet of keys, made from all commands that have one. */
final class KeysSheet {
    /** The keys' part of a column's width; the words of all groups begin below each other. */
    private static final double KEYS_PERCENT = 38;

    private KeysSheet() {}

    static Node of(Commands commands) {
        List<VBox> columns = List.of(new VBox(8), new VBox(8));
        Map<String, Map<String, List<String>>> groups = commands.sheet();
        int all = groups.values().stream().mapToInt(rows -> rows.size() + 2).sum();
        int before = 0;
        for (Map.Entry<String, Map<String, List<String>>> group : groups.entrySet()) {
            columns.get(2 * before < all ? 0 : 1).getChildren().add(group(group.getKey(), group.getValue()));
            before += group.getValue().size() + 2;
        }
        var both = new FlowPane(32, 8, columns.toArray(VBox[]::new));
        both.getStyleClass().add("keys");
        return both;
    }

    private static Region group(String group, Map<String, List<String>> rows) {
        var heading = new Label(Messages.text(group));
        heading.getStyleClass().add("heading");
        var grid = new GridPane(16, 6);
        var names = new ColumnConstraints();
        names.setPercentWidth(KEYS_PERCENT);
        grid.getColumnConstraints().add(names);
        rows.forEach((text, keys) -> {
            var label = new Label(String.join("   ", keys));
            label.getStyleClass().add("key");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, UnsavedSheet.text(Messages.text(text)));
        });
        var box = new VBox(6, heading, grid);
        box.getStyleClass().add("keys-group");
        return box;
    }
}
