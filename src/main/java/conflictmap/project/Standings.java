package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.project.Standing.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the events of a project stand: those that were read, with all decisions applied in their order, and the rows of
 * tables that decisions are about. Rows that nobody decided about are not among them.
 */
final class Standings {
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, ConflictEvent> read = new HashMap<>();
    private final Map<String, Standing> events = new LinkedHashMap<>();
    private final Map<String, Verdict> rows = new LinkedHashMap<>();

    /**
     * Applies the decisions.
     *
     * @param told the events of the readings, merged or not
     */
    Standings(Project project, List<ConflictEvent> told) {
        project.readings().forEach(r -> reports.put(r.report().id(), r.report()));
        for (ConflictEvent e : told) {
            read.put(e.id(), e);
            put(e, Verdict.OPEN);
        }
        project.decisions().forEach(this::apply);
    }

    /** By their ids, in the order in which they came. */
    Map<String, Standing> events() {
        return events;
    }

    /** What was decided about rows of tables, by their ids. */
    Map<String, Verdict> rows() {
        return rows;
    }

    private void apply(Decision decision) {
        switch (decision) {
            case Decision.Accepted d -> judge(d.eventId(), Verdict.ACCEPTED);
            case Decision.Rejected d -> judge(d.eventId(), Verdict.REJECTED);
            case Decision.Reopened d -> judge(d.eventId(), Verdict.OPEN);
            case Decision.Changed d -> change(d.to());
            case Decision.Added d -> put(d.event(), Verdict.ADDED);
            case Decision.Merged d -> merge(d);
            case Decision.Split d -> split(d.eventId());
            case Decision.Spelled d -> { }
            case Decision.Unspelled d -> { }
        }
    }

    private void judge(String id, Verdict verdict) {
        if (events.computeIfPresent(id, (i, s) -> s.judged(verdict)) == null) {
            rows.put(id, verdict);
        }
    }

    private void change(ConflictEvent to) {
        if (events.computeIfPresent(to.id(), (i, s) -> s.as(to, Verdict.CHANGED)) == null) {
            rows.put(to.id(), Verdict.REPLACED);
            put(to, Verdict.CHANGED);
        }
    }

    private void merge(Decision.Merged merged) {
        String into = merged.into().id();
        for (String id : merged.eventIds()) {
            if (!id.equals(into) && events.computeIfPresent(id, (i, s) -> s.partOf(into)) == null) {
                rows.put(id, Verdict.MERGED);
            }
        }
        change(merged.into());
    }

    private void split(String id) {
        Standing whole = events.remove(id);
        if (whole == null) {
            return;
        }
        for (ConflictEvent part : whole.event().claims().isEmpty() ? List.of(read.getOrDefault(id, whole.event())) : whole.event().split()) {
            if (rows.containsKey(part.id())) {
                rows.put(part.id(), Verdict.OPEN);
            } else {
                put(part, Verdict.OPEN);
            }
        }
        events.replaceAll((i, s) -> id.equals(s.mergedInto()) ? s.judged(Verdict.OPEN) : s);
    }

    private void put(ConflictEvent e, Verdict verdict) {
        events.put(e.id(), new Standing(e, verdict, reports.get(e.evidence().getFirst().reportId()), null));
    }
}
