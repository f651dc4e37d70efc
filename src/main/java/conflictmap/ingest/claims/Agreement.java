package conflictmap.ingest.claims;

import conflictmap.geo.GeoPoint;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Whether two tellings can be of one happening: by time, by place, by who and with what. */
final class Agreement {
    /** Places of one name are the same within this, metres: two tables may put a town's centre apart by its width. */
    static final double SAME_PLACE_M = 25_000;
    /** A site lies in a town whose centre is at most so far off, however small the town, metres. */
    private static final double TOWN_M = 2_000;
    /** Longer spans, milliseconds, tell of a campaign rather than of one happening: a day and a half. */
    static final long LONGEST_MS = 36 * 3_600_000L;
    /** How far two clocks may be apart, milliseconds, for a minute told and for "about that time". */
    private static final long MINUTE_SLACK_MS = 5 * 60_000L;
    private static final long HOUR_SLACK_MS = 15 * 60_000L;

    private static final Set<Weapon> MISSILES =
            EnumSet.of(Weapon.MISSILE, Weapon.BALLISTIC_MISSILE, Weapon.CRUISE_MISSILE, Weapon.ROCKET);
    private static final Set<Weapon> FROM_AIRCRAFT = EnumSet.of(Weapon.AIRCRAFT, Weapon.BOMB, Weapon.MISSILE, Weapon.CRUISE_MISSILE);

    private Agreement() {}

    /** Milliseconds by which a time may be off at either end. */
    static long slackMs(TimePrecision precision) {
        return switch (precision) {
            case MINUTE -> MINUTE_SLACK_MS;
            case HOUR -> HOUR_SLACK_MS;
            case PART_OF_DAY, DAY, DAYS, MONTH -> 0;
        };
    }

    /** Whether two times share half of the shorter one, each as wide as its precision; of two campaigns, half of the longer. */
    static boolean times(Telling a, Telling b) {
        if (a.length() > LONGEST_MS != b.length() > LONGEST_MS) {
            return false;
        }
        long slackA = slackMs(a.event().when().precision());
        long slackB = slackMs(b.event().when().precision());
        long shared = Math.min(a.endMs() + slackA, b.endMs() + slackB) - Math.max(a.startMs() - slackA, b.startMs() - slackB);
        long lengthA = a.length() + 2 * slackA;
        long lengthB = b.length() + 2 * slackB;
        long measure = a.length() > LONGEST_MS ? Math.max(lengthA, lengthB) : Math.min(lengthA, lengthB);
        return shared >= 0 && 2 * shared >= measure;
    }

    /** Whether two places of one name are one place. */
    static boolean same(Place a, Place b) {
        GeoPoint p = a.position();
        GeoPoint q = b.position();
        return p == null || q == null ? p == q : !a.precision().isPoint() || p.distanceM(q) <= SAME_PLACE_M;
    }

    /** Whether a place is told less exactly than another that lies in it. */
    static boolean holds(Place wide, Place fine) {
        GeoPoint centre = wide.position();
        GeoPoint at = fine.position();
        if (wide.precision().compareTo(fine.precision()) <= 0 || centre == null || at == null || !wide.countryCode().equals(fine.countryCode())) {
            return false;
        }
        return switch (wide.precision()) {
            case SITE, UNKNOWN -> false;
            case CITY -> centre.distanceM(at) <= Math.clamp(wide.radiusM(), TOWN_M, SAME_PLACE_M);
            case ADMIN, REGION -> centre.distanceM(at) <= wide.radiusM();
            case COUNTRY -> !wide.countryCode().isEmpty();
        };
    }

    /** Whether those named on both sides have none in common; of a clash, whichever side a report names first. */
    static boolean contradictory(Happening a, Happening b) {
        if (a.type() == EventType.GROUND_CLASH) {
            return apart(both(a), both(b));
        }
        return apart(a.actors(), b.actors());
    }

    private static Set<String> both(Happening h) {
        Set<String> all = new HashSet<>(h.actors());
        all.addAll(h.targets());
        return all;
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** Whether two weapons can be one, told more or less exactly. */
    static boolean weapons(Set<Weapon> a, Set<Weapon> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(v -> b.stream().anyMatch(w -> alike(v, w)));
    }

    private static boolean alike(Weapon a, Weapon b) {
        return a == b || a == Weapon.MIXED || b == Weapon.MIXED
                || MISSILES.contains(a) && MISSILES.contains(b) && (a == Weapon.MISSILE || b == Weapon.MISSILE || a == Weapon.ROCKET || b == Weapon.ROCKET)
                || FROM_AIRCRAFT.contains(a) && FROM_AIRCRAFT.contains(b) && (a == Weapon.AIRCRAFT || b == Weapon.AIRCRAFT);
    }
}
