package conflictmap.project;

import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one state of a project differs from another.
 *
 * @param eventsAdded ids of events that only the later one has
 * @param eventsRemoved ids of events that only the earlier one has
 * @param eventsChanged ids of events that are not the same, or about which something else was decided
 * @param reportsAdded titles (or else ids) of reports that only the later one has
 * @param reportsRemoved the same of the earlier one
 * @param tablesAdded names of tables that only the later one has
 * @param tablesRemoved the same of the earlier one
 * @param decisionsAdded the later one's decisions after those that both have
 * @param decisionsRemoved the earlier one's
 * @param scenesChanged whether the scenes differ
 * @param lookChanged whether it is looked at otherwise
 */
public record Difference(
        List<String> eventsAdded,
        List<String> eventsRemoved,
        List<String> eventsChanged,
        List<String> reportsAdded,
        List<String> reportsRemoved,
        List<String> tablesAdded,
        List<String> tablesRemoved,
        List<Decision> decisionsAdded,
        List<Decision> decisionsRemoved,
        boolean scenesChanged,
        boolean lookChanged) {

    /** What changes from the earlier state to the later one; rows of tables count as events where something was decided about them. */
    public static Difference between(Project earlier, Project later, Teller teller) {
        Map<String, ?> was = states(Standings.of(earlier, teller));
        Map<String, ?> is = states(Standings.of(later, teller));
        int same = 0;
        while (same < Math.min(earlier.decisions().size(), later.decisions().size())
                && earlier.decisions().get(same).equals(later.decisions().get(same))) {
            same++;
        }
        return new Difference(
                without(is.keySet(), was.keySet()), without(was.keySet(), is.keySet()),
                is.entrySet().stream().filter(e -> was.containsKey(e.getKey()) && !e.getValue().equals(was.get(e.getKey()))).map(Map.Entry::getKey).toList(),
                missing(later.readings(), earlier.readings(), Difference::title), missing(earlier.readings(), later.readings(), Difference::title),
                missing(later.tables(), earlier.tables(), EventTable::name), missing(earlier.tables(), later.tables(), EventTable::name),
                later.decisions().subList(same, later.decisions().size()), earlier.decisions().subList(same, earlier.decisions().size()),
                !earlier.scenes().equals(later.scenes()), !earlier.look().equals(later.look()));
    }

    /** Whether nothing differs but, perhaps, how it is looked at. */
    public boolean isEmpty() {
        return eventsAdded.isEmpty() && eventsRemoved.isEmpty() && eventsChanged.isEmpty() && reportsAdded.isEmpty() && reportsRemoved.isEmpty()
                && tablesAdded.isEmpty() && tablesRemoved.isEmpty() && decisionsAdded.isEmpty() && decisionsRemoved.isEmpty() && !scenesChanged;
    }

    private static Map<String, Object> states(Standings standings) {
        Map<String, Object> result = standings.rows().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> (Object) e.getValue()));
        standings.events().forEach((id, s) -> result.put(id, List.of(s.event(), s.verdict())));
        return result;
    }

    private static List<String> without(Iterable<String> these, Set<String> those) {
        List<String> result = new ArrayList<>();
        these.forEach(id -> {
            if (!those.contains(id)) {
                result.add(id);
            }
        });
        return result.stream().sorted().toList();
    }

    private static <T> List<String> missing(List<T> these, List<T> those, Function<T, String> name) {
        return these.stream().filter(t -> !those.contains(t)).map(name).toList();
    }

    private static String title(Reading reading) {
        return reading.report().title().isEmpty() ? reading.report().id() : reading.report().title();
    }
}
