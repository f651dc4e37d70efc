package conflictmap.checks;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Counts;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds events that may be one: of the same type at the same place and time, where nothing that is told parts them. */
final class ToldTwice {
    /** Metres within which two points are one place. */
    private static final double SAME_PLACE_M = 3_000;

    /** Events of one place and type that are compared with one another; there are never so many about one moment. */
    private static final int MOST_NEIGHBOURS = 50;

    private ToldTwice() {}

    static List<Finding> among(List<ConflictEvent> events) {
        Map<String, List<ConflictEvent>> byPlace = new HashMap<>();
        for (ConflictEvent e : events) {
            if (e.place().precision().isPoint() && e.place().position() != null) {
                byPlace.computeIfAbsent(e.type() + " " + key(e.place().position()), k -> new ArrayList<>()).add(e);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byPlace.values().forEach(here -> pairs(here, findings));
        findings.sort(Comparator.comparing(Finding::id));
        return findings;
    }

    private static String key(GeoPoint p) {
        return Math.round(p.latDeg() * 10) + "/" + Math.round(p.lonDeg() * 10);
    }

    private static void pairs(List<ConflictEvent> here, List<Finding> findings) {
        here.sort(Comparator.comparing((ConflictEvent e) -> e.when().start()).thenComparing(ConflictEvent::id));
        for (int i = 0; i < here.size(); i++) {
            ConflictEvent a = here.get(i);
            for (int j = i + 1; j < Math.min(here.size(), i + MOST_NEIGHBOURS); j++) {
                ConflictEvent b = here.get(j);
                if (areOne(a, b)) {
                    Evidence told = b.evidence().getFirst();
                    findings.add(new Finding(Finding.Kind.TWICE, told.reportId(), told.from(), told.to(), List.of(b.id(), a.id()),
                            List.of(a.type().label(), a.place().name())));
                }
            }
        }
    }

    static boolean areOne(ConflictEvent a, ConflictEvent b) {
        boolean exact = isNarrow(a) && isNarrow(b) || !a.counts().equals(Counts.NONE) && a.counts().equals(b.counts());
        return exact && isSame(a.place(), b.place()) && a.when().range().overlaps(b.when().range())
                && agree(a.actor(), b.actor()) && agree(a.targetActor(), b.targetActor()) && agree(a.weapon(), b.weapon())
                && agree(a.counts(), b.counts());
    }

    private static boolean isNarrow(ConflictEvent e) {
        return e.when().precision().compareTo(TimePrecision.HOUR) <= 0 && e.when().range().length().compareTo(Duration.ofHours(2)) <= 0;
    }

    private static boolean isSame(Place a, Place b) {
        GeoPoint p = a.position();
        GeoPoint q = b.position();
        return a.geonameId() != 0 && a.geonameId() == b.geonameId() || p != null && q != null && p.distanceM(q) <= SAME_PLACE_M;
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean agree(Weapon a, Weapon b) {
        return a == b || a == Weapon.UNKNOWN || b == Weapon.UNKNOWN;
    }

    private static boolean agree(Counts a, Counts b) {
        return a.equals(Counts.NONE) || b.equals(Counts.NONE) || a.equals(b);
    }
}
