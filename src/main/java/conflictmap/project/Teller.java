package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import java.util.List;

/** What the readings tell together, before people decide: merged where several reports tell of one event, or not. */
@FunctionalInterface
public interface Teller {
    /** Each event as its report tells it. */
    Teller EACH = readings -> readings.stream().flatMap(r -> r.events().stream()).toList();

    /** The events, each with an id of its own; the same each time for the same readings. */
    List<ConflictEvent> told(List<Reading> readings);
}
