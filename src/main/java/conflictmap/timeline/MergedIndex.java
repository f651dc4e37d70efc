package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Indices made of others: several side by side, or some rows of one. The events stay where they are, in tables or in
 * lists; a row knows which one it is. Forty bytes a row.
 */
public final class MergedIndex {
    /** Publications are told to the minute. */
    private static final long MINUTE_MS = 60_000;

    private MergedIndex() {}

    /**
     * The events of several indices in one. Those that start together stand in the order of the indices.
     *
     * @param parts indices by the same time
     * @throws IllegalArgumentException if they are not
     */
    public static EventIndex of(List<EventIndex> parts) {
        return of(parts, parts.stream().map(part -> new BitSet()).toList());
    }

    /**
     * The same without some of their rows.
     *
     * @param hidden for each index the rows that are left out
     */
    public static EventIndex of(List<EventIndex> parts, List<BitSet> hidden) {
        List<Part> filled = IntStream.range(0, parts.size()).mapToObj(p -> new Part(parts.get(p), hidden.get(p))).filter(part -> part.left() > 0).toList();
        if (filled.isEmpty()) {
            return EventIndex.EMPTY;
        }
        List<EventIndex> indices = filled.stream().map(Part::index).toList();
        TimeBasis basis = indices.getFirst().basis();
        if (indices.stream().anyMatch(part -> part.basis() != basis)) {
            throw new IllegalArgumentException("indices by different times");
        }
        if (filled.size() == 1 && filled.getFirst().hidden().isEmpty()) {
            return indices.getFirst();
        }
        int[] from = inOrder(filled, ChosenRows.offsets(indices));
        return new EventIndex(basis, EventColumns.of(indices, from), new ChosenRows(indices, from));
    }

    /**
     * An index with events that were put right in the place of what they were.
     *
     * @param events at most one for each identifier; each starts when its row starts, see {@link #stays}
     */
    public static EventIndex patched(EventIndex index, Collection<ConflictEvent> events) {
        TreeMap<Integer, ConflictEvent> byRow = new TreeMap<>();
        events.forEach(event -> byRow.put(index.rowOf(event.id()), event));
        return byRow.isEmpty() ? index : index.patched(byRow.keySet().stream().mapToInt(Integer::intValue).toArray(), List.copyOf(byRow.values()));
    }

    /** Whether an event that was put right can stand in the row that it had in an index by when things happened. */
    public static boolean stays(EventIndex index, ConflictEvent event) {
        int row = index.rowOf(event.id());
        return row >= 0 && index.startMillis(row) == Instants.millis(event.when().range().start());
    }

    /** An index without some of its rows. */
    private record Part(EventIndex index, BitSet hidden) {
        /** How many of its rows are left. */
        int left() {
            return index.size() - hidden.cardinality();
        }

        /** Numbers the rows of a stretch that are left. */
        int number(int row, int end, int offset, int[] from, int at) {
            int to = at;
            int next = hidden.nextClearBit(row);
            while (next < end) {
                int gap = hidden.nextSetBit(next);
                int stop = gap < 0 ? end : Math.min(gap, end);
                while (next < stop) {
                    from[to++] = offset + next++;
                }
                next = hidden.nextClearBit(next);
            }
            return to;
        }
    }

    /** The rows of all parts by start; each part is sorted already, so that they need only be zipped, run by run. */
    private static int[] inOrder(List<Part> filled, int[] offsets) {
        List<EventIndex> parts = filled.stream().map(Part::index).toList();
        int[] at = new int[parts.size()];
        int[] from = new int[filled.stream().mapToInt(Part::left).sum()];
        int row = 0;
        while (row < from.length) {
            int next = earliest(parts, at, -1);
            int other = earliest(parts, at, next);
            int end = other < 0 ? parts.get(next).size() : runEnd(parts.get(next), at[next], parts.get(other).startMillis(at[other]), next < other);
            row = filled.get(next).number(at[next], end, offsets[next], from, row);
            at[next] = end;
        }
        return from;
    }

    /** The part whose next row starts first, the first one of several; another than one of them. -1 where none is left. */
    private static int earliest(List<EventIndex> parts, int[] at, int but) {
        int first = -1;
        for (int p = 0; p < at.length; p++) {
            boolean left = p != but && at[p] < parts.get(p).size();
            if (left && (first < 0 || parts.get(p).startMillis(at[p]) < parts.get(first).startMillis(at[first]))) {
                first = p;
            }
        }
        return first;
    }

    /** The first row after one that does not come before a start: looked for near by first, farther and farther off. */
    private static int runEnd(EventIndex part, int row, long start, boolean withStart) {
        int low = row;
        int step = 1;
        while (low + step < part.size() && isBefore(part, low + step, start, withStart)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(low + step, part.size());
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (isBefore(part, middle, start, withStart)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static boolean isBefore(EventIndex part, int row, long start, boolean withStart) {
        return part.startMillis(row) < start || withStart && part.startMillis(row) == start;
    }

    /**
     * Some rows of an index.
     *
     * @param rows rising; the index itself where they are all
     */
    public static EventIndex only(EventIndex index, int[] rows) {
        if (rows.length == index.size()) {
            return index;
        }
        return rows.length == 0 ? EventIndex.EMPTY
                : new EventIndex(index.basis(), EventColumns.of(index, rows), new ChosenRows(List.of(index), rows));
    }

    /**
     * An index by when things happened by when they could be known: when a table's row was published, or without that when
     * it was over.
     */
    public static EventIndex known(EventIndex happened) {
        long[] known = new long[happened.size()];
        Arrays.setAll(known, row -> happened.publishedMs(row) == EventRow.NEVER ? happened.endMillis(row) : happened.publishedMs(row));
        int[] byKnown = Order.of(known, known.length);
        if (known.length == 0) {
            return EventIndex.EMPTY;
        }
        EventColumns columns = EventColumns.of(happened, byKnown);
        for (int row = 0; row < byKnown.length; row++) {
            columns.start[row] = known[byKnown[row]];
            columns.end[row] = columns.start[row] + MINUTE_MS;
        }
        return new EventIndex(TimeBasis.PUBLISHED, columns, new ChosenRows(List.of(happened), byKnown));
    }

    /**
     * So many rows at even distances, with those that lie farthest to each side: what shows where the events of a large
     * index lie.
     *
     * @param most how many at least, where there are so many; all rows of a smaller index
     */
    public static int[] sample(EventIndex index, int most) {
        int n = index.size();
        List<Integer> rows = new ArrayList<>();
        int[] edge = {-1, -1, -1, -1};
        int step = Math.max(1, n / most);
        for (int row = 0; row < n; row++) {
            if (row % step == 0) {
                rows.add(row);
            }
            edge[0] = edge[0] < 0 || index.lat(row) < index.lat(edge[0]) ? resolved(index, row, edge[0]) : edge[0];
            edge[1] = edge[1] < 0 || index.lat(row) > index.lat(edge[1]) ? resolved(index, row, edge[1]) : edge[1];
            edge[2] = edge[2] < 0 || index.lon(row) < index.lon(edge[2]) ? resolved(index, row, edge[2]) : edge[2];
            edge[3] = edge[3] < 0 || index.lon(row) > index.lon(edge[3]) ? resolved(index, row, edge[3]) : edge[3];
        }
        Arrays.stream(edge).filter(row -> row >= 0).forEach(rows::add);
        return rows.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    private static int resolved(EventIndex index, int row, int otherwise) {
        return Double.isNaN(index.lat(row)) ? otherwise : row;
    }
}
