package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Some events of an index, each made when it is looked at: choosing a million costs four bytes for each. */
final class PickedEvents extends AbstractList<ConflictEvent> implements RandomAccess {
    final EventIndex index;
    private final int[] rows;

    /** @param rows each once */
    PickedEvents(EventIndex index, int[] rows) {
        this.index = index;
        this.rows = rows;
    }

    int row(int i) {
        return rows[i];
    }

    @Override
    public ConflictEvent get(int i) {
        return index.event(rows[i]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PickedEvents picked && picked.index == index ? Arrays.equals(rows, picked.rows) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
