package conflictmap.checks;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Weapon;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds weapons that arrive sooner than they can, and units that fight at two places sooner than they can drive there. */
final class TravelTime {
    /** Metres a second on the road, which no unit keeps up for long. */
    private static final double ROAD_MS = 25;

    /** A salvo that is told to arrive later than this is another one. */
    private static final Duration SALVO = Duration.ofHours(24);

    private static final double SAME_SITE_M = 50_000;
    private static final Pattern UNIT = Pattern.compile("\\b(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z]\\p{L}+)\\s+(?:\\p{L}+\\s+){0,2}?"
            + "(?:Brigade|Battalion|Regiment|Squadron|Company)\\b");

    private TravelTime() {}

    static List<Finding> among(List<ConflictEvent> events) {
        List<Finding> findings = new ArrayList<>();
        salvos(events, findings);
        units(events, findings);
        return findings;
    }

    /** Metres a second that a weapon never exceeds; 0 where that says nothing. */
    static double fastestMs(Weapon weapon) {
        return switch (weapon) {
            case MISSILE, BALLISTIC_MISSILE, MIXED -> 4_000;
            case ROCKET -> 1_700;
            case CRUISE_MISSILE -> 1_000;
            case AIRCRAFT -> 700;
            case DRONE -> 200;
            case BOMB, ARTILLERY, NAVAL, SMALL_ARMS, UNKNOWN -> 0;
        };
    }

    private static void salvos(List<ConflictEvent> events, List<Finding> findings) {
        Map<String, List<ConflictEvent>> launches = new HashMap<>();
        for (ConflictEvent e : events) {
            if (e.type() == EventType.LAUNCH && fastestMs(e.weapon()) > 0) {
                launches.computeIfAbsent(reportOf(e), r -> new ArrayList<>()).add(e);
            }
        }
        for (ConflictEvent hit : events) {
            Place from = hit.origin();
            boolean arrives = hit.type() == EventType.STRIKE || hit.type() == EventType.INTERCEPTION;
            if (arrives && from != null && fastestMs(hit.weapon()) > 0) {
                for (ConflictEvent launch : launches.getOrDefault(reportOf(hit), List.of())) {
                    salvo(launch, hit, from, findings);
                }
            }
        }
    }

    private static void salvo(ConflictEvent launch, ConflictEvent hit, Place from, List<Finding> findings) {
        Place start = launch.origin() == null ? launch.place() : launch.origin();
        boolean same = launch.weapon() == hit.weapon() && (launch.actor().isEmpty() || hit.actor().isEmpty() || launch.actor().equals(hit.actor()))
                && isNear(start, from) && precise(from) && precise(hit.place());
        Instant earliest = launch.when().range().start();
        Instant latest = hit.when().range().end();
        if (!same || earliest.isAfter(latest.plus(SALVO)) || latest.isAfter(launch.when().range().end().plus(SALVO))) {
            return;
        }
        double distanceM = distanceM(from, hit.place());
        double seconds = Duration.between(earliest, latest).toMillis() / 1000.0;
        if (seconds < distanceM / fastestMs(hit.weapon())) {
            findings.add(finding(launch, hit, from.name(), distanceM, seconds));
        }
    }

    private static void units(List<ConflictEvent> events, List<Finding> findings) {
        Map<String, List<ConflictEvent>> byUnit = new HashMap<>();
        for (ConflictEvent e : events) {
            Matcher unit = UNIT.matcher(e.actor());
            if (e.type() == EventType.GROUND_CLASH && precise(e.place()) && unit.find()) {
                byUnit.computeIfAbsent(unit.group().toLowerCase(Locale.ROOT), u -> new ArrayList<>()).add(e);
            }
        }
        for (List<ConflictEvent> fights : byUnit.values()) {
            fights.sort(Comparator.comparing((ConflictEvent e) -> e.when().range().start()).thenComparing(ConflictEvent::id));
            for (int i = 1; i < fights.size(); i++) {
                unit(fights.get(i - 1), fights.get(i), findings);
            }
        }
    }

    private static void unit(ConflictEvent a, ConflictEvent b, List<Finding> findings) {
        double distanceM = distanceM(a.place(), b.place());
        double seconds = Duration.between(a.when().range().start(), b.when().range().end()).toMillis() / 1000.0;
        if (seconds < distanceM / ROAD_MS) {
            findings.add(finding(a, b, a.place().name(), distanceM, seconds));
        }
    }

    private static Finding finding(ConflictEvent first, ConflictEvent second, String from, double distanceM, double seconds) {
        Evidence told = second.evidence().getFirst();
        return new Finding(Finding.Kind.TRAVEL, told.reportId(), told.from(), told.to(), List.of(second.id(), first.id()),
                List.of(from, second.place().name(), String.valueOf(Math.round(distanceM / 1000)), String.valueOf(Math.round(seconds / 60))));
    }

    private static String reportOf(ConflictEvent e) {
        return e.evidence().getFirst().reportId();
    }

    private static boolean precise(Place place) {
        return place.position() != null && place.precision().isPoint();
    }

    private static boolean isNear(Place a, Place b) {
        GeoPoint p = a.position();
        GeoPoint q = b.position();
        return a.equals(b) || p != null && q != null && p.distanceM(q) <= SAME_SITE_M;
    }

    /** The least distance between two places, each being known within its radius only. */
    private static double distanceM(Place a, Place b) {
        GeoPoint p = a.position();
        GeoPoint q = b.position();
        return p == null || q == null ? 0 : Math.max(0, p.distanceM(q) - a.radiusM() - b.radiusM());
    }
}
