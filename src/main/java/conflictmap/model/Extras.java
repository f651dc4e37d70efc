package conflictmap.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What only some tables tell of their rows, in the order of the file. A column takes four bytes a row from the first row
 * that tells it to the last, and nothing where no row does.
 */
final class Extras {
    private static final Weapon[] WEAPONS = Weapon.values();

    private final Ints subType = new Ints();
    private final Ints attribution = new Ints();
    private final Ints zone = new Ints();
    private final Ints weapon = new Ints();
    private final Ints published = new Ints();
    private final Ints radius;
    private final Ints geoname;
    private final Ints doubt = new Ints();
    private final Ints[] counts = {new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints()};
    private final Map<Integer, Place> origins = new HashMap<>();
    private final Map<Integer, List<Claim>> claims = new HashMap<>();
    private TextBlocks.@Nullable Builder notes;

    Extras() {
        radius = new Ints();
        geoname = new Ints();
    }

    /** The same, of which places may be {@link #place put} anew; the notes stay where they are. */
    Extras(Extras from) {
        radius = new Ints(from.radius);
        geoname = new Ints(from.geoname);
        subType.values = from.subType.values;
        attribution.values = from.attribution.values;
        zone.values = from.zone.values;
        weapon.values = from.weapon.values;
        published.values = from.published.values;
        doubt.values = from.doubt.values;
        for (int i = 0; i < counts.length; i++) {
            counts[i].values = from.counts[i].values;
        }
        origins.putAll(from.origins);
        claims.putAll(from.claims);
    }

    /** A row lies in another place. */
    void place(int at, Place place) {
        radius.put(at, (int) Math.round(place.radiusM()) + 1);
        geoname.put(at, (int) Math.min(place.geonameId(), Integer.MAX_VALUE));
    }

    /** Numbers of which most may be 0. */
    private static final class Ints {
        private int[] values;

        Ints() {
            values = new int[0];
        }

        Ints(Ints from) {
            values = from.values.clone();
        }

        /** Sets what was not set before. */
        void set(int at, int value) {
            if (value != 0) {
                put(at, value);
            }
        }

        void put(int at, int value) {
            if (at >= values.length) {
                values = Arrays.copyOf(values, Math.max(1024, at + 1 + at / 2));
            }
            values[at] = value;
        }

        int get(int at) {
            return at < values.length ? values[at] : 0;
        }

        void trim(int size) {
            values = Arrays.copyOf(values, Math.min(values.length, size));
        }
    }

    void add(int at, EventRow row, ToIntFunction<String> number) {
        subType.set(at, numbered(row.subType, number));
        attribution.set(at, numbered(row.attribution, number));
        zone.set(at, numbered(row.zone, number));
        weapon.set(at, Weapon.UNKNOWN.ordinal() - row.weapon.ordinal());
        published.set(at, row.publishedMs == EventRow.NEVER ? 0 : minute(row.publishedMs));
        radius.set(at, row.radiusM + 1);
        geoname.set(at, row.geonameId);
        doubt.set(at, (int) Math.round((1 - row.confidence) * 10_000));
        counts[0].set(at, row.firedLowest + 1);
        counts[1].set(at, row.firedHighest + 1);
        counts[2].set(at, row.interceptedLowest + 1);
        counts[3].set(at, row.interceptedHighest + 1);
        counts[4].set(at, row.killedLowest + 1);
        counts[5].set(at, row.killedHighest + 1);
        counts[6].set(at, row.injuredLowest + 1);
        counts[7].set(at, row.injuredHighest + 1);
        if (row.origin != null) {
            origins.put(at, row.origin);
        }
        if (!row.claims.isEmpty()) {
            claims.put(at, row.claims);
        }
        if (!row.note.isEmpty()) {
            note(at, row.note);
        }
    }

    /** People killed: at least, else at most; NaN where neither is told. */
    double killed(int at) {
        int lowest = counts[4].get(at) - 1;
        int known = lowest < 0 ? counts[5].get(at) - 1 : lowest;
        return known < 0 ? Double.NaN : known;
    }

