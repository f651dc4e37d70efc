package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SliderTest {
    private final SimpleObjectProperty<EventIndex> index = new SimpleObjectProperty<>(EventIndex.EMPTY);
    private final Clock clock = new Clock();
    private final Slider slider = new Slider(clock, index);

    @BeforeEach
    void open() {
        index.set(EventIndex.of(Samples.many(24 * 30).events()));
        clock.open(index.get());
        clock.zoneSetting().choiceProperty().set(ZoneChoice.of(ZoneId.of("Asia/Tehran")));
    }

    private TimeRange shown() {
        return slider.zoomProperty().get().shown();
    }

    @Test
    void opensOnAllTheTime() {
        assertThat(shown()).isEqualTo(clock.playhead().range());
    }

    @Test
    void aBarIsShorterTheNearerOneLooks() {
        Duration far = Duration.ofMillis(slider.histogram(600).step().millis());
        slider.zoomBy(20);
        Duration near = Duration.ofMillis(slider.histogram(600).step().millis());
        assertThat(near).isLessThan(far);
    }

    @Test
    void theSameBarsAreCountedOnce() {
        var first = slider.histogram(600);
        clock.toStart();
        assertThat(slider.histogram(600)).isSameAs(first);
        index.set(EventIndex.of(Samples.many(10).events()));
        assertThat(slider.histogram(600)).isNotSameAs(first);
    }

    @Test
    void theWindowIsDraggedByEitherEnd() {
        Instant now = clock.playhead().range().start().plus(Duration.ofDays(10));
        clock.scrubTo(now);
        clock.setLength(Duration.ofHours(6));
        slider.dragStart(now.minus(Duration.ofHours(9)));
        assertThat(slider.window()).isEqualTo(new TimeRange(now.minus(Duration.ofHours(9)), now));
        slider.dragEnd(now.plus(Duration.ofHours(3)));
        assertThat(slider.window()).isEqualTo(new TimeRange(now.minus(Duration.ofHours(9)), now.plus(Duration.ofHours(3))));
    }

    @Test
    void anEndThatIsDraggedPastTheOtherLeavesAWindow() {
        Instant now = clock.playhead().range().start().plus(Duration.ofDays(10));
        clock.scrubTo(now);
        clock.setLength(Duration.ofHours(6));
        slider.dragStart(now.plus(Duration.ofHours(1)));
        assertThat(clock.playhead().window().length()).isPositive();
        assertThat(clock.playhead().now()).isEqualTo(now);
        slider.dragEnd(now.minus(Duration.ofDays(1)));
        assertThat(clock.playhead().window().length()).isPositive();
    }

    @Test
    void playingTurnsThePageWhenTheHeadRunsOffIt() {
        clock.toStart();
        slider.zoomBy(10);
        TimeRange before = shown();
        clock.setSpeed(Duration.ofDays(1));
        clock.playOrPause();
        clock.advance(Duration.ofSeconds(4));
        assertThat(shown()).isNotEqualTo(before);
        assertThat(shown().clamp(clock.playhead().now())).isEqualTo(clock.playhead().now());
    }

    @Test
    void whoLooksElsewhereWhilePlayingIsNotPulledBack() {
        clock.toStart();
        slider.zoomBy(10);
        clock.playOrPause();
        slider.panBy(4);
        TimeRange elsewhere = shown();
        clock.advance(Duration.ofMillis(20));
        assertThat(shown()).isEqualTo(elsewhere);
    }

    @Test
    void scrubbingSnapsToAnEventThatIsNear() {
        TimeAxis axis = slider.axis(7200);
        Instant event = Instant.parse("2025-06-20T03:30:00Z");
        clock.snapProperty().set(true);
        slider.scrubTo(event.plus(Duration.ofMinutes(4)), axis);
        assertThat(clock.playhead().now()).isEqualTo(event);
        slider.scrubTo(event.minus(Duration.ofMinutes(4)), axis);
        assertThat(clock.playhead().now()).isEqualTo(event);
        clock.snapProperty().set(false);
        slider.scrubTo(event.plus(Duration.ofMinutes(4)), axis);
        assertThat(clock.playhead().now()).isEqualTo(event.plus(Duration.ofMinutes(4)));
    }

    @Test
    void namedMomentsAreReachedInOrderOfTime() {
        Instant start = clock.playhead().range().start();
        var second = new Marker(start.plus(Duration.ofDays(5)), "Second");
        var first = new Marker(start.plus(Duration.ofDays(2)), "First");
        slider.markers().setAll(second, first);
        clock.toStart();
        slider.nextMarker();
        assertThat(clock.playhead().now()).isEqualTo(first.at());
        slider.nextMarker();
        slider.nextMarker();
        assertThat(clock.playhead().now()).isEqualTo(second.at());
        slider.previousMarker();
        assertThat(clock.playhead().now()).isEqualTo(first.at());
    }

    @Test
    void aBarSaysWhatItHolds() {
        assertThat(slider.bar(Instant.parse("2025-06-14T08:00:00Z"), 720)).hasValue("Sat 14 Jun 2025, 00:00–12:00: 12 events");
    }

    @Test
    void theValueIsTimeZoneAndWindow() {
        clock.scrubTo(Instant.parse("2025-06-14T18:10:00Z"));
        clock.setLength(Duration.ofHours(6));
        assertThat(slider.value()).isEqualTo("Sat 14 Jun 2025, 21:40, Tehran, UTC+03:30, last 6 h");
        clock.setMode(Window.Mode.CUMULATIVE);
        clock.basisProperty().set(TimeBasis.PUBLISHED);
        assertThat(slider.value()).isEqualTo("Known by Sat 14 Jun 2025, 21:40, Tehran, UTC+03:30, All");
    }
}
