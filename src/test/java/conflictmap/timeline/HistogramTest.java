package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HistogramTest {
    private static final Instant ZERO = Instant.parse("2025-06-13T00:00:00Z");

    @Provide
    Arbitrary<List<ConflictEvent>> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 50_000),
                        Arbitraries.of(EventType.class))
                .as((start, length, type) -> strike(type, ZERO.plus(Duration.ofSeconds(start)), Duration.ofSeconds(length)))
                .list()
                .ofMaxSize(40);
    }

    private static ConflictEvent strike(EventType type, Instant at, Duration length) {
        return Happenings.event("e" + at + length, type, Happenings.TEHRAN, at.toString(), length);
    }

    private static Histogram day(ConflictEvent... events) {
        return Histogram.of(EventIndex.of(List.of(events)), new TimeRange(ZERO, ZERO.plus(Duration.ofDays(1))), 24, ZoneOffset.UTC);
    }

    @Property
    void holdsEachEventOnce(@ForAll("events") List<ConflictEvent> events, @ForAll @IntRange(min = 1, max = 300) int bins) {
        EventIndex index = EventIndex.of(events);
        Histogram histogram = Histogram.of(index, Extent.of(index).whole(), bins, ZoneOffset.UTC);
        double sum = 0;
        for (int bin = 0; bin < histogram.bins(); bin++) {
            sum += histogram.total(bin);
            assertThat(histogram.total(bin)).isLessThanOrEqualTo(histogram.highest());
        }
        assertThat(sum).isCloseTo(events.size(), within(1e-3));
        for (EventType type : EventType.values()) {
            double ofType = 0;
            for (int bin = 0; bin < histogram.bins(); bin++) {
                ofType += histogram.count(type, bin);
            }
            assertThat(ofType).isCloseTo(events.stream().filter(e -> e.type() == type).count(), within(1e-3));
        }
    }

    /** Against the plainest reckoning there is: the share of each event's span in each stretch. */
    @Property(tries = 200)
    void eachStretchHoldsItsShareOfEachEvent(
            @ForAll("events") List<ConflictEvent> events, @ForAll @IntRange(min = 0, max = 100_000) int from) {
        TimeRange range = new TimeRange(ZERO.plusSeconds(from), ZERO.plusSeconds(from + 30_000));
        Histogram histogram = Histogram.of(EventIndex.of(events), range, 40, ZoneOffset.UTC);
        for (int bin = 0; bin < histogram.bins(); bin++) {
            double expected = 0;
            for (ConflictEvent event : events) {
                long start = event.when().range().start().toEpochMilli();
                long end = Math.max(start + 1, event.when().range().end().toEpochMilli());
                long shared = Math.min(end, histogram.edges()[bin + 1]) - Math.max(start, histogram.edges()[bin]);
                expected += Math.max(0, shared) / (double) (end - start);
            }
            assertThat(histogram.total(bin)).isCloseTo(expected, within(1e-3));
        }
    }

    @Example
    void anEventKnownToTheDayIsSpreadOverIt() {
        Histogram histogram = day(strike(EventType.STRIKE, ZERO, Duration.ofDays(1)));
        assertThat(histogram.bins()).isEqualTo(24);
        for (int hour = 0; hour < 24; hour++) {
            assertThat(histogram.count(EventType.STRIKE, hour)).isCloseTo(1.0 / 24, within(1e-6));
        }
    }

    @Example
    void stretchesFollowTheCalendarOfTheZone() {
        ZoneId tehran = ZoneId.of("Asia/Tehran");
        TimeRange week = new TimeRange(ZERO, ZERO.plus(Duration.ofDays(7)));
        Histogram histogram = Histogram.of(EventIndex.EMPTY, week, 10, tehran);
        assertThat(histogram.step()).isEqualTo(new CalendarStep(ChronoUnit.DAYS, 1));
        assertThat(Instant.ofEpochMilli(histogram.edges()[1])).isEqualTo(Instant.parse("2025-06-13T20:30:00Z"));
        assertThat(histogram.binAt(ZERO)).isZero();
        assertThat(histogram.binAt(ZERO.minus(Duration.ofDays(2)))).isEqualTo(-1);
    }

    @Property
    void zoomingInMakesStretchesNoLonger(@ForAll @IntRange(min = 1, max = 2000) int hours) {
        assertThat(step(hours).millis()).isLessThanOrEqualTo(step(hours + 1).millis());
    }

    private static CalendarStep step(int hours) {
        return Histogram.of(EventIndex.EMPTY, new TimeRange(ZERO, ZERO.plus(Duration.ofHours(hours))), 100, ZoneOffset.UTC).step();
    }

    @Example
    void manyEventsAreCountedExactly() {
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            events.addAll(java.util.Collections.nCopies(i, strike(EventType.ALERT, ZERO.plus(Duration.ofHours(i)), Duration.ZERO)));
        }
        Histogram histogram = day(events.toArray(ConflictEvent[]::new));
        for (int i = 0; i < 24; i++) {
            assertThat(histogram.count(EventType.ALERT, i)).isEqualTo(i);
        }
        assertThat(histogram.highest()).isEqualTo(23);
    }
}
