package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TimeAxisTest {
    private static final ToDoubleFunction<String> SEVEN_A_LETTER = label -> 7.0 * label.length();

    private static TimeAxis axis(String from, String to, double px) {
        return new TimeAxis(new TimeRange(Instant.parse(from), Instant.parse(to)), px);
    }

    private static List<String> labels(TimeAxis axis, ZoneId zone) {
        return axis.ticks(zone, SEVEN_A_LETTER).stream().map(TimeAxis.Tick::label).toList();
    }

    private static List<String> periods(TimeAxis axis, ZoneId zone) {
        return axis.periods(zone, SEVEN_A_LETTER).stream().map(TimeAxis.Period::label).toList();
    }

    @Example
    void aDayIsMarkedInHoursAndItsDatesStandBelow() {
        var day = axis("2025-06-13T11:00:00Z", "2025-06-14T13:00:00Z", 600);
        assertThat(labels(day, ZoneOffset.UTC))
                .containsExactly("12:00", "15:00", "18:00", "21:00", "00:00", "03:00", "06:00", "09:00", "12:00");
        assertThat(periods(day, ZoneOffset.UTC)).containsExactly("Friday 13 June 2025", "Saturday 14 June 2025");
        assertThat(day.ticks(ZoneOffset.UTC, SEVEN_A_LETTER).stream().filter(TimeAxis.Tick::major))
                .extracting(TimeAxis.Tick::label).containsExactly("00:00");
    }

    @Example
    void aPieceOfADayAtTheEdgeDoesNotShortenTheNamesOfTheOthers() {
        var days = axis("2025-06-12T22:30:00Z", "2025-06-16T12:00:00Z", 700);
        assertThat(periods(days, ZoneOffset.UTC))
                .containsExactly("Friday 13 June 2025", "Saturday 14 June 2025", "Sunday 15 June 2025", "Mon 16 Jun");
    }

    @Example
    void insideADayItsDateIsStillTold() {
        assertThat(periods(axis("2025-06-13T08:00:00Z", "2025-06-13T09:00:00Z", 300), ZoneOffset.UTC))
                .containsExactly("Friday 13 June 2025");
    }

    @Example
    void aFewDaysAreMarkedInDaysOfTheZone() {
        var days = axis("2025-06-12T00:00:00Z", "2025-06-16T00:00:00Z", 300);
        ZoneId tehran = ZoneId.of("Asia/Tehran");
        assertThat(labels(days, tehran)).containsExactly("Fri 13", "Sat 14", "Sun 15", "");
        assertThat(periods(days, tehran)).containsExactly("June 2025");
        assertThat(days.ticks(tehran, SEVEN_A_LETTER).getFirst().px())
                .as("Tehran's midnight is 20:30 of the day before").isEqualTo(days.px(Instant.parse("2025-06-12T20:30:00Z")));
    }

    @Example
    void yearsAreMarkedInMonthsAndInYears() {
        var winter = axis("2023-11-15T00:00:00Z", "2024-03-15T00:00:00Z", 300);
        assertThat(labels(winter, ZoneOffset.UTC)).containsExactly("Dec", "Jan", "Feb", "Mar");
        assertThat(periods(winter, ZoneOffset.UTC)).containsExactly("2023", "2024");
        var decades = axis("1989-01-01T00:00:00Z", "2025-01-02T00:00:00Z", 420);
        assertThat(labels(decades, ZoneOffset.UTC)).containsExactly("", "1995", "2000", "2005", "2010", "2015", "2020", "");
        assertThat(periods(decades, ZoneOffset.UTC)).isEmpty();
    }

    @Property
    void labelsNeverCollideNorLeaveTheLine(
            @ForAll @LongRange(min = -20_000_000_000L, max = 4_000_000_000L) long startS,
            @ForAll @DoubleRange(min = 1, max = 10.5) double magnitude,
            @ForAll @IntRange(min = 60, max = 2000) int widthPx) {
        Instant start = Instant.ofEpochSecond(startS);
        var axis = new TimeAxis(new TimeRange(start, start.plusSeconds((long) Math.pow(10, magnitude))), widthPx);
        ZoneId zone = ZoneId.of("Europe/Kyiv");
        double free = 0;
        double last = -1;
        for (TimeAxis.Tick tick : axis.ticks(zone, SEVEN_A_LETTER)) {
            assertThat(tick.px()).isBetween(0.0, (double) widthPx).isGreaterThan(last);
            last = tick.px();
            if (!tick.label().isEmpty()) {
                double half = SEVEN_A_LETTER.applyAsDouble(tick.label()) / 2;
                assertThat(tick.px() - half).isGreaterThanOrEqualTo(free);
                free = tick.px() + half;
            }
        }
        assertThat(free).isLessThanOrEqualTo(widthPx);
        double freeBelow = 0;
        for (TimeAxis.Period period : axis.periods(zone, SEVEN_A_LETTER)) {
            assertThat(period.px()).isGreaterThanOrEqualTo(freeBelow);
            freeBelow = period.px() + SEVEN_A_LETTER.applyAsDouble(period.label());
            assertThat(freeBelow).isLessThanOrEqualTo(widthPx);
        }
    }

    @Property
    void whereAnInstantLiesIsWhereItIsFound(@ForAll @LongRange(min = 0, max = 86_400) long seconds) {
        var day = axis("2025-06-13T00:00:00Z", "2025-06-14T00:00:00Z", 86_400);
        Instant t = Instant.parse("2025-06-13T00:00:00Z").plusSeconds(seconds);
        assertThat(day.at(day.px(t))).isEqualTo(t);
    }

    @Example
    void noTimeAtAllIsNoError() {
        assertThat(labels(axis("2025-06-13T00:00:00Z", "2025-06-13T00:00:00Z", 100), ZoneOffset.UTC)).hasSizeLessThan(2);
    }
}
