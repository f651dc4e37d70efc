package conflictmap.checks;

import java.util.List;
import java.util.Locale;

/**
 * Something that cannot be as it is told or read.
 *
 * @param kind what does not agree
 * @param reportId report that tells it; empty where it concerns events without a report
 * @param from first character of the words in question, as an index into the report's text (UTF-16 units)
 * @param to index after the last character; {@code from} where no words are in question
 * @param eventIds events that it concerns, the one to look at first; may be empty
 * @param facts what fills the places of the sentence that tells it to people, see {@link Kind}
 */
public record Finding(Kind kind, String reportId, int from, int to, List<String> eventIds, List<String> facts) {
    /** What does not agree, and which facts are told of it. */
    public enum Kind {
        /** A local time and the same moment in another zone: the one, the other, what the other should be. */
        ZONE,
        /** A weekday and a date: the words, the weekday that the date has. */
        WEEKDAY,
        /** People killed in all and in parts: all, the sum of the parts. */
        CASUALTIES,
        /** Weapons intercepted and fired: intercepted, fired. */
        SALVO,
        /** A place and the area that it is said to lie in: place, area. */
        PROVINCE,
        /** One event told twice: type and place of both. */
        TWICE,
        /** A weapon or unit that was too fast: from, to, kilometres, minutes at most. */
        TRAVEL;

        /** The name in files and of the words for people: {@code zone}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        eventIds = List.copyOf(eventIds);
        facts = List.copyOf(facts);
    }

    /** Names it for as long as the words and events in question are the same: by this it is remembered as dismissed. */
    public String id() {
        return String.join("|", kind.code(), reportId, from + "-" + to, String.join(",", eventIds), String.join(",", facts));
    }
}
