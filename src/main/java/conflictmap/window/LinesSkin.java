package conflictmap.window;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.EvenFlow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** A table whose lines are all of one height, so that a million of them scroll as lightly as a hundred. */
final class LinesSkin<T> extends TableViewSkin<T> {
    LinesSkin(TableView<T> table) {
        super(table);
    }

    /** Called while the table is being built, which therefore says its height of a line before. */
    @Override
    protected VirtualFlow<TableRow<T>> createVirtualFlow() {
        return new EvenFlow<>(getSkinnable().getFixedCellSize());
    }
}
