package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a project shows after all that was decided.
 *
 * @param events those of reports, made or put right by hand, and those of tables of which something is not shown
 * @param tables tables of which all is shown
 */
public record Shown(List<ConflictEvent> events, List<EventTable> tables) {
    public Shown {
        events = List.copyOf(events);
        tables = List.copyOf(tables);
    }

    /** What a project shows whose readings tell what a teller makes of them. */
    public static Shown of(Project project, Teller teller) {
        var standings = Standings.of(project, teller);
        Set<String> hidden = standings.rows().entrySet().stream()
                .filter(row -> row.getValue().equals(Standings.REPLACED) || row.getValue().equals(Verdict.REJECTED.code()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<ConflictEvent> events = new ArrayList<>();
        standings.events().values().stream().filter(s -> s.verdict() != Verdict.REJECTED).forEach(s -> events.add(s.event()));
        List<EventTable> tables = new ArrayList<>();
        for (EventTable table : project.tables()) {
            if (hidden.stream().noneMatch(id -> table.rowOf(id) >= 0)) {
                tables.add(table);
                continue;
            }
            for (int row = 0; row < table.size(); row++) {
                ConflictEvent event = table.event(row);
                if (!hidden.contains(event.id())) {
                    events.add(event);
                }
            }
        }
        return new Shown(events, tables);
    }
}
