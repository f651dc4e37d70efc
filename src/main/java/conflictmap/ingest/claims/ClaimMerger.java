package conflictmap.ingest.claims;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Reading;
import conflictmap.model.TimePrecision;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of the tellings of one happening in several reports. Two events of one report are never made one: the
 * report tells them apart. Tellings that agree in all are gathered first, then those of one place, then those of places
 * that hold one another; of each step the most exact come first, and a vaguer telling joins a more exact one only where
 * just one fits. The result does not depend on the order of the reports, and {@link #split} takes it back.
 */
public final class ClaimMerger {
    /** What is told finest first: place, length of time, start, then what is left. Total where ids are unique. */
    static final Comparator<Telling> FINEST = Comparator.comparing((Telling t) -> t.event().place().precision())
            .thenComparing(Telling::length).thenComparing(Telling::startMs).thenComparing(t -> t.event().id())
            .thenComparing(Telling::reportId);
    /** What is told most narrowly in time first; of that, what names an actor. */
    static final Comparator<Telling> NARROWEST = Comparator.comparing(Telling::length)
            .thenComparing((Telling t) -> t.event().actor().isEmpty()).thenComparing(FINEST);
    private static final Comparator<Happening> FINEST_PLACE = Comparator.comparing(Happening::first, FINEST);
    private static final Comparator<Happening> NARROWEST_TIME = Comparator.comparing(Happening::narrowest, NARROWEST);

    /** Finds for each happening the one told before that it is a telling of. */
    interface Step {
        /** The happening that this one is another telling of; null where there is none, or more than one. */
        @Nullable Happening hostOf(Happening h);

        /** Keeps a happening for those to come to be compared with. */
        void add(Happening h);
    }

    private ClaimMerger() {}

    /** All tellings that must agree to be gathered without further question. */
    private record Exact(
            EventType type, Place place, long startMs, long endMs, TimePrecision precision, ZoneId zone, String actor, String target, int turn) {}

    /** How often a report has told the same: the second time is another happening. */
    private record Turn(String reportId, Exact first) {}

    /**
     * The events of several reports, each happening once; sorted by where and when, the finest first.
     *
     * @param readings the reports; their events' ids are unique, and none is merged yet
     */
    public static List<ConflictEvent> merged(Collection<Reading> readings) {
        List<Telling> tellings = new ArrayList<>();
        for (Reading reading : readings) {
            reading.events().forEach(e -> tellings.add(Telling.of(e, reading.report().source())));
        }
        tellings.sort(FINEST);
        List<Happening> happenings = gathered(tellings);
        if (readings.size() > 1) {
            happenings = joined(happenings, NARROWEST_TIME, new SamePlace());
            happenings = joined(happenings, FINEST_PLACE, new WiderPlace());
        }
        return happenings.stream().sorted(FINEST_PLACE).map(Happening::event).toList();
    }

    /** The events that others were merged of, exactly as they were, and the others. */
    public static List<ConflictEvent> split(Collection<ConflictEvent> events) {
        return events.stream().flatMap(e -> e.split().stream()).toList();
    }

    private static List<Happening> gathered(List<Telling> tellings) {
        Map<Exact, Happening> exact = new LinkedHashMap<>();
        Map<Turn, Integer> turns = new HashMap<>();
        for (Telling t : tellings) {
            EventTime when = t.event().when();
            IntFunction<Exact> key = turn -> new Exact(t.event().type(), t.event().place(), t.startMs(), t.endMs(), when.precision(), when.zone(),
                    t.event().actor(), t.event().targetActor(), turn);
            int turn = turns.merge(new Turn(t.reportId(), key.apply(0)), 1, Integer::sum);
            Happening same = exact.putIfAbsent(key.apply(turn), new Happening(t));
            if (same != null) {
                same.add(t);
            }
        }
        return new ArrayList<>(exact.values());
    }

    private static List<Happening> joined(List<Happening> from, Comparator<Happening> order, Step step) {
        List<Happening> kept = new ArrayList<>();
        for (Happening h : from.stream().sorted(order).toList()) {
            Happening host = step.hostOf(h);
            if (host == null) {
                kept.add(h);
                step.add(h);
            } else {
                host.addAll(h);
            }
        }
        return kept;
    }
}
