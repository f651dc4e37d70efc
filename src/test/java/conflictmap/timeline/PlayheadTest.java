package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PlayheadTest {
    private static final Instant START = Instant.parse("2025-06-13T00:00:00Z");
    private static final TimeRange RANGE = new TimeRange(START, START.plus(Duration.ofDays(3)));

    private static Playhead playing(double speed) {
        return new Playhead(RANGE, START, Window.of(Duration.ofHours(6)), speed, true);
    }

    @Property
    void neverLeavesItsRange(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 5000) Integer> millis,
            @ForAll @DoubleRange(min = -100_000, max = 100_000) double speed) {
        Playhead head = playing(speed == 0 ? 1 : speed);
        for (int step : millis) {
            head = head.advanced(Duration.ofMillis(step)).withPlaying(true);
            assertThat(head.now()).isBetween(RANGE.start(), RANGE.end());
        }
    }

    @Property
    void stepsOfTheCalendarStayInTheRangeToo(@ForAll @IntRange(min = -500, max = 500) int hours) {
        assertThat(playing(1).stepped(hours, ChronoUnit.HOURS, ZoneId.of("Asia/Tehran")).now())
                .isBetween(RANGE.start(), RANGE.end());
    }

    @Example
    void stopsAtTheEndItRunsInto() {
        Playhead head = playing(86_400).advanced(Duration.ofSeconds(4));
        assertThat(head.now()).isEqualTo(RANGE.end());
        assertThat(head.playing()).isFalse();
    }

    @Example
    void aDayOfTheCalendarAcrossTheClockChangeHas23Hours() {
        Instant noon = Instant.parse("2025-03-29T10:00:00Z"); // 12:00 in Kyiv, the day before summer time
        var range = new TimeRange(noon.minus(Duration.ofDays(9)), noon.plus(Duration.ofDays(9)));
        var head = new Playhead(range, noon, Window.of(Duration.ofDays(1)), 1, false);
        Instant next = head.stepped(1, ChronoUnit.DAYS, ZoneId.of("Europe/Kyiv")).now();
        assertThat(Duration.between(noon, next)).isEqualTo(Duration.ofHours(23));
    }

    @Example
    void aMonthAfterTheLastOfJanuaryOfALeapYearIsThe29thOfFebruary() {
        Instant january = Instant.parse("2024-01-31T00:00:00Z");
        var range = new TimeRange(january, january.plus(Duration.ofDays(90)));
        var head = new Playhead(range, january, Window.of(Duration.ofDays(1)), 1, false);
        assertThat(head.stepped(1, ChronoUnit.MONTHS, ZoneId.of("UTC")).now())
                .isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Asia/Tehran", "Europe/Kyiv", "Asia/Jerusalem", "Australia/Lord_Howe", "America/New_York")
                .map(ZoneId::of);
    }

    private static Playhead in2024And2025(long second) {
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        var range = new TimeRange(start, Instant.parse("2032-01-01T00:00:00Z"));
        return new Playhead(range, Instant.parse("2024-01-01T00:00:00Z").plusSeconds(second), Window.of(Duration.ofDays(1)), 1, false);
    }

    @Property
    void aStepOfTheClockAndBackIsNoStep(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 63_000_000) long second,
            @ForAll @IntRange(min = -500, max = 500) int count) {
        Playhead head = in2024And2025(second);
        for (ChronoUnit unit : List.of(ChronoUnit.MINUTES, ChronoUnit.HOURS)) {
            assertThat(head.stepped(count, unit, zone).stepped(-count, unit, zone)).isEqualTo(head);
        }
    }

    @Property
    void aStepOfTheCalendarKeepsTheTimeOfDayAndComesBackWhereTheCalendarHasTheDay(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 63_000_000) long second,
            @ForAll @IntRange(min = -3, max = 3) int count,
            @ForAll @From("calendarUnits") ChronoUnit unit) {
        Playhead head = in2024And2025(second);
        ZonedDateTime from = head.now().atZone(zone);
        ZonedDateTime to = head.stepped(count, unit, zone).now().atZone(zone);
        boolean hasTheTime = to.toLocalDateTime().equals(from.toLocalDateTime().plus(count, unit));
        assertThat(hasTheTime || zone.getRules().getTransition(from.toLocalDateTime().plus(count, unit)) != null)
                .as("the same time of day, but for one that a clock change leaves out").isTrue();
        boolean hasTheDay = from.toLocalDateTime().plus(count, unit).minus(count, unit).equals(from.toLocalDateTime());
        boolean once = zone.getRules().getValidOffsets(from.toLocalDateTime()).size() == 1;
        if (hasTheTime && hasTheDay && once) {
            assertThat(head.stepped(count, unit, zone).stepped(-count, unit, zone)).isEqualTo(head);
        }
    }

    @Provide
    Arbitrary<ChronoUnit> calendarUnits() {
        return Arbitraries.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    }

    @Example
    void aYearAfterTheLeapDayIsThe28th() {
        Playhead head = in2024And2025(59 * 86_400);
        assertThat(head.now()).isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(head.stepped(1, ChronoUnit.YEARS, ZoneOffset.UTC).now()).isEqualTo(Instant.parse("2025-02-28T00:00:00Z"));
        assertThat(head.stepped(4, ChronoUnit.YEARS, ZoneOffset.UTC).now()).isEqualTo(Instant.parse("2028-02-29T00:00:00Z"));
    }

    @Property
    void noSpeedTearsItOutOfItsRange(@ForAll double speed, @ForAll @IntRange(min = 0, max = 100_000) int millis) {
        Assume.that(Double.isFinite(speed) && speed != 0);
        assertThat(playing(speed).advanced(Duration.ofMillis(millis)).now()).isBetween(RANGE.start(), RANGE.end());
    }

    @Example
    void whileItPlaysAnInstantIsLongEnoughToJumpOverNothing() {
        Playhead head = playing(3600).withWindow(Window.of(Duration.ofHours(6)).withMode(Window.Mode.INSTANT));
        assertThat(head.shown()).isEqualTo(Window.of(Duration.ofMinutes(15)));
        assertThat(head.withPlaying(false).shown()).isEqualTo(head.window());
    }

    @Example
    void aFilmOfFiveHundredYearsHasItsFrames() {
        var range = new TimeRange(Instant.parse("1527-01-01T00:00:00Z"), START);
        var head = new Playhead(range, range.start(), Window.of(Duration.ofDays(1)), 365 * 86_400.0, true);
        assertThat(head.frames(1).count()).isBetween(498L, 500L);
    }

    @Example
    void framesOfAFilmBeginAtTheStartAndEndAtTheEnd() {
        List<Instant> frames = playing(3600).frames(10).toList();
        assertThat(frames).hasSize(721).startsWith(RANGE.start()).endsWith(RANGE.end()).isSorted();
        assertThat(frames.get(10)).isEqualTo(START.plus(Duration.ofHours(1)));
    }
}
