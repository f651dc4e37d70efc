package conflictmap.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a table while it is read: set what it has, and hand it to {@link EventTable.Builder#add}. */
public final class EventRow {
    /** A number that is not told, in {@link #killedLowest} and its like. */
    public static final int OPEN = -1;
    /** A publication that is not told, in {@link #publishedMs}. */
    public static final long NEVER = Long.MIN_VALUE;

    /** Unique in the table. */
    public String id = "";
    public EventType type = EventType.STRIKE;
    /** The kind of event in the table's own words, finer than {@link #type}; empty where it has none. */
    public String subType = "";
    public Status status = Status.REPORTED;
    public Weapon weapon = Weapon.UNKNOWN;
    /** Milliseconds since 1970, included. */
    public long startMs;
    /** Milliseconds since 1970, excluded; equal to the start for a moment. */
    public long endMs;
    public TimePrecision timePrecision = TimePrecision.DAY;
    /** Zone of the place, as {@link java.time.ZoneId#of(String)} takes it; empty for UTC. */
    public String zone = "";
    /** When it became known, milliseconds since 1970, kept to the minute; {@link #NEVER} where not told. */
    public long publishedMs = NEVER;
    /** Degrees; NaN where the place is not resolved, and then the precision is {@link Precision#UNKNOWN}. */
    public double lat = Double.NaN;
    public double lon = Double.NaN;
    public Precision precision = Precision.UNKNOWN;
    /** Metres round the position within which the true site lies; negative where the precision tells it. */
    public int radiusM = -1;
    public String place = "";
    /** As in {@link Place#areaId()}. */
    public String areaId = "";
    /** As in {@link Place#countryCode()}. */
    public String country = "";
    /** As in {@link Place#geonameId()}, while it fits. */
    public int geonameId;
    /** Where the weapon came from; null where not told. */
    public @Nullable Place origin;
    public String actor = "";
    public String target = "";
    public String source = "";
    /** As in {@link ConflictEvent#attribution()}. */
    public String attribution = "";
    /** As in {@link ConflictEvent#confidence()}; kept to four decimals. */
    public double confidence = 1;
    /** Ends of the numbers told, included; {@link #OPEN} where an end is not told. */
    public int firedLowest = OPEN;
    public int firedHighest = OPEN;
    public int interceptedLowest = OPEN;
    public int interceptedHighest = OPEN;
    public int killedLowest = OPEN;
    public int killedHighest = OPEN;
    public int injuredLowest = OPEN;
    public int injuredHighest = OPEN;
    /** The words that tell of it; empty where the table has none. */
    public String note = "";
    /** Line of the file that it begins in, from 1. */
    public int line;

    /** Forgets all that it holds. */
    public void clear() {
        id = "";
        type = EventType.STRIKE;
        subType = "";
        status = Status.REPORTED;
        weapon = Weapon.UNKNOWN;
        startMs = 0;
        endMs = 0;
        timePrecision = TimePrecision.DAY;
        zone = "";
        publishedMs = NEVER;
        clearPlace();
        actor = "";
        target = "";
        source = "";
        attribution = "";
        confidence = 1;
        firedLowest = firedHighest = interceptedLowest = interceptedHighest = OPEN;
        killedLowest = killedHighest = injuredLowest = injuredHighest = OPEN;
        note = "";
        line = 0;
    }

    private void clearPlace() {
        lat = Double.NaN;
        lon = Double.NaN;
        precision = Precision.UNKNOWN;
        radiusM = -1;
        place = "";
        areaId = "";
        country = "";
        geonameId = 0;
        origin = null;
    }

    /** Whether the other has the same in every field. */
    public boolean isSameAs(EventRow other) {
        return Arrays.equals(numbers(), other.numbers()) && texts().equals(other.texts())
                && type == other.type && status == other.status && weapon == other.weapon && timePrecision == other.timePrecision
                && precision == other.precision && Objects.equals(origin, other.origin);
    }

    private double[] numbers() {
        return new double[] {startMs, endMs, publishedMs, lat, lon, confidence, radiusM, geonameId, line, firedLowest, firedHighest,
            interceptedLowest, interceptedHighest, killedLowest, killedHighest, injuredLowest, injuredHighest};
    }

    private List<String> texts() {
        return List.of(id, subType, zone, place, areaId, country, actor, target, source, attribution, note);
    }
}
