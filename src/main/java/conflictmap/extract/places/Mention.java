package conflictmap.extract.places;

import conflictmap.gazetteer.Candidate;
import conflictmap.model.Place;
import conflictmap.model.Toponym;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that name a place or, as an adjective, a country.
 *
 * @param from first character (UTF-16 units)
 * @param to index after the last character
 * @param surface the words
 * @param kind what sort of mention it is
 * @param role what the place does in its sentence
 * @param place the finest place that the words tell, for events
 * @param toponym where the bare name within the words stands; null where they hold none
 * @param runnersUp other places that the name may stand for, best first
 * @param reason why this place was chosen, for people
 */
public record Mention(
        int from,
        int to,
        String surface,
        MentionKind kind,
        Toponym.Role role,
        Place place,
        @Nullable Toponym toponym,
        List<Candidate> runnersUp,
        String reason) {
    public Mention {
        runnersUp = List.copyOf(runnersUp);
    }

    /** Whether it belongs into the list of the report's toponyms. */
    public boolean isToponym() {
        return toponym != null;
    }
}
