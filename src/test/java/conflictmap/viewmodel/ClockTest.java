package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockTest {
    private final Clock clock = new Clock();
    private Instant start;
    private Instant end;

    @BeforeEach
    void open() {
        clock.open(EventIndex.of(Samples.night().events()));
        start = clock.playhead().range().start();
        end = clock.playhead().range().end();
    }

    private Instant now() {
        return clock.playhead().now();
    }

    @Test
    void opensOnTheDataAndStandsAtItsEnd() {
        assertThat(start).isBefore(Instant.parse("2025-06-13T14:30:00Z"));
        assertThat(end).isAfter(Instant.parse("2025-06-14T01:30:00Z"));
        assertThat(now()).isEqualTo(end);
    }

    @Test
    void playingFromTheEndBeginsAtTheStartAndStopsAtTheEnd() {
        clock.playOrPause();
        assertThat(now()).isEqualTo(start);
        clock.setSpeed(Duration.ofHours(1));
        clock.advance(Duration.ofSeconds(2));
        assertThat(now()).isEqualTo(start.plus(Duration.ofHours(2)));
        clock.advance(Duration.ofDays(1));
        assertThat(now()).isEqualTo(end);
        assertThat(clock.playhead().playing()).isFalse();
    }

    @Test
    void aLoopBeginsAgain() {
        clock.loopProperty().set(true);
        clock.playOrPause();
        clock.advance(Duration.ofDays(1));
        assertThat(now()).isEqualTo(start);
        assertThat(clock.playhead().playing()).isTrue();
    }

    @Test
    void playsBackwardsFromWhereItStands() {
        clock.playBackwards();
        clock.setSpeed(Duration.ofHours(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(now()).isEqualTo(end.minus(Duration.ofHours(1)));
        clock.playBackwards();
        assertThat(clock.playhead().playing()).isFalse();
    }

    @Test
    void scrubbingDoesNotStopThePlay() {
        clock.playOrPause();
        clock.scrubTo(start.plus(Duration.ofHours(3)));
        assertThat(clock.playhead().playing()).isTrue();
        assertThat(now()).isEqualTo(start.plus(Duration.ofHours(3)));
    }

    @Test
    void anotherModeKeepsTheTime() {
        clock.scrubTo(start.plus(Duration.ofHours(3)));
        clock.setMode(Window.Mode.INSTANT);
        clock.setMode(Window.Mode.WINDOW);
        assertThat(now()).isEqualTo(start.plus(Duration.ofHours(3)));
    }

    @Test
    void aDayIsADayOfTheCalendar() {
        clock.open(EventIndex.of(Samples.many(24 * 300).events()));
        clock.zoneSetting().choiceProperty().set(ZoneChoice.of(ZoneId.of("Europe/Kyiv")));
        clock.stepProperty().set(Step.DAY);
        clock.scrubTo(Instant.parse("2025-10-25T09:00:00Z"));
        clock.stepBy(1);
        assertThat(now()).as("noon to noon over the night that has 25 hours").isEqualTo(Instant.parse("2025-10-26T10:00:00Z"));
    }

    @Test
    void goesFromEventToEvent() {
        clock.toStart();
        clock.nextEvent();
        assertThat(now()).isEqualTo(Instant.parse("2025-06-13T14:30:00Z"));
        clock.nextEvent();
        assertThat(now()).isEqualTo(Instant.parse("2025-06-13T20:30:00Z"));
        clock.previousEvent();
        assertThat(now()).isEqualTo(Instant.parse("2025-06-13T14:30:00Z"));
    }

    @Test
    void aWindowIsNeverShorterThanFiveMinutes() {
        clock.setLength(Duration.ofSeconds(-5));
        assertThat(clock.playhead().window()).isEqualTo(Window.of(Duration.ofMinutes(5)));
        clock.longer();
        assertThat(clock.playhead().window().length()).isGreaterThan(Duration.ofMinutes(5));
    }

    @Test
    void opensAtASpeedThatPlaysAllInAboutHalfAMinute() {
        double seconds = clock.playhead().range().length().toSeconds() / clock.playhead().speed();
        assertThat(seconds).isBetween(15.0, 60.0);
    }

    @Test
    void speedsGoFromAMinuteToAYearASecond() {
        for (int i = 0; i < 30; i++) {
            clock.slower();
        }
        assertThat(clock.playhead().speed()).isEqualTo(60);
        clock.playBackwards();
        for (int i = 0; i < 30; i++) {
            clock.faster();
        }
        assertThat(clock.playhead().speed()).as("backwards still").isEqualTo(-365 * 86_400.0);
    }

    @Test
    void aStepMayGoToTheNextEvent() {
        clock.toStart();
        clock.stepProperty().set(Step.EVENT);
        clock.stepBy(2);
        assertThat(now()).isEqualTo(Instant.parse("2025-06-13T20:30:00Z"));
        clock.stepBy(-1);
        assertThat(now()).isEqualTo(Instant.parse("2025-06-13T14:30:00Z"));
    }

    @Test
    void whereNothingShouldGlideTheTimeMovesInSteps() {
        clock.steppedProperty().set(true);
        clock.setSpeed(Duration.ofHours(1));
        clock.playOrPause();
        clock.advance(Duration.ofMillis(300));
        assertThat(now()).isEqualTo(start);
        clock.advance(Duration.ofMillis(300));
        assertThat(now()).isEqualTo(start.plus(Duration.ofMinutes(36)));
    }

    @Test
    void straysAreLeftOutUntilTheyAreAskedFor() {
        var events = new java.util.ArrayList<>(Samples.many(100).events());
        events.addAll(Samples.ofOldDays().events());
        clock.open(EventIndex.of(events));
        assertThat(clock.extentProperty().get().before()).isEqualTo(1);
        Instant first = clock.playhead().range().start();
        assertThat(first).isAfter(Instant.parse("2025-06-01T00:00:00Z"));
        clock.withStraysProperty().set(true);
        assertThat(clock.playhead().range().start()).isBefore(Instant.parse("1980-01-01T00:00:00Z"));
        clock.withStraysProperty().set(false);
        clock.goTo(Instant.parse("1979-02-11T12:00:00Z"));
        assertThat(now()).isEqualTo(Instant.parse("1979-02-11T12:00:00Z"));
    }

    @Test
    void withoutEventsThereIsNothingToPlay() {
        var empty = new Clock();
        empty.playOrPause();
        assertThat(empty.playhead().playing()).isFalse();
        clock.open(EventIndex.of(List.of()));
        assertThat(clock.isEmpty()).isTrue();
    }
}
