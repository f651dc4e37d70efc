package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.EventType;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Publications;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLabelTest {
    private static SymbolLayer layer(TimeBasis basis) {
        var event = Happenings.event("b", EventType.STRIKE, Happenings.TEHRAN, "2025-06-14T17:00:00Z", Duration.ofHours(1));
        return new SymbolLayer(EventIndex.of(List.of(event), basis, Publications.NONE), id -> Optional.empty());
    }

    private static TimeLabel label(TimeBasis basis) {
        SymbolLayer layer = layer(basis);
        return TimeLabel.of(layer.scene(Papers.frame(34, 43, 4, 800, 500)), layer.index());
    }

    @Test
    void aTimeAlwaysHasItsZone() {
        assertThat(TimeLabel.zoneText(Papers.NOW, ZoneId.of("Asia/Tehran"))).isEqualTo("Tehran (UTC+03:30)");
        assertThat(TimeLabel.zoneText(Papers.NOW, ZoneId.of("UTC"))).isEqualTo("UTC");
        assertThat(TimeLabel.zoneText(Papers.NOW, ZoneId.of("+03:00"))).isEqualTo("UTC+03:00");
        assertThat(label(TimeBasis.HAPPENED).zone()).isNotEmpty();
        assertThat(label(TimeBasis.HAPPENED).day()).isEqualTo("Sat 14 June 2025");
    }

    @Test
    void whatWasKnownIsNotSaidToHaveHappened() {
        assertThat(label(TimeBasis.PUBLISHED).day()).isEqualTo("Known by Sat 14 June 2025");
        assertThat(label(TimeBasis.PUBLISHED).below()).startsWith("published in the last 6 h");
    }

    @Test
    void aWindowIsWrittenShort() {
        assertThat(text(Duration.ofHours(6))).isEqualTo("last 6 h");
        assertThat(text(Duration.ofDays(7))).isEqualTo("last 7 days");
        assertThat(text(Duration.ofMinutes(15))).isEqualTo("last 15 min");
        assertThat(text(Duration.ofSeconds(15))).isEqualTo("last 15 s");
    }

    private static String text(Duration length) {
        return TimeLabel.windowText(Window.of(length), TimeBasis.HAPPENED);
    }

    @Test
    void beforeARoomTheTimeIsWrittenToBeReadFromTheLastRow() {
        assertThat(largestLetters(false)).isEqualTo(20);
        assertThat(largestLetters(true)).isGreaterThanOrEqualTo(48);
    }

    @Test
    void namesKeepOffAStripThatDoesNotChangeWithTheTime() {
        for (boolean room : new boolean[] {false, true}) {
            Frame frame = Papers.frame(34, 43, 4, 800, 500).presented(room);
            Panel panel = panel(frame);
            assertThat(panel.width()).isLessThanOrEqualTo(panel.leastWidth());
            assertThat(panel.leastWidth()).isEqualTo(panel(frame.at(Papers.NOW.plusSeconds(86_400L * 100))).leastWidth());
        }
    }

    private static double largestLetters(boolean room) {
        return panel(Papers.frame(34, 43, 4, 800, 500).presented(room)).content().marks(0, 0, 0).stream()
                .filter(Label.class::isInstance)
                .mapToDouble(mark -> ((Label) mark).style().sizePx())
                .max()
                .orElseThrow();
    }

    private static Panel panel(Frame frame) {
        SymbolLayer layer = layer(TimeBasis.HAPPENED);
        return TimeLabel.of(layer.scene(frame), layer.index()).panel(frame, frame.presented() ? Setting.ROOM : 1);
    }
}
