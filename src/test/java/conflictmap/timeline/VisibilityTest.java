package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class VisibilityTest {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final Visibility SIX_HOURS = Visibility.of(Window.of(Duration.ofHours(6)));
    private static final Visibility INSTANT =
            Visibility.of(Window.of(Duration.ofHours(6)).withMode(Window.Mode.INSTANT));
    private static final Visibility ALL =
            Visibility.of(Window.of(Duration.ofHours(6)).withMode(Window.Mode.CUMULATIVE));

    @Example
    void anEventKnownToTheMinuteIsThereAtOnceAndFadesOverTheWindow() {
        long end = 60_000;
        assertThat(SIX_HOURS.opacity(0, end, -1)).isZero();
        assertThat(SIX_HOURS.opacity(0, end, 0)).isEqualTo(1);
        assertThat(SIX_HOURS.opacity(0, end, end + 3 * HOUR)).isCloseTo(0.65, within(1e-9));
        assertThat(SIX_HOURS.opacity(0, end, end + 6 * HOUR)).isZero();
    }

    @Example
    void anEventKnownToTheDayDoesNotBeginAtMidnight() {
        assertThat(SIX_HOURS.opacity(0, DAY, 0)).isPositive().isLessThan(0.3);
        assertThat(SIX_HOURS.opacity(0, DAY, 3 * HOUR)).isBetween(0.4, 0.7);
        assertThat(SIX_HOURS.opacity(0, DAY, 12 * HOUR)).isEqualTo(0.8);
        assertThat(Visibility.arrivesAtOnce(0, DAY)).isFalse();
        assertThat(Visibility.arrivesAtOnce(0, HOUR)).isTrue();
    }

    @Example
    void itIsShownAsLongAsItMayHaveLasted() {
        for (long t = 0; t < DAY; t += HOUR / 4) {
            assertThat(INSTANT.opacity(0, DAY, t)).isPositive();
            assertThat(SIX_HOURS.opacity(0, DAY, t)).isPositive();
        }
        assertThat(INSTANT.opacity(0, DAY, DAY)).isZero();
        assertThat(INSTANT.opacity(0, DAY, DAY - 1)).as("it goes as it came").isLessThan(0.3);
    }

    @Example
    void aMomentIsSeenAtItsMoment() {
        assertThat(INSTANT.opacity(5, 5, 5)).isEqualTo(1);
        assertThat(INSTANT.opacity(5, 5, 6)).isZero();
    }

    @Property
    void theWiderTheSpanThePalerTheEvent(
            @ForAll @LongRange(min = 1, max = 60 * DAY) long width, @ForAll @LongRange(min = 1, max = 60 * DAY) long more) {
        assertThat(Visibility.clarity(0, width + more)).isLessThanOrEqualTo(Visibility.clarity(0, width));
    }

    @Property
    void nothingGetsClearerOnceItIsOver(
            @ForAll @LongRange(min = 0, max = 60 * DAY) long width,
            @ForAll @LongRange(min = 0, max = DAY) long after,
            @ForAll @LongRange(min = 0, max = DAY) long later) {
        for (Visibility v : new Visibility[] {SIX_HOURS, ALL}) {
            assertThat(v.opacity(0, width, width + after + later)).isLessThanOrEqualTo(v.opacity(0, width, width + after));
        }
    }

    @Property
    void nothingIsClearerThanClearAndAllThatHasHappenedStays(
            @ForAll @LongRange(min = 0, max = 60 * DAY) long width, @ForAll @IntRange(min = -40, max = 400) int hours) {
        for (Visibility v : new Visibility[] {SIX_HOURS, ALL, INSTANT}) {
            assertThat(v.opacity(0, width, hours * HOUR)).isBetween(0.0, 1.0);
        }
        assertThat(ALL.opacity(0, width, hours * HOUR) > 0).isEqualTo(hours >= 0);
    }
}
