package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static TimeAxis axis(String from, String to, double px) {
        return new TimeAxis(new TimeRange(Instant.parse(from), Instant.parse(to)), px);
    }

    private static List<String> labels(TimeAxis axis, ZoneId zone) {
        return axis.ticks(zone, 60).stream().map(TimeAxis.Tick::label).toList();
    }

    @Test
    void aDayIsMarkedInHoursAndNamedAtMidnight() {
        var day = axis("2025-06-13T12:00:00Z", "2025-06-14T12:00:00Z", 600);
        assertThat(labels(day, ZoneOffset.UTC)).containsExactly("12:00", "15:00", "18:00", "21:00", "14 Jun", "03:00", "06:00", "09:00", "12:00");
    }

    @Test
    void aFortnightIsMarkedInDaysOfTheZone() {
        var weeks = axis("2025-06-12T00:00:00Z", "2025-06-16T00:00:00Z", 600);
        assertThat(weeks.ticks(ZoneId.of("Asia/Tehran"), 100)).extracting(TimeAxis.Tick::label)
                .containsExactly("13 Jun", "14 Jun", "15 Jun", "16 Jun");
        assertThat(weeks.ticks(ZoneId.of("Asia/Tehran"), 100).getFirst().px())
                .as("Tehran's midnight is 20:30 of the day before").isEqualTo(weeks.px(Instant.parse("2025-06-12T20:30:00Z")));
    }

    @Test
    void yearsAreMarkedInMonthsNamedByTheYear() {
        assertThat(labels(axis("2023-11-15T00:00:00Z", "2024-03-15T00:00:00Z", 300), ZoneOffset.UTC))
                .containsExactly("Dec", "2024", "Feb", "Mar");
        assertThat(labels(axis("1990-01-01T00:00:00Z", "2024-01-02T00:00:00Z", 300), ZoneOffset.UTC))
                .containsExactly("1990", "2000", "2010", "2020");
    }

    @Property
    void whereAnInstantLiesIsWhereItIsFound(@ForAll @LongRange(min = 0, max = 86_400) long seconds) {
        var day = axis("2025-06-13T00:00:00Z", "2025-06-14T00:00:00Z", 86_400);
        Instant t = Instant.parse("2025-06-13T00:00:00Z").plusSeconds(seconds);
        assertThat(day.at(day.px(t))).isEqualTo(t);
    }

    @Test
    void noTimeAtAllIsNoError() {
        assertThat(axis("2025-06-13T00:00:00Z", "2025-06-13T00:00:00Z", 100).ticks(ZoneOffset.UTC, 60)).hasSizeLessThan(2);
    }
}
