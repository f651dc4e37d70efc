package conflictmap.ingest.claims;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.TimeRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event as one report tells it, with what it is compared by.
 *
 * @param source who published the report; empty where unknown
 * @param startMs milliseconds since 1970, included
 * @param endMs milliseconds since 1970, excluded
 * @param actors who did it; empty where not told
 * @param targets whom it was aimed at; empty where not told
 */
record Telling(ConflictEvent event, String source, long startMs, long endMs, Set<String> actors, Set<String> targets, Spot spot) {
    /** What happened where, by name; namesakes must still be told apart by how far they lie from each other. */
    record Spot(EventType type, String name, String countryCode, boolean point) {}

    static Telling of(ConflictEvent event, String source) {
        TimeRange range = event.when().range();
        return new Telling(event, source, range.start().toEpochMilli(), range.end().toEpochMilli(),
                names(event.actor()), names(event.targetActor()), spot(event));
    }

    private static Spot spot(ConflictEvent event) {
        Place p = event.place();
        return new Spot(event.type(), p.name().toLowerCase(Locale.ROOT), p.countryCode(), p.precision().isPoint());
    }

    private static Set<String> names(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split("; ")));
    }

    String reportId() {
        return event.evidence().getFirst().reportId();
    }

    /** Milliseconds. */
    long length() {
        return endMs - startMs;
    }
}
