package conflictmap.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something kinetic, or a direct defensive reaction to it, that a report says has happened.
 *
 * @param id unique within a project and stable while its report's text is
 * @param type what happened
 * @param place where the effect is
 * @param origin where the weapon came from; null where not told
 * @param when when, in the place's own time
 * @param actor who did it; empty where not told. Several are joined by {@code "; "}
 * @param targetActor whom it was aimed at; empty where not told
 * @param weapon what was used
 * @param attribution who says so; empty where the report says it in its own voice
 * @param status how far its telling is agreed upon
 * @param counts the numbers told
 * @param confidence 0 to 1: how sure the reading is, not how true the report
 * @param evidence the clauses it was read from, at least one
 */
public record ConflictEvent(
        String id,
        EventType type,
        Place place,
        @Nullable Place origin,
        EventTime when,
        String actor,
        String targetActor,
        Weapon weapon,
        String attribution,
        Status status,
        Counts counts,
        double confidence,
        List<Evidence> evidence) {
    public ConflictEvent {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + id);
        }
        evidence = List.copyOf(evidence);
    }
}
