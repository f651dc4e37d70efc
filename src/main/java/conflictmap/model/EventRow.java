package conflictmap.model;

import conflictmap.geo.GeoPoint;
import java.time.ZoneOffset;
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
    /** What each report tells of it, where several do; as in {@link ConflictEvent#claims()}. */
    public List<Claim> claims = List.of();
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
        claims = List.of();
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

    /**
     * Forgets all that it holds and takes what an event tells. Its source, publication, note and line are no part of that; of
     * its evidence and of how its time was read nothing is kept; a confidence that is no number counts as sure.
     */
    public void take(ConflictEvent e) {
        clear();
        id = e.id();
        type = e.type();
        status = e.status();
        weapon = e.weapon();
        startMs = e.when().range().start().toEpochMilli();
        endMs = e.when().range().end().toEpochMilli();
        timePrecision = e.when().precision();
        zone = e.when().zone().equals(ZoneOffset.UTC) ? "" : e.when().zone().getId();
        take(e.place());
        origin = e.origin();
        actor = e.actor();
        target = e.targetActor();
        attribution = e.attribution();
        confidence = Double.isNaN(e.confidence()) ? 1 : e.confidence();
        firedLowest = lowest(e.counts().fired());
        firedHighest = highest(e.counts().fired());
        interceptedLowest = lowest(e.counts().intercepted());
        interceptedHighest = highest(e.counts().intercepted());
        killedLowest = lowest(e.counts().killed());
        killedHighest = highest(e.counts().killed());
        injuredLowest = lowest(e.counts().injured());
        injuredHighest = highest(e.counts().injured());
        claims = e.claims();
    }

    private void take(Place at) {
        GeoPoint position = at.position();
        lat = position == null ? Double.NaN : position.latDeg();
        lon = position == null ? Double.NaN : position.lonDeg();
        precision = at.precision();
        radiusM = (int) Math.round(at.radiusM());
        place = at.name();
        areaId = at.areaId();
        country = at.countryCode();
        geonameId = (int) Math.min(at.geonameId(), Integer.MAX_VALUE);
    }

    private static int lowest(@Nullable CountRange range) {
        Integer end = range == null ? null : range.lowest();
        return end == null ? OPEN : end;
    }

    private static int highest(@Nullable CountRange range) {
        Integer end = range == null ? null : range.highest();
        return end == null ? OPEN : end;
    }

    /** Whether the other has the same in every field. */
    public boolean isSameAs(EventRow other) {
        return Arrays.equals(numbers(), other.numbers()) && texts().equals(other.texts())
                && type == other.type && status == other.status && weapon == other.weapon && timePrecision == other.timePrecision
                && precision == other.precision && Objects.equals(origin, other.origin)
                && claims.equals(other.claims);
    }

    private double[] numbers() {
        return new double[] {startMs, endMs, publishedMs, lat, lon, confidence, radiusM, geonameId, line, firedLowest, firedHighest,
            interceptedLowest, interceptedHighest, killedLowest, killedHighest, injuredLowest, injuredHighest};
    }

    private List<String> texts() {
        return List.of(id, subType, zone, place, areaId, country, actor, target, source, attribution, note);
    }
}
