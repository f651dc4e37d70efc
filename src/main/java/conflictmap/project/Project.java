package conflictmap.project;

import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import java.util.List;

/**
 * Everything that a project file keeps. What the map shows follows from it: the events of the readings, merged where
 * several reports tell of one, and then changed by what people decided. Immutable; a change makes another.
 *
 * @param readings reports with what was read in them, in the order in which they came
 * @param tables tables of events that were brought along, in the order in which they came
 * @param decisions what people decided, oldest first
 * @param scenes named stops, in the order in which they are shown
 * @param look how it was looked at last
 */
public record Project(
        List<Reading> readings, List<EventTable> tables, List<Decision> decisions, List<Scene> scenes, Look look) {
    /** A project with nothing in it. */
    public static final Project EMPTY = new Project(List.of(), List.of(), List.of(), List.of(), Look.FIRST);

    public Project {
        readings = List.copyOf(readings);
        tables = List.copyOf(tables);
        decisions = List.copyOf(decisions);
        scenes = List.copyOf(scenes);
    }
}
