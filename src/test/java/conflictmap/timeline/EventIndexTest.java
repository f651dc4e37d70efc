package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EventIndexTest {
    private static final Instant ZERO = Instant.parse("2025-06-13T00:00:00Z");

    private static final TimeRange EVER = new TimeRange(Instant.EPOCH, ZERO.plus(Duration.ofDays(1000)));

    @Provide
    Arbitrary<List<ConflictEvent>> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(EventType.class))
                .as((start, length, type) -> Happenings.event(
                        start + "+" + length, type, Happenings.TEHRAN,
                        ZERO.plus(Duration.ofHours(start)).toString(), Duration.ofHours(length)))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void showsWhatSharesAnInstantWithTheWindow(
            @ForAll("events") List<ConflictEvent> events,
            @ForAll @IntRange(min = -10, max = 150) int hour,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll Window.Mode mode) {
        Instant now = ZERO.plus(Duration.ofHours(hour));
        Window window = Window.of(Duration.ofHours(length)).withMode(mode);
        List<ConflictEvent> expected = new ArrayList<>();
        for (ConflictEvent event : events) {
            if (overlaps(event.when().range(), window.at(now, EVER))) {
                expected.add(event);
            }
        }
        EventIndex index = EventIndex.of(events);
        int[] rows = index.visible(now, window);
        assertThat(Arrays.stream(rows).mapToObj(index::event)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows).isSorted();
        assertThat(index.countVisible(now, window)).isEqualTo(expected.size());
    }

    /** The window's end counts as inside, its start too; of an event only the start does. */
    private static boolean overlaps(TimeRange event, TimeRange window) {
        boolean startedByNow = !event.start().isAfter(window.end());
        boolean moment = event.start().equals(event.end());
        return startedByNow
                && (event.end().isAfter(window.start()) || (moment && !event.start().isBefore(window.start())));
    }

    @Property
    void whatIsVisibleIsWhatHasAnyOpacity(
            @ForAll("events") List<ConflictEvent> events,
            @ForAll @IntRange(min = -10, max = 500) int nowHour,
            @ForAll @IntRange(min = 1, max = 100) int hours,
            @ForAll Window.Mode mode) {
        EventIndex index = EventIndex.of(events);
        Instant now = ZERO.plus(Duration.ofHours(nowHour));
        Window window = Window.of(Duration.ofHours(hours)).withMode(mode);
        int[] visible = index.visible(now, window);
        for (int row = 0; row < index.size(); row++) {
            assertThat(index.opacity(row, now, window) > 0).isEqualTo(Arrays.binarySearch(visible, row) >= 0);
        }
    }

    @Example
    void byPublicationAnEventIsShownFromItsFirstReportOn() {
        ConflictEvent event = Happenings.event("e", EventType.STRIKE, Happenings.TEHRAN, ZERO.toString(), Duration.ofDays(1));
        Instant published = ZERO.plus(Duration.ofHours(40));
        var dates = new Publications(Map.of(event.evidence().getFirst().reportId(), published), Map.of());
        EventIndex index = EventIndex.of(List.of(event), TimeBasis.PUBLISHED, dates);
        Window all = Window.of(Duration.ofHours(1)).withMode(Window.Mode.CUMULATIVE);
        assertThat(index.basis()).isEqualTo(TimeBasis.PUBLISHED);
        assertThat(index.countVisible(published.minusMillis(1), all)).isZero();
        assertThat(index.countVisible(published, all)).isEqualTo(1);
        assertThat(index.nextStart(ZERO)).contains(published);
    }

    @Example
    void whatNoDatedReportTellsOfIsKnownOnceItIsOver() {
        ConflictEvent event = Happenings.event("e", EventType.STRIKE, Happenings.TEHRAN, ZERO.toString(), Duration.ofDays(1));
        EventIndex index = EventIndex.of(List.of(event), TimeBasis.PUBLISHED, Publications.NONE);
        assertThat(index.nextStart(ZERO)).contains(ZERO.plus(Duration.ofDays(1)));
    }

    @Example
    void stepsToTheNextAndThePreviousEvent() {
        EventIndex index = EventIndex.of(List.of(
                Happenings.event("b", EventType.STRIKE, Happenings.TEHRAN, "2025-06-13T05:00:00Z", Duration.ofHours(1)),
                Happenings.event("a", EventType.ALERT, Happenings.TEHRAN, "2025-06-13T02:00:00Z", Duration.ofHours(1))));
        Instant two = Instant.parse("2025-06-13T02:00:00Z");
        Instant five = Instant.parse("2025-06-13T05:00:00Z");
        assertThat(index.nextStart(ZERO)).contains(two);
        assertThat(index.nextStart(two)).contains(five);
        assertThat(index.nextStart(five)).isEmpty();
        assertThat(index.previousStart(five)).contains(two);
        assertThat(index.previousStart(two)).isEmpty();
    }
}
