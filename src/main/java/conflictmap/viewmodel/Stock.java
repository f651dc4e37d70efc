package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Verdict;
import conflictmap.project.Decisions;
import conflictmap.project.Judged;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.TimeBasis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a project as they are after all that was decided: those of tables where they lie, in columns, and those
 * of reports, made by hand or put right, in a list.
 *
 * @param outcome what was decided about which event
 * @param tables what is shown of each table
 * @param listed the other events that are shown
 * @param rejected events that are kept and not shown
 * @param all the index of all that are shown, by when they happened
 */
record Stock(
        Merged merged, List<EventTable> whole, Decisions.Outcome outcome, List<EventIndex> tables, List<ConflictEvent> listed,
        List<ConflictEvent> rejected, EventIndex all) {
    static final Stock EMPTY =
            new Stock(Merged.NONE, List.of(), Decisions.Outcome.NONE, List.of(), List.of(), List.of(), EventIndex.EMPTY);

    /** The stock of a project; what has not changed is taken over from the one before. */
    static Stock of(Project project, Merged merged, Stock before) {
        List<EventTable> whole = project.tables();
        Decisions.Outcome outcome =
                Decisions.outcome(merged.events(), id -> Projects.tabled(whole, id), merged.raw(), project.decisions());
        Set<String> lying = lying(whole, outcome);
        List<ConflictEvent> listed = new ArrayList<>();
        List<ConflictEvent> rejected = new ArrayList<>();
        for (Judged judged : outcome.over(merged.events())) {
            if (judged.verdict() == Verdict.REJECTED) {
                rejected.add(judged.event());
            } else if (!lying.contains(judged.event().id())) {
                listed.add(judged.event());
            }
        }
        boolean sameTables = whole.equals(before.whole) && hidden(before.outcome, before.whole).equals(hidden(outcome, whole));
        List<EventIndex> tables = sameTables ? before.tables : whole.stream().map(t -> shown(t, outcome)).toList();
        boolean same = sameTables && merged == before.merged && listed.equals(before.listed);
        EventIndex all = same ? before.all : MergedIndex.of(Stream.concat(tables.stream(), Stream.of(EventIndex.of(listed))).toList());
        return new Stock(merged, whole, outcome, tables, same ? before.listed : List.copyOf(listed), List.copyOf(rejected), all);
    }

    /** The index by another of the events' times. */
    EventIndex by(TimeBasis basis) {
        return basis == TimeBasis.HAPPENED ? all : MergedIndex.of(Stream.concat(
                tables.stream().map(MergedIndex::known),
                Stream.of(EventIndex.of(listed, basis, merged.publications()))).toList());
    }

    /** The event of an id, be it shown or rejected. */
    @Nullable ConflictEvent event(String id) {
        Judged judged = outcome.touched().get(id);
        int row = judged == null ? all.rowOf(id) : -1;
        return judged != null ? judged.event() : row < 0 ? null : all.event(row);
    }

    /** The identifiers of events that were decided about and that lie in their tables all the same, being unchanged. */
    private static Set<String> lying(List<EventTable> tables, Decisions.Outcome outcome) {
        Set<String> ids = new LinkedHashSet<>();
        outcome.touched().values().stream()
                .filter(j -> j.verdict() != Verdict.REJECTED && j.event().equals(Projects.tabled(tables, j.event().id())))
                .forEach(j -> ids.add(j.event().id()));
        return ids;
    }

    private static Set<String> hidden(Decisions.Outcome outcome, List<EventTable> tables) {
        if (tables.isEmpty()) {
            return Set.of();
        }
        Set<String> ids = new LinkedHashSet<>(outcome.gone());
        ids.addAll(outcome.touched().keySet());
        ids.removeAll(lying(tables, outcome));
        return ids;
    }

    private static EventIndex shown(EventTable table, Decisions.Outcome outcome) {
        var hidden = new BitSet();
        for (String id : hidden(outcome, List.of(table))) {
            int row = table.rowOf(id);
            if (row >= 0) {
                hidden.set(row);
            }
        }
        EventIndex index = EventIndex.of(table);
        return hidden.isEmpty() ? index : MergedIndex.only(index, IntStream.range(0, table.size()).filter(row -> !hidden.get(row)).toArray());
    }
}
