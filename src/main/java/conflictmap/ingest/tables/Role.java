package conflictmap.ingest.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column of an event table tells. */
public enum Role {
    ID,
    TYPE,
    /** A finer kind of event, which goes before the type. */
    SUB_TYPE,
    STATUS,
    WEAPON,
    START,
    /** Time of day, where the date stands in a column of its own. */
    CLOCK,
    END,
    /** A code of {@code data/tables/precisions.csv}, or a name of the program's own. */
    TIME_PRECISION,
    ZONE,
    PUBLISHED,
    LAT,
    LON,
    /** A code of {@code data/tables/precisions.csv}, or a name of the program's own. */
    PRECISION,
    RADIUS,
    PLACE,
    AREA,
    COUNTRY,
    ACTOR,
    TARGET,
    SOURCE,
    ATTRIBUTION,
    NOTE,
    KILLED,
    KILLED_LOWEST,
    KILLED_HIGHEST,
    INJURED,
    FIRED,
    INTERCEPTED,
    /** Nothing that the program keeps; those that follow stand in its own tables only. */
    OTHER,
    CONFIDENCE,
    GEONAME,
    INJURED_LOWEST,
    INJURED_HIGHEST,
    FIRED_LOWEST,
    FIRED_HIGHEST,
    INTERCEPTED_LOWEST,
    INTERCEPTED_HIGHEST,
    ORIGIN,
    ORIGIN_LAT,
    ORIGIN_LON,
    ORIGIN_PRECISION,
    ORIGIN_RADIUS,
    ORIGIN_AREA,
    ORIGIN_COUNTRY,
    ORIGIN_GEONAME;

    /** What columns of any table may be; the last is {@link #OTHER}. */
    public static List<Role> offered() {
        return Arrays.asList(values()).subList(0, OTHER.ordinal() + 1);
    }

    /** The name in files: {@code sub_type}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of a name in a file.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Role ofCode(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }
}
