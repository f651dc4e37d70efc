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
 * @param actor who did it; empty where not told. Several, or those whom its claims name, are joined by {@code "; "}
 * @param targetActor whom it was aimed at; empty where not told
 * @param weapon what was used
 * @param attribution who says so; empty where the report says it in its own voice
 * @param status how far its telling is agreed upon
 * @param counts the numbers told
 * @param confidence 0 to 1: how sure the reading is, not how true the report
 * @param evidence the clauses it was read from, at least one
 * @param claims what each report tells of it, where it was merged of several: two or more, or none
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
        List<Evidence> evidence,
        List<Claim> claims) {
    public ConflictEvent {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + id);
        }
        if (claims.size() == 1) {
            throw new IllegalArgumentException("merged of one telling: " + id);
        }
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
    }

    /** An event as one report tells it. */
    public ConflictEvent(
            String id, EventType type, Place place, @Nullable Place origin, EventTime when, String actor, String targetActor,
            Weapon weapon, String attribution, Status status, Counts counts, double confidence, List<Evidence> evidence) {
        this(id, type, place, origin, when, actor, targetActor, weapon, attribution, status, counts, confidence, evidence, List.of());
    }

    /** The events that it was merged of, exactly as they were; itself where it was not. */
    public List<ConflictEvent> split() {
        return claims.isEmpty() ? List.of(this) : claims.stream().map(Claim::told).toList();
    }
}
