package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Verdict;
import conflictmap.project.Decisions;
import conflictmap.project.Judged;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import conflictmap.project.Spellings;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.Publications;
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
 * @param spelled the tables with what spellings mean
 * @param outcome what was decided about which event
 * @param hidden the rows of each table that are not shown there: rejected, put right, or one with another event
 * @param listed the other events that are shown
 * @param rejected events that are kept and not shown
 * @param skeleton what the index of all is made on
 * @param all the index of all that are shown, by when they happened
 * @param spread where and when all these lie
 */
record Stock(
        Merged merged, Spelled spelled, Decisions.Outcome outcome, List<BitSet> hidden, List<ConflictEvent> listed, List<ConflictEvent> rejected,
        Skeleton skeleton, EventIndex all, Spread spread) {
    static final Stock EMPTY = new Stock(
            Merged.NONE, Spelled.NONE, Decisions.Outcome.NONE, List.of(), List.of(), List.of(), Skeleton.NONE, EventIndex.EMPTY, Spread.of(EventIndex.EMPTY));

    private static final int FEW = 20_000;
    private static final int FEW_DECISIONS = 2_000;

    /** The tables of a project as they are, and with what spellings mean there, with the index of each. */
    private record Spelled(List<EventTable> raw, Spellings spellings, List<EventTable> tables, List<EventIndex> indices) {
        static final Spelled NONE = new Spelled(List.of(), Spellings.NONE, List.of(), List.of());

        static Spelled of(Project project) {
            Spellings spellings = Spellings.of(project.decisions());
            List<EventTable> tables = spellings.tables(project.tables());
            return new Spelled(project.tables(), spellings, tables, tables.stream().map(EventIndex::of).toList());
        }

        boolean isOf(Project project) {
            return raw == project.tables() && (raw.isEmpty() || spellings.equals(Spellings.of(project.decisions())));
        }
    }

    /** The stock of a project; what has not changed is taken over from the one before. Takes long where tables are: a job for {@link #isLong}. */
    static Stock of(Project project, Merged merged, Stock before) {
        Spelled spelled = before.spelled.isOf(project) ? before.spelled : Spelled.of(project);
        List<EventTable> whole = spelled.tables();
        Decisions.Outcome outcome =
                Decisions.outcome(merged.events(), id -> Projects.tabled(project.tables(), id), merged.raw(), project.decisions());
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
        List<BitSet> hidden = whole.stream().map(table -> hidden(table, outcome, lying)).toList();
        boolean same = whole.equals(before.spelled.tables()) && hidden.equals(before.hidden) && merged == before.merged && listed.equals(before.listed);
        Skeleton.Filled filled = same ? new Skeleton.Filled(before.skeleton, before.all)
                : Skeleton.of(whole, spelled.indices(), hidden, listed, before.skeleton);
        boolean few = whole.equals(before.spelled.tables()) && merged == before.merged && filled.all().size() > FEW
                && outcome.touched().size() + before.outcome.touched().size() <= FEW_DECISIONS;
        Spread spread = same ? before.spread : before.spread.of(filled.all(), few);
        return new Stock(merged, spelled, outcome, hidden, same ? before.listed : List.copyOf(listed), List.copyOf(rejected), filled.skeleton(), filled.all(), spread);
    }

    /** Whether making the stock of a project, or its map, would hold the window up. */
    static boolean isLong(Project project) {
        return project.tables().stream().mapToInt(EventTable::size).sum() > FEW || project.decisions().size() > FEW_DECISIONS;
    }

    /** The index by another of the events' times. */
    EventIndex by(TimeBasis basis) {
        if (basis == TimeBasis.HAPPENED) {
            return all;
        }
        Stream<EventIndex> tables = IntStream.range(0, hidden.size())
                .mapToObj(t -> MergedIndex.known(MergedIndex.of(List.of(spelled.indices().get(t)), List.of(hidden.get(t)))));
        return MergedIndex.of(Stream.concat(tables, Stream.of(EventIndex.of(listed, basis, publications()))).toList());
    }

    /** When reports were published, and the rows that were taken out of their tables. */
    Publications publications() {
        return merged.publications().of(spelled.tables(), Stream.concat(listed.stream(), rejected.stream()).toList());
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

    /** The rows of a table that are not shown where they lie. */
    private static BitSet hidden(EventTable table, Decisions.Outcome outcome, Set<String> lying) {
        var rows = new BitSet();
        Stream.concat(outcome.gone().stream(), outcome.touched().keySet().stream()).filter(id -> !lying.contains(id)).mapToInt(table::rowOf)
                .filter(row -> row >= 0).forEach(rows::set);
        return rows;
    }
}
