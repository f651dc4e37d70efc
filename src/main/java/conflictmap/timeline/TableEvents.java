package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The events of a table as a list, each made when it is asked for. */
final class TableEvents extends AbstractList<ConflictEvent> implements RandomAccess {
    private final EventTable table;

    TableEvents(EventTable table) {
        this.table = table;
    }

    @Override
    public ConflictEvent get(int row) {
        return table.event(row);
    }

    @Override
    public int size() {
        return table.size();
    }
}
