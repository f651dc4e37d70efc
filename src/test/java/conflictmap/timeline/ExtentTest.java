package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ExtentTest {
    private static final Instant ZERO = Instant.parse("2025-06-13T00:00:00Z");

    private static ConflictEvent at(String start, Duration length) {
        return Happenings.event("e" + start, EventType.STRIKE, Happenings.TEHRAN, start, length);
    }

    private static List<ConflictEvent> hourly(int count) {
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(at(ZERO.plus(Duration.ofHours(i)).toString(), Duration.ofMinutes(1)));
        }
        return events;
    }

    private static Extent of(List<ConflictEvent> events, ConflictEvent... more) {
        List<ConflictEvent> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return Extent.of(EventIndex.of(all));
    }

    @Example
    void datesFarAwayAreStrays() {
        Extent extent = of(hourly(72), at("1979-02-11T00:00:00Z", Duration.ofDays(1)), at("1527-01-01T00:00:00Z", Duration.ofDays(1)),
                at("2061-01-01T00:00:00Z", Duration.ofDays(1)));
        assertThat(extent.before()).isEqualTo(2);
        assertThat(extent.after()).isEqualTo(1);
        assertThat(extent.core()).isEqualTo(of(hourly(72)).whole());
        assertThat(extent.whole().start()).isBefore(Instant.parse("1527-01-01T00:00:00Z"));
        assertThat(extent.whole().end()).isAfter(Instant.parse("2061-01-01T00:00:00Z"));
    }

    @Example
    void anEarlierPhaseIsNoStray() {
        List<ConflictEvent> events = hourly(72);
        for (int i = 0; i < 10; i++) {
            events.add(at("2019-09-1" + i + "T00:00:00Z", Duration.ofDays(1)));
        }
        assertThat(of(events).hasStrays()).isFalse();
    }

    @Example
    void theWeekBeforeAndTheDayAfterAreNoStrays() {
        assertThat(of(hourly(72), at("2025-06-06T00:00:00Z", Duration.ofDays(1)), at("2025-06-17T00:00:00Z", Duration.ofHours(1))).hasStrays())
                .isFalse();
    }

    @Example
    void amongThreeEventsNoneIsAStray() {
        assertThat(of(hourly(2), at("1979-02-11T00:00:00Z", Duration.ofDays(1))).hasStrays()).isFalse();
    }

    @Example
    void theMonthOfAnEventDoesNotStretchTheDaysOfTheOthers() {
        Extent extent = of(hourly(72), at("2025-06-01T00:00:00Z", Duration.ofDays(30)));
        assertThat(extent.hasStrays()).isFalse();
        assertThat(extent.core().length()).isLessThan(Duration.ofDays(5));
        assertThat(extent.whole().length()).isGreaterThan(Duration.ofDays(30));
    }

    @Example
    void aMonthAloneIsAMonth() {
        assertThat(of(List.of(at("2025-06-01T00:00:00Z", Duration.ofDays(30)))).core().length())
                .isGreaterThan(Duration.ofDays(30));
    }

    @Property
    void theCoreIsPartOfTheWholeAndHoldsTheRest(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -2_000_000, max = 2_000_000) Integer> hours) {
        EventIndex index = EventIndex.of(hours.stream()
                .map(h -> at(ZERO.plus(Duration.ofHours(h)).toString(), Duration.ofMinutes(1)))
                .toList());
        Extent extent = Extent.of(index);
        assertThat(extent.core().start()).isAfterOrEqualTo(extent.whole().start());
        assertThat(extent.core().end()).isBeforeOrEqualTo(extent.whole().end());
        long inside = hours.stream().filter(h -> extent.core().contains(ZERO.plus(Duration.ofHours(h)))).count();
        assertThat(inside).isEqualTo(hours.size() - extent.before() - extent.after());
        assertThat(extent.before() + extent.after()).isLessThan(Math.max(1, hours.size()));
    }

    @Example
    void noEventsHaveNoExtent() {
        assertThat(Extent.of(EventIndex.EMPTY)).isEqualTo(Extent.NONE);
        assertThat(Extent.NONE.whole().length()).isZero();
    }
}
