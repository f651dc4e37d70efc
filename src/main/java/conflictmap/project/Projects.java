package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Projects made of others. */
public final class Projects {
    private Projects() {}

    /** The event of an identifier in one of these tables; null where none of them has it. */
    public static @Nullable ConflictEvent tabled(List<EventTable> tables, String id) {
        for (EventTable table : tables) {
            int row = table.rowOf(id);
            if (row >= 0) {
                return table.event(row);
            }
        }
        return null;
    }

    /** With one more decision. */
    public static Project decided(Project p, Decision decision) {
        return decided(p, List.of(decision));
    }

    /** With more decisions, the oldest first. */
    public static Project decided(Project p, Collection<? extends Decision> decisions) {
        List<Decision> all = new ArrayList<>(p.decisions());
        all.addAll(decisions);
        return new Project(p.readings(), p.tables(), all, p.scenes(), p.look());
    }

    /** With readings and tables; one of a report, or a table, that is there already takes its place. */
    public static Project with(Project p, List<Reading> readings, List<EventTable> tables) {
        Map<String, Reading> byId = new LinkedHashMap<>();
        p.readings().forEach(r -> byId.put(r.report().id(), r));
        readings.forEach(r -> byId.put(r.report().id(), r));
        List<EventTable> all = new ArrayList<>(p.tables());
        for (EventTable table : tables) {
            all.removeIf(old -> isSame(old, table));
            all.add(table);
        }
        return new Project(List.copyOf(byId.values()), all, p.decisions(), p.scenes(), p.look());
    }

    /** Tables of the same name and the same times are one file that was read twice. */
    private static boolean isSame(EventTable a, EventTable b) {
        return a.name().equals(b.name()) && Arrays.equals(a.starts(), b.starts());
    }

    /** Without some reports; what was decided about their events stays, should they come back. */
    public static Project without(Project p, Set<String> reportIds) {
        List<Reading> left = p.readings().stream().filter(r -> !reportIds.contains(r.report().id())).toList();
        return new Project(left, p.tables(), p.decisions(), p.scenes(), p.look());
    }

    /** Without a table. */
    public static Project without(Project p, EventTable table) {
        List<EventTable> left = p.tables().stream().filter(t -> t != table).toList();
        return new Project(p.readings(), left, p.decisions(), p.scenes(), p.look());
    }

    /** With other scenes. */
    public static Project with(Project p, List<Scene> scenes) {
        return new Project(p.readings(), p.tables(), p.decisions(), scenes, p.look());
    }

    /** As it is looked at now. */
    public static Project with(Project p, Look look) {
        return new Project(p.readings(), p.tables(), p.decisions(), p.scenes(), look);
    }
}
