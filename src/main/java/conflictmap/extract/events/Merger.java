package conflictmap.extract.events;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one event of the mentions of one happening. */
final class Merger {
    private static final double SAME_PLACE_M = 8_000;

    private final PlaceLists places;

    Merger(PlaceLists places) {
        this.places = places;
    }

    List<ConflictEvent> merged(String reportId, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft d : drafts) {
            int same = indexOfSame(kept, d);
            if (same >= 0) {
                kept.set(same, joined(kept.get(same), d));
            } else {
                kept.add(d);
            }
        }
        absorbWider(kept);
        absorbUncaused(kept);
        kept.sort(Comparator.comparingInt(d -> d.evidence().getFirst().from()));
        List<ConflictEvent> events = new ArrayList<>();
        for (Draft d : kept) {
            events.add(event(reportId + "#" + (events.size() + 1), d));
        }
        return events;
    }

    private static int indexOfSame(List<Draft> kept, Draft d) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft k = kept.get(i);
            if (k.type() == d.type() && isSame(k.place(), d.place()) && agree(k, d) && !(d.again() && !sameSentence(k, d))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Place a, Place b) {
        if (a.precision() != b.precision()) {
            return a.precision().isPoint() && b.precision().isPoint() && a.name().equals(b.name());
        }
        return a.name().equals(b.name()) && a.countryCode().equals(b.countryCode())
                || a.position() != null && b.position() != null && a.precision() == Precision.SITE && a.position().distanceM(b.position()) < SAME_PLACE_M / 4;
    }

    private static boolean agree(Draft a, Draft b) {
        if (!b.ownPlace() && !b.ownTime() || a.heading() && !a.ownTime()) {
            return true;
        }
        boolean overlap = !a.when().start().isAfter(b.when().end()) && !b.when().start().isAfter(a.when().end());
        return overlap && (!a.ownTime() || !b.ownTime() || a.block() == b.block() || a.when().start().equals(b.when().start())
                || a.when().precision().compareTo(b.when().precision()) != 0 || a.when().end().equals(b.when().end()));
    }

    private static Draft joined(Draft a, Draft b) {
        EventTime when = a.ownTime() && !b.ownTime() ? a.when() : b.ownTime() && !a.ownTime() ? b.when()
                : b.when().precision().compareTo(a.when().precision()) < 0 ? b.when() : a.when();
        List<Evidence> evidence = new ArrayList<>(a.evidence());
        b.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new Draft(a.type(), a.place(), a.origin() == null ? b.origin() : a.origin(), when,
                a.actor().isEmpty() ? b.actor() : a.actor(), a.targetActor().isEmpty() ? b.targetActor() : a.targetActor(),
                a.weapon() == Weapon.UNKNOWN ? b.weapon() : a.weapon(), sources(a.attribution(), b.attribution()),
                a.status() == Status.CLAIMED && b.status() == Status.REPORTED && !b.attribution().isEmpty() ? Status.REPORTED
                        : a.status().compareTo(b.status()) >= 0 ? a.status() : b.status(),
                Numbers.joined(a.counts(), b.counts()), Math.max(a.confidence(), b.confidence()), evidence,
                a.ownPlace() || b.ownPlace(), a.ownTime() || b.ownTime(), a.again(), a.heading() && b.heading(), a.heading() ? b.block() : a.block());
    }

    private static String sources(String a, String b) {
        Set<String> all = new LinkedHashSet<>(List.of(a, b));
        all.remove("");
        return String.join("; ", all);
    }

    /** A wider area told without a number or time of its own is a mention of the finer events of its type. */
    private void absorbWider(List<Draft> kept) {
        for (Draft wide : List.copyOf(kept)) {
            boolean bare = wide.counts().equals(conflictmap.model.Counts.NONE) && !wide.place().precision().isPoint();
            if (!bare || wide.type() == EventType.LAUNCH) {
                continue;
            }
            if (wide.heading() && kept.stream().anyMatch(f -> f != wide && f.type() == wide.type() && !f.heading())) {
                kept.remove(wide);
                continue;
            }
            List<Draft> finer = kept.stream().filter(f -> f != wide && f.type() == wide.type() && places.holds(wide.place(), f.place()) && agree(wide, f)).toList();
            boolean lead = wide.block() <= 1 || wide.heading();
            if (!finer.isEmpty() && (lead || finer.stream().anyMatch(f -> sameSentence(f, wide)))) {
                kept.remove(wide);
            }
        }
    }

    private static boolean sameSentence(Draft a, Draft b) {
        return a.evidence().getFirst().sentenceFrom() == b.evidence().getFirst().sentenceFrom();
    }

    /** A blast at a place that the report tells was struck then is no event of its own. */
    private static void absorbUncaused(List<Draft> kept) {
        kept.removeIf(d -> d.type() == EventType.EXPLOSION && kept.stream().anyMatch(
                k -> k.type() == EventType.STRIKE && isSame(k.place(), d.place()) && k.block() == d.block()));
        kept.removeIf(d -> d.type() == EventType.AIR_DEFENCE && kept.stream().anyMatch(
                k -> k.type() == EventType.INTERCEPTION && isSame(k.place(), d.place()) && sameSentence(k, d)));
    }

    private static ConflictEvent event(String id, Draft d) {
        return new ConflictEvent(id, d.type(), d.place(), d.origin(), d.when(), d.actor(), d.targetActor(), d.weapon(),
                d.attribution(), d.status(), d.counts(), d.confidence(), d.evidence());
    }
}
