package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TimeZoomTest {
    private static final Instant START = Instant.parse("2025-06-13T00:00:00Z");
    private static final TimeRange TEN_DAYS = new TimeRange(START, START.plus(Duration.ofDays(10)));
    private static final TimeZoom ALL = TimeZoom.all(TEN_DAYS);

    private static Instant hour(double hours) {
        return START.plusMillis(Math.round(hours * 3_600_000));
    }

    @Property
    void nothingShowsMoreThanThereIsOrLessThanCanBeSeen(
            @ForAll @Size(max = 12) List<@DoubleRange(min = 0.01, max = 100) Double> factors,
            @ForAll @IntRange(min = -100, max = 400) int atHour,
            @ForAll @IntRange(min = -500, max = 500) int panHours) {
        TimeZoom zoom = ALL;
        for (double factor : factors) {
            zoom = zoom.zoomed(hour(atHour), factor).panned(Duration.ofHours(panHours)).following(hour(atHour));
            assertThat(zoom.shown().start()).isBetween(TEN_DAYS.start(), TEN_DAYS.end());
            assertThat(zoom.shown().end()).isBetween(TEN_DAYS.start(), TEN_DAYS.end());
            assertThat(zoom.shown().length()).isGreaterThanOrEqualTo(TimeZoom.SHORTEST);
        }
    }

    @Property
    void whatIsUnderThePointerStaysThere(
            @ForAll @DoubleRange(min = 100, max = 140) double atHour, @ForAll @DoubleRange(min = 1, max = 20) double factor) {
        TimeZoom near = ALL.on(new TimeRange(hour(90), hour(150)));
        TimeZoom nearer = near.zoomed(hour(atHour), factor);
        assertThat(share(nearer, atHour)).isCloseTo(share(near, atHour), within(1e-3));
        TimeZoom back = nearer.zoomed(hour(atHour), near.shown().length().toMillis() / (double) nearer.shown().length().toMillis());
        assertThat(share(back, atHour)).isCloseTo(share(near, atHour), within(0.02));
    }

    private static double share(TimeZoom zoom, double atHour) {
        return Duration.between(zoom.shown().start(), hour(atHour)).toMillis() / (double) zoom.shown().length().toMillis();
    }

    @Property
    void thePlayheadIsKeptInSight(@ForAll @DoubleRange(min = 0, max = 240) double atHour) {
        TimeZoom near = ALL.on(new TimeRange(hour(100), hour(110)));
        TimeZoom after = near.following(hour(atHour));
        assertThat(after.shown().clamp(hour(atHour))).isEqualTo(hour(atHour));
        assertThat(after.shown().length()).isEqualTo(near.shown().length());
        if (atHour >= 100 && atHour <= 110) {
            assertThat(after).isEqualTo(near);
        }
    }

    @Example
    void moreTimeIsShownWhereAllWasShownAndAPartIsKept() {
        TimeRange longer = new TimeRange(START, START.plus(Duration.ofDays(20)));
        assertThat(ALL.of(longer).isPart()).isFalse();
        TimeZoom near = ALL.on(new TimeRange(hour(100), hour(110)));
        assertThat(near.of(longer).shown()).isEqualTo(near.shown());
        assertThat(near.of(new TimeRange(hour(0), hour(50))).isPart()).isFalse();
    }

    @Example
    void noTimeAtAllCanBeZoomedWithoutHarm() {
        TimeZoom none = TimeZoom.all(new TimeRange(START, START));
        assertThat(none.zoomed(START, 2).panned(Duration.ofHours(1)).following(START)).isEqualTo(none);
    }
}
