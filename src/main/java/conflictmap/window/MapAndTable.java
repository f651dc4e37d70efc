package conflictmap.window;

import conflictmap.viewmodel.Desk;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The map, and under it the table of events while that is open; what parts them can be moved. */
final class MapAndTable {
    private static final double SHARE = 0.56;

    private final Desk desk;
    private final MapPane map;
    private final TablePanel table;
    private final SplitPane root;
    private double share = SHARE;

    MapAndTable(Desk desk, Region stage, MapPane map, TablePanel table) {
        this.desk = desk;
        this.map = map;
        this.table = table;
        root = new SplitPane(stage);
        root.setOrientation(Orientation.VERTICAL);
        root.getStyleClass().add("map-and-table");
        SplitPane.setResizableWithParent(table.root(), false);
        desk.appearance().tableOpenProperty().subscribe(this::show);
        desk.appearance().presentingProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    /** Opens the table and gives it the keys; closes it if it has them. */
    void toggle() {
        Node focus = root.getScene().getFocusOwner();
        boolean inTable = focus != null && isIn(focus, table.root());
        if (desk.appearance().tableOpenProperty().get() && inTable) {
            desk.appearance().tableOpenProperty().set(false);
        } else {
            desk.appearance().tableOpenProperty().set(true);
            table.table().requestFocus();
        }
    }

    private static boolean isIn(Node node, Node panel) {
        return node == panel || node.getParent() != null && isIn(node.getParent(), panel);
    }

    private void show() {
        boolean open = desk.appearance().tableOpenProperty().get() && !desk.appearance().presentingProperty().get();
        if (open == root.getItems().contains(table.root())) {
            return;
        }
        if (open) {
            root.getItems().add(table.root());
            root.setDividerPositions(share);
        } else {
            boolean hadKeys = root.getScene() != null && root.getScene().getFocusOwner() != null && isIn(root.getScene().getFocusOwner(), table.root());
            share = root.getDividerPositions()[0];
            root.getItems().remove(table.root());
            if (hadKeys) {
                map.requestFocus();
            }
        }
    }
}
