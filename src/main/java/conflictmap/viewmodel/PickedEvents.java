package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
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

    /** Those of some events that an index has too, in the same order. */
    static PickedEvents of(EventIndex index, List<ConflictEvent> events) {
        int[] rows = new int[events.size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            String id = events instanceof PickedEvents picked ? picked.index.id(picked.rows[i]) : events.get(i).id();
            int row = index.rowOf(id);
            if (row >= 0) {
                rows[count++] = row;
            }
        }
        return new PickedEvents(index, Arrays.copyOf(rows, count));
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
