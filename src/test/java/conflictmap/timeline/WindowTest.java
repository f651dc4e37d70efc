package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.model.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant NOON = Instant.parse("2025-06-14T12:00:00Z");
    private static final Window SIX_HOURS = Window.of(Duration.ofHours(6));

    private static int shown(String start, Duration length, Window window) {
        return EventIndex.of(List.of(Happenings.event("e", EventType.STRIKE, Happenings.TEHRAN, start, length)))
                .countVisible(NOON, window);
    }

    @Test
    void showsWhatStartsNowAndNotWhatStartsAMomentLater() {
        assertThat(shown("2025-06-14T12:00:00Z", Duration.ofHours(1), SIX_HOURS)).isEqualTo(1);
        assertThat(shown("2025-06-14T12:00:00.001Z", Duration.ofHours(1), SIX_HOURS)).isZero();
    }

    @Test
    void leavesWhatEndedWhereItBegins() {
        assertThat(shown("2025-06-14T05:00:00Z", Duration.ofHours(1), SIX_HOURS)).isZero();
        assertThat(shown("2025-06-14T05:00:00Z", Duration.ofMinutes(61), SIX_HOURS)).isEqualTo(1);
    }

    @Test
    void showsAMomentAtItsVeryEdge() {
        assertThat(shown("2025-06-14T06:00:00Z", Duration.ZERO, SIX_HOURS)).isEqualTo(1);
        assertThat(shown("2025-06-14T05:59:59Z", Duration.ZERO, SIX_HOURS)).isZero();
    }

    @Test
    void anInstantShowsWhatIsGoingOnAndTheWholePastIsKept() {
        assertThat(shown("2025-06-14T00:00:00Z", Duration.ofDays(1), SIX_HOURS.withMode(Window.Mode.INSTANT))).isEqualTo(1);
        assertThat(shown("2025-06-14T00:00:00Z", Duration.ofHours(12), SIX_HOURS.withMode(Window.Mode.INSTANT))).isZero();
        assertThat(shown("1948-05-15T00:00:00Z", Duration.ofDays(1), SIX_HOURS.withMode(Window.Mode.CUMULATIVE))).isEqualTo(1);
    }

    @Test
    void climbsItsLadderAndStopsAtItsEnds() {
        assertThat(SIX_HOURS.longer().length()).isEqualTo(Duration.ofHours(12));
        assertThat(SIX_HOURS.shorter().length()).isEqualTo(Duration.ofHours(3));
        assertThat(Window.of(Duration.ofHours(5)).longer().length()).isEqualTo(Duration.ofHours(6));
        Window shortest = Window.of(Window.lengths().getFirst());
        assertThat(shortest.shorter()).isEqualTo(shortest);
        Window longest = Window.of(Window.lengths().getLast());
        assertThat(longest.longer()).isEqualTo(longest);
    }

    @Test
    void hasALength() {
        assertThatThrownBy(() -> Window.of(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
