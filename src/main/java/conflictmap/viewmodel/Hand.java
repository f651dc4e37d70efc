package conflictmap.viewmodel;

import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.TextSplitter;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Toponym;
import conflictmap.model.Weapon;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Events made by hand: out of words that were marked, or out of other events. */
final class Hand {
    /** Named as the rule in the evidence of what a person made. */
    static final String RULE = "by-hand";

    private Hand() {}

    /** Metres within which the true site lies where a person points with some precision. */
    static double radiusM(Precision precision) {
        return switch (precision) {
            case SITE -> 200;
            case CITY -> 5_000;
            case ADMIN -> 75_000;
            case REGION -> 150_000;
            case COUNTRY -> 500_000;
            case UNKNOWN -> 0;
        };
    }

    /** An identifier that no event has yet. */
    static String unused(String reportId, Predicate<String> taken) {
        int n = 1;
        while (taken.test(reportId + "-" + RULE + "-" + n)) {
            n++;
        }
        return reportId + "-" + RULE + "-" + n;
    }

    /** An event of marked words; place, type and time are those that the words alone tell, or else those told nearest. */
    static ConflictEvent event(String id, Reading reading, int from, int to, @Nullable ConflictEvent guess) {
        String text = reading.report().text();
        if (!(0 <= from && from < to && to <= text.length())) {
            throw new IllegalArgumentException("not a span of the report: " + from + "-" + to);
        }
        int[] sentence = sentence(reading, from, to);
        var evidence = new Evidence(reading.report().id(), from, to, sentence[0], sentence[1], RULE, text.substring(from, to));
        if (guess != null) {
            Place place = guess.place().position() == null ? place(reading, from, to) : guess.place();
            return new ConflictEvent(id, guess.type(), place, guess.origin(), guess.when(), guess.actor(), guess.targetActor(), guess.weapon(),
                    guess.attribution(), guess.status(), guess.counts(), 1, List.of(evidence));
        }
        Optional<ConflictEvent> near = nearest(reading.events(), from, e -> e.evidence().getFirst().from());
        EventType type = near.map(ConflictEvent::type).orElse(EventType.STRIKE);
        Weapon weapon = near.map(ConflictEvent::weapon).orElse(Weapon.UNKNOWN);
        EventTime when = near.map(ConflictEvent::when).orElseGet(() -> published(reading));
        return new ConflictEvent(
                id, type, place(reading, from, to), null, when, "", "", weapon, "", Status.REPORTED, Counts.NONE, 1, List.of(evidence));
    }

    private static Place place(Reading reading, int from, int to) {
        List<Toponym> within = reading.toponyms().stream().filter(t -> t.from() >= from && t.to() <= to).toList();
        List<Toponym> places = within.isEmpty() ? reading.toponyms() : within;
        return nearest(places, from, Toponym::from).map(Toponym::place).orElse(Place.unresolved(""));
    }

    /**
     * How a report spells the place that an event was read at, where it is mentioned nearest to the event's words; the
     * place's name where no report mentions it.
     *
     * @param readings the readings by their reports
     */
    static String spelling(ConflictEvent event, Function<String, Optional<Reading>> readings) {
        for (Evidence evidence : event.evidence()) {
            Optional<Reading> reading = readings.apply(evidence.reportId());
            Place read = reading.flatMap(r -> r.events().stream().filter(e -> e.evidence().contains(evidence)).findFirst())
                    .map(ConflictEvent::place).orElse(event.place());
            List<Toponym> mentions = reading.map(Reading::toponyms).orElse(List.of()).stream().filter(t -> isSame(t.place(), read)).toList();
            Optional<Toponym> told = nearest(mentions, evidence.from(), Toponym::from);
            if (told.isPresent()) {
                return reading.orElseThrow().report().text().substring(told.get().from(), told.get().to());
            }
        }
        return event.place().name();
    }

    private static boolean isSame(Place a, Place b) {
        return a.equals(b) || a.geonameId() != 0 && a.geonameId() == b.geonameId();
    }

    /** The day on which the report was published, in its own zone; 1970 where that is unknown. */
    private static EventTime published(Reading reading) {
        OffsetDateTime at = reading.report().published();
        LocalDateTime day = at == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : at.toLocalDate().atStartOfDay();
        return new EventTime(day, day.plusDays(1), at == null ? ZoneOffset.UTC : at.getOffset(), TimePrecision.DAY, RULE);
    }

    private static int[] sentence(Reading reading, int from, int to) {
        int first = from;
        int last = to;
        for (Sentence s : TextSplitter.split(reading.report()).sentences()) {
            if (s.from() < to && s.to() > from) {
                first = Math.min(first, s.from());
                last = Math.max(last, s.to());
            }
        }
        return new int[] {first, last};
    }

    private static <T> Optional<T> nearest(List<T> things, int at, ToIntFunction<T> where) {
        return things.stream().min(Comparator.comparingInt(t -> Math.abs(where.applyAsInt(t) - at)));
    }

    /**
     * Several events as one, under the id of the first, which goes before the others; what it does not tell they do, and
     * numbers span what all tell.
     *
     * @param source who published the report of an event; empty where unknown
     */
    static ConflictEvent merged(List<ConflictEvent> events, Function<ConflictEvent, String> source) {
        ConflictEvent first = events.getFirst();
        Set<Evidence> evidence = new LinkedHashSet<>();
        List<Claim> claims = new ArrayList<>();
        Counts counts = Counts.NONE;
        double confidence = 0;
        for (ConflictEvent e : events) {
            evidence.addAll(e.evidence());
            claims.addAll(e.claims().isEmpty() ? List.of(new Claim(source.apply(e), e)) : e.claims());
            counts = counts.spanning(e.counts());
            confidence = Math.max(confidence, e.confidence());
        }
        return new ConflictEvent(first.id(), first.type(), first.place(), first.origin(), first.when(),
                told(events, ConflictEvent::actor), told(events, ConflictEvent::targetActor),
                events.stream().map(ConflictEvent::weapon).filter(w -> w != Weapon.UNKNOWN).findFirst().orElse(Weapon.UNKNOWN),
                told(events, ConflictEvent::attribution), first.status(), counts, confidence, List.copyOf(evidence), claims);
    }

    private static String told(List<ConflictEvent> events, Function<ConflictEvent, String> field) {
        return events.stream().map(field).filter(s -> !s.isEmpty()).findFirst().orElse("");
    }
}
