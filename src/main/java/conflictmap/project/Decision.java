package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import java.util.List;

/** What a person decided about what was read. Later decisions go before earlier ones; none alters the reading itself. */
public sealed interface Decision {
    /** The event is right as it stands. */
    record Accepted(String eventId) implements Decision {}

    /** The event is wrong: it is kept, and shown nowhere but among the rejected. */
    record Rejected(String eventId) implements Decision {}

    /** The event is neither accepted nor rejected any more. */
    record Reopened(String eventId) implements Decision {}

    /**
     * Fields of an event were corrected.
     *
     * @param to the event as it is now, under the id that it had
     */
    record Changed(ConflictEvent to) implements Decision {}

    /** An event made by hand, from words that a person marked. */
    record Added(ConflictEvent event) implements Decision {}

    /**
     * Several events are one.
     *
     * @param eventIds two or more
     * @param into the one, under the id of the first
     */
    record Merged(List<String> eventIds, ConflictEvent into) implements Decision {
        public Merged {
            eventIds = List.copyOf(eventIds);
        }
    }

    /** An event that was merged of several is shown as each of them. */
    record Split(String eventId) implements Decision {}

    /**
     * A spelling always means a place, in every report, as the reader finds it there.
     *
     * @param spelling as it stands in the reports; case does not matter
     */
    record Spelled(String spelling, Place place) implements Decision {}

    /** The spelling means again what the gazetteer makes of it. */
    record Unspelled(String spelling) implements Decision {}

    /**
     * A contradiction that a check found is none, or does not matter.
     *
     * @param finding names it
     */
    record Dismissed(String finding) implements Decision {}

    /** The contradiction is told again. */
    record Raised(String finding) implements Decision {}
}
