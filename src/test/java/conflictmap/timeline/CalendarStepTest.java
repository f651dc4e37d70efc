package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CalendarStepTest {
    @Provide
    Arbitrary<CalendarStep> steps() {
        return Arbitraries.of(CalendarStep.LADDER);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Asia/Tehran", "Europe/Kyiv", "Asia/Jerusalem", "Australia/Lord_Howe", "Asia/Beirut")
                .map(ZoneId::of);
    }

    @Property
    void stretchesCoverTheRangeAndRise(
            @ForAll("steps") CalendarStep step,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = -3_000_000_000L, max = 3_000_000_000L) long startS,
            @ForAll @IntRange(min = 0, max = 100) int steps) {
        Instant start = Instant.ofEpochSecond(startS);
        TimeRange range = new TimeRange(start, start.plusMillis(step.millis() / 10 * steps));
        Instant[] found = step.beginnings(range, zone);
        assertThat(found[0]).isBeforeOrEqualTo(range.start());
        assertThat(found[1]).isAfter(range.start());
        assertThat(found[found.length - 1]).isAfterOrEqualTo(range.end()).isAfter(range.start());
        assertThat(found[found.length - 2]).isBeforeOrEqualTo(range.end());
        for (int i = 1; i < found.length; i++) {
            assertThat(found[i]).isAfter(found[i - 1]);
        }
    }

    @Property
    void theSameStretchesBeginWhereverOneLooksFrom(
            @ForAll("steps") CalendarStep step, @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 0, max = 40) int tenths) {
        Instant start = Instant.parse("2024-03-30T10:11:12Z");
        TimeRange range = new TimeRange(start, start.plusMillis(step.millis() * 8));
        TimeRange later = new TimeRange(start.plusMillis(step.millis() / 10 * tenths), range.end());
        assertThat(step.beginnings(range, zone)).contains(step.beginnings(later, zone));
    }

    @Example
    void daysHave23And25HoursWhereTheClockChanges() {
        ZoneId kyiv = ZoneId.of("Europe/Kyiv");
        var day = new CalendarStep(ChronoUnit.DAYS, 1);
        assertThat(lengths(day, "2025-03-29T12:00:00Z", "2025-03-30T20:00:00Z", kyiv)).containsExactly(24L, 23L);
        assertThat(lengths(day, "2025-10-25T12:00:00Z", "2025-10-26T20:00:00Z", kyiv)).containsExactly(24L, 25L);
    }

    @Example
    void monthsAndYearsAreThoseOfTheCalendar() {
        var month = new CalendarStep(ChronoUnit.MONTHS, 1);
        assertThat(lengths(month, "2024-01-15T00:00:00Z", "2024-03-20T00:00:00Z", ZoneOffset.UTC))
                .containsExactly(31L * 24, 29L * 24, 31L * 24);
        assertThat(lengths(new CalendarStep(ChronoUnit.YEARS, 1), "2023-05-01T00:00:00Z", "2024-05-01T00:00:00Z", ZoneOffset.UTC))
                .containsExactly(365L * 24, 366L * 24);
        var decade = new CalendarStep(ChronoUnit.YEARS, 10);
        assertThat(decade.beginnings(
                        new TimeRange(Instant.parse("1948-05-15T00:00:00Z"), Instant.parse("1951-01-01T00:00:00Z")), ZoneOffset.UTC))
                .containsExactly(
                        Instant.parse("1940-01-01T00:00:00Z"), Instant.parse("1950-01-01T00:00:00Z"), Instant.parse("1960-01-01T00:00:00Z"));
    }

    private static java.util.List<Long> lengths(CalendarStep step, String from, String to, ZoneId zone) {
        Instant[] found = step.beginnings(new TimeRange(Instant.parse(from), Instant.parse(to)), zone);
        return java.util.stream.IntStream.range(1, found.length)
                .mapToObj(i -> Duration.between(found[i - 1], found[i]).toHours())
                .toList();
    }
}