    /** Gives back what was set apart for more than these rows. */
    void trim(int size) {
        Stream.concat(Stream.of(subType, attribution, zone, weapon, published, radius, geoname, doubt), Arrays.stream(counts))
                .forEach(column -> column.trim(size));
    }

    private void note(int at, String text) {
        TextBlocks.Builder all = notes == null ? new TextBlocks.Builder() : notes;
        notes = all;
        while (all.size() < at) {
            all.add("");
        }
        all.add(text);
    }

    /** The notes so far; null where there are none. */
    @Nullable TextBlocks notes() {
        return notes == null ? null : notes.build();
    }

    /** Minutes since 1970, one more than that from 1970 on: 0 stays free. */
    private static int minute(long ms) {
        int minute = (int) Math.floorDiv(ms, 60_000L);
        return minute < 0 ? minute : minute + 1;
    }

    private static int numbered(String word, ToIntFunction<String> number) {
        return word.isEmpty() ? 0 : number.applyAsInt(word) + 1;
    }

    /** Number of a word; -1 where there is none. */
    int subType(int at) {
        return subType.get(at) - 1;
    }

    int attribution(int at) {
        return attribution.get(at) - 1;
    }

    int zone(int at) {
        return zone.get(at) - 1;
    }

    Weapon weapon(int at) {
        return WEAPONS[Weapon.UNKNOWN.ordinal() - weapon.get(at)];
    }

    /** Milliseconds since 1970, or {@link EventRow#NEVER}. */
    long published(int at) {
        int kept = published.get(at);
        return kept == 0 ? EventRow.NEVER : (kept < 0 ? kept : kept - 1) * 60_000L;
    }

    /** Metres round a position of such a precision. */
    double radiusM(int at, Precision precision) {
        int told = radius.get(at) - 1;
        return told < 0 ? usualRadiusM(precision) : told;
    }

    /** What a table means by its precision, metres: a town within 5 km, a province within 75 km, as UCDP and ACLED code them. */
    private static double usualRadiusM(Precision precision) {
        return switch (precision) {
            case SITE -> 0;
            case CITY -> 5_000;
            case ADMIN -> 75_000;
            case REGION -> 150_000;
            case COUNTRY -> 500_000;
            case UNKNOWN -> 0;
        };
    }

    int geonameId(int at) {
        return geoname.get(at);
    }

    double confidence(int at) {
        return (10_000 - doubt.get(at)) / 10_000.0;
    }

    @Nullable Place origin(int at) {
        return origins.get(at);
    }

    /** What each report tells of a row; none where one alone does. */
    List<Claim> claims(int at) {
        return claims.getOrDefault(at, List.of());
    }

    boolean hasOrigins() {
        return !origins.isEmpty();
    }

    Counts counts(int at) {
        CountRange fired = range(at, 0);
        CountRange intercepted = range(at, 2);
        CountRange killed = range(at, 4);
        CountRange injured = range(at, 6);
        return fired == null && intercepted == null && killed == null && injured == null
                ? Counts.NONE : new Counts(fired, intercepted, killed, injured);
    }

    private @Nullable CountRange range(int at, int column) {
        int lowest = counts[column].get(at) - 1;
        int highest = counts[column + 1].get(at) - 1;
        return lowest < 0 && highest < 0 ? null : new CountRange(lowest < 0 ? null : lowest, highest < 0 ? null : highest);
    }

    void fill(int at, EventRow row) {
        row.weapon = weapon(at);
        row.publishedMs = published(at);
        row.radiusM = radius.get(at) - 1;
        row.geonameId = geonameId(at);
        row.confidence = confidence(at);
        row.origin = origin(at);
        row.claims = claims(at);
        row.firedLowest = counts[0].get(at) - 1;
        row.firedHighest = counts[1].get(at) - 1;
        row.interceptedLowest = counts[2].get(at) - 1;
        row.interceptedHighest = counts[3].get(at) - 1;
        row.killedLowest = counts[4].get(at) - 1;
        row.killedHighest = counts[5].get(at) - 1;
        row.injuredLowest = counts[6].get(at) - 1;
        row.injuredHighest = counts[7].get(at) - 1;
    }
}
