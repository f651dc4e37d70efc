package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of tables that are shown and the events between them, before events that were put right are laid into their rows:
 * the same as long as nothing comes, goes or is moved in time, so that a single edit copies little of a million rows.
 *
 * @param hidden the rows of each table that are left out
 * @param between the events that lie in no row
 */
record Skeleton(List<EventTable> tables, List<BitSet> hidden, List<ConflictEvent> between, EventIndex index) {
    static final Skeleton NONE = new Skeleton(List.of(), List.of(), List.of(), EventIndex.EMPTY);

    /**
     * A skeleton with what is laid into its rows.
     *
     * @param all the index of all
     */
    record Filled(Skeleton skeleton, EventIndex all) {}

    /**
     * All events in one index.
     *
     * @param indices those of the tables
     * @param hidden the rows that do not tell what the tables have there
     * @param listed the events that are shown beside the tables' own
     * @param before the skeleton that is taken over where nothing of it has changed
     */
    static Filled of(List<EventTable> tables, List<EventIndex> indices, List<BitSet> hidden, List<ConflictEvent> listed, Skeleton before) {
        List<BitSet> out = hidden.stream().map(rows -> (BitSet) rows.clone()).toList();
        Map<String, ConflictEvent> within = new LinkedHashMap<>();
        List<ConflictEvent> between = new ArrayList<>();
        for (ConflictEvent event : listed) {
            int table = IntStream.range(0, out.size()).filter(t -> staysIn(indices.get(t), out.get(t), event)).findFirst().orElse(-1);
            if (table < 0 || within.putIfAbsent(event.id(), event) != null) {
                between.add(event);
            } else {
                out.get(table).clear(indices.get(table).rowOf(event.id()));
            }
        }
        boolean same = tables.equals(before.tables) && out.equals(before.hidden) && between.equals(before.between);
        Skeleton skeleton = same ? before : new Skeleton(tables, out, between, MergedIndex.of(
                Stream.concat(indices.stream(), Stream.of(EventIndex.of(between))).toList(), Stream.concat(out.stream(), Stream.of(new BitSet())).toList()));
        return new Filled(skeleton, MergedIndex.patched(skeleton.index, within.values()));
    }

    private static boolean staysIn(EventIndex index, BitSet hidden, ConflictEvent event) {
        return !hidden.isEmpty() && MergedIndex.stays(index, event) && hidden.get(index.rowOf(event.id()));
    }
}
