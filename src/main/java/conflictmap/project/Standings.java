package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Report;
import conflictmap.model.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the events of a project stand for the programs of others: as the map has them, by {@link Decisions}, the rejected
 * among them; and what became of rows of tables. Rows that nobody decided about are not among them.
 */
final class Standings {
    /** What is said of a row for which another event stands: corrected, merged or split. */
    static final String REPLACED = "replaced";

    private final Map<String, Standing> events = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();

    /**
     * Applies the decisions.
     *
     * @param told the events of the readings with their spellings, merged or not, as {@link #told} has them
     */
    Standings(Project project, List<ConflictEvent> told) {
        respelled(project.tables(), Spellings.of(project.decisions()).tables(project.tables()));
        var outcome = Decisions.outcome(told, id -> Projects.tabled(project.tables(), id), project.readings(), project.decisions());
        Map<String, Report> reports = new HashMap<>();
        project.readings().forEach(r -> reports.put(r.report().id(), r.report()));
        for (Judged judged : outcome.over(told)) {
            ConflictEvent e = judged.event();
            ConflictEvent row = Projects.tabled(project.tables(), e.id());
            if (e.equals(row)) {
                rows.put(e.id(), judged.verdict().code());
                events.remove(e.id());
                continue;
            }
            if (row != null) {
                rows.put(e.id(), REPLACED);
            }
            events.put(e.id(), new Standing(e, judged.verdict(), reports.get(e.evidence().getFirst().reportId())));
        }
        outcome.gone().stream().filter(id -> Projects.tabled(project.tables(), id) != null).forEach(id -> {
            rows.put(id, REPLACED);
            events.remove(id);
        });
    }

    /** The rows of which spellings say that they lie elsewhere: events of their own, in place of the rows. */
    private void respelled(List<EventTable> raw, List<EventTable> spelled) {
        for (int t = 0; t < raw.size(); t++) {
            EventTable was = raw.get(t);
            EventTable is = spelled.get(t);
            for (int row = 0; row < was.size() && was != is; row++) {
                if (!was.place(row).equals(is.place(row))) {
                    rows.put(is.id(row), REPLACED);
                    events.put(is.id(row), new Standing(is.event(row), Verdict.OPEN, null));
                }
            }
        }
    }

    /** The standings of a project whose readings tell what a teller makes of them. */
    static Standings of(Project project, Teller teller) {
        return new Standings(project, told(project, teller));
    }

    /** What the readings tell together, by what spellings mean. */
    static List<ConflictEvent> told(Project project, Teller teller) {
        return List.copyOf(teller.told(Spellings.of(project.decisions()).applied(project.readings())));
    }

    /** By their ids, in the order in which they came. */
    Map<String, Standing> events() {
        return events;
    }

    /** What became of rows of tables, by their ids: the code of a verdict, or {@link #REPLACED}. */
    Map<String, String> rows() {
        return rows;
    }
}
