package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
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

    @Example
    void framesOfAFilmBeginAtTheStartAndEndAtTheEnd() {
        List<Instant> frames = playing(3600).frames(10).toList();
        assertThat(frames).hasSize(721).startsWith(RANGE.start()).endsWith(RANGE.end()).isSorted();
        assertThat(frames.get(10)).isEqualTo(START.plus(Duration.ofHours(1)));
    }
}
