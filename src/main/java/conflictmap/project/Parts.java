package conflictmap.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the large parts of a project have their row in the file already, and which rows are of parts that are gone.
 * Parts are told apart by identity, since they never change.
 *
 * @param parts the parts in their order
 * @param gone numbers of rows to be removed
 */
record Parts<T>(List<Part<T>> parts, List<Long> gone) {
    /**
     * A part and its row.
     *
     * @param fid number of the row
     * @param order its place in the list, from 0
     * @param isNew whether the row has to be written
     * @param isMoved whether the row is there, under another order
     */
    record Part<T>(T value, long fid, int order, boolean isNew, boolean isMoved) {}

    private record Row(long fid, int order) {}

    /** Compares the parts as they should be with those that are there, whose rows have the numbers {@code fids}. */
    static <T> Parts<T> of(List<T> next, List<T> there, List<Long> fids) {
        Map<T, Deque<Row>> left = new IdentityHashMap<>();
        for (int i = 0; i < there.size(); i++) {
            left.computeIfAbsent(there.get(i), t -> new ArrayDeque<>()).add(new Row(fids.get(i), i));
        }
        long free = fids.stream().mapToLong(Long::longValue).max().orElse(0);
        List<Part<T>> parts = new ArrayList<>(next.size());
        for (int i = 0; i < next.size(); i++) {
            T value = next.get(i);
            Row row = left.getOrDefault(value, new ArrayDeque<>()).poll();
            parts.add(row == null ? new Part<>(value, ++free, i, true, false) : new Part<>(value, row.fid, i, false, row.order != i));
        }
        return new Parts<>(parts, left.values().stream().flatMap(Deque::stream).map(Row::fid).toList());
    }

    /** The same parts under the same numbers, as if none was there. */
    Parts<T> anew() {
        return new Parts<>(parts.stream().map(p -> new Part<>(p.value, p.fid, p.order, true, false)).toList(), List.of());
    }

    /** Numbers of the rows, in the order of the parts. */
    List<Long> fids() {
        return parts.stream().map(Part::fid).toList();
    }
}
