package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The events of an index in an order of their own, as a list that can be watched; all change at once. An event is made when
 * it is looked at, and the last ones are kept, since a cell asks for its event again and again.
 */
final class ListedLines extends ObservableListBase<ConflictEvent> {
    private static final int KEPT = 256;

    private EventIndex index = EventIndex.EMPTY;
    /** The row of each line; null where lines are rows. */
    private int @Nullable [] rows;
    private int @Nullable [] lines;
    private final Map<Integer, ConflictEvent> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ConflictEvent> eldest) {
            return size() > KEPT;
        }
    };

    /** Shows other events, or the same in another order, and tells it. */
    void show(EventIndex next, int @Nullable [] order) {
        List<ConflictEvent> removed = index.events();
        index = next;
        rows = order;
        lines = null;
        kept.clear();
        if (!removed.isEmpty() || next.size() > 0) {
            fireChange(new AllReplaced<>(this, removed));
        }
    }

    EventIndex index() {
        return index;
    }

    /** The row of a line in the index. */
    int row(int line) {
        return rows == null ? line : rows[line];
    }

    /** The line of a row; -1 for -1. */
    int line(int row) {
        int[] order = rows;
        if (order == null || row < 0) {
            return row;
        }
        int[] known = lines;
        if (known == null) {
            known = new int[order.length];
            for (int line = 0; line < order.length; line++) {
                known[order[line]] = line;
            }
            lines = known;
        }
        return known[row];
    }

    /** The events of some lines, in the order of these. */
    PickedEvents picked(int[] chosen) {
        int[] order = rows;
        int[] picked = chosen.clone();
        for (int i = 0; order != null && i < picked.length; i++) {
            picked[i] = order[picked[i]];
        }
        return new PickedEvents(index, picked);
    }

    @Override
    public ConflictEvent get(int line) {
        return kept.computeIfAbsent(line, n -> index.event(row(n)));
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public int indexOf(@Nullable Object o) {
        return o instanceof ConflictEvent event ? line(index.rowOf(event.id())) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object o) {
        return indexOf(o);
    }

    @Override
    public boolean contains(@Nullable Object o) {
        return indexOf(o) >= 0;
    }
}
