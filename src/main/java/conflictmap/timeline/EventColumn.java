package conflictmap.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of events, by which it can be sorted. */
public enum EventColumn {
    TIME,
    /** By name. */
    TYPE,
    PLACE,
    /** The most exact first. */
    PRECISION,
    ACTOR,
    TARGET,
    WEAPON,
    STATUS,
    CONFIDENCE,
    KILLED,
    COUNTRY,
    /** Who published it. */
    SOURCE,
    /** Title of the report. */
    REPORT,
    /** What people made of it; what nobody judged comes last. */
    VERDICT;

    /** Its name in settings: {@code time}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a name; none where there is none. */
    public static Optional<EventColumn> ofKey(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key)).findFirst();
    }
}
