package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The playhead as the window drives it: play, step, scrub, loop. Slider, keys and buttons all come here. */
public final class Clock {
    /** Speeds on offer, seconds of playing time in a second. */
    public static final List<Duration> SPEEDS = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30),
            Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12), Duration.ofDays(1));

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final TimeRange NO_DATA = new TimeRange(Instant.EPOCH, Instant.EPOCH);

    private final ObjectProperty<Playhead> playhead = new SimpleObjectProperty<>(new Playhead(
            NO_DATA, Instant.EPOCH, new Window(Window.Mode.CUMULATIVE, Duration.ofHours(6)), 3 * 3600, false));
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneOffset.UTC);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.HOUR);
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private EventIndex events = EventIndex.EMPTY;

    public ObjectProperty<Playhead> playheadProperty() {
        return playhead;
    }

    public Playhead playhead() {
        return playhead.get();
    }

    /** The zone that times are shown in and that days begin in. */
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /** How far one step goes. */
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** Whether playing begins again at the other end. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    /** Whether there is any time to play. */
    public boolean isEmpty() {
        return playhead().range().length().isZero();
    }

    /** Opens the clock on events: the playhead keeps its time where it has one, else it stands at the end. */
    public void open(EventIndex allEvents) {
        events = allEvents;
        TimeRange range = allEvents.size() == 0 ? NO_DATA : allEvents.timeRange();
        Playhead p = playhead();
        boolean atEnd = isEmpty() || p.now().equals(p.range().end());
        playhead.set(new Playhead(
                range, atEnd ? range.end() : p.now(), p.window(), p.speed(), p.playing() && allEvents.size() > 0));
    }

    /** Lets wall time pass. */
    public void advance(Duration wall) {
        Playhead next = playhead().advanced(wall);
        boolean ended = playhead().playing() && !next.playing();
        playhead.set(ended && loop.get() ? next.at(beginning(next)).withPlaying(true) : next);
    }

    private static Instant beginning(Playhead p) {
        return p.speed() > 0 ? p.range().start() : p.range().end();
    }

    /** Plays on, or pauses; from the end that it would run into it begins anew. */
    public void playOrPause() {
        play(!playhead().playing(), Math.abs(playhead().speed()));
    }

    /** Plays backwards, or pauses when it does. */
    public void playBackwards() {
        Playhead p = playhead();
        play(!(p.playing() && p.speed() < 0), -Math.abs(p.speed()));
    }

    private void play(boolean on, double speed) {
        Playhead p = playhead().withSpeed(speed);
        boolean stuck = p.now().equals(speed > 0 ? p.range().end() : p.range().start());
        change(q -> (on && stuck ? p.at(beginning(p)) : p).withPlaying(on && !isEmpty()));
    }

    public void pause() {
        change(p -> p.withPlaying(false));
    }

    /** Moves the playhead, playing or not. */
    public void scrubTo(Instant t) {
        change(p -> p.at(t));
    }

    public void toStart() {
        change(p -> p.at(p.range().start()));
    }

    public void toEnd() {
        change(p -> p.at(p.range().end()));
    }

    /** Goes so many steps on, or back where negative. A day is a day of the calendar. */
    public void stepBy(int count) {
        change(p -> p.stepped(count, step.get().unit(), zone.get()));
    }

    /** To the next beginning of an event. */
    public void nextEvent() {
        change(p -> p.atNextEvent(events));
    }

    /** To the beginning of the event before. */
    public void previousEvent() {
        change(p -> p.atPreviousEvent(events));
    }

    /** Sets the speed and keeps the direction. */
    public void setSpeed(Duration perSecond) {
        change(p -> p.withSpeed(Math.copySign(perSecond.toSeconds(), p.speed())));
    }

    public void setMode(Window.Mode mode) {
        change(p -> p.withWindow(p.window().withMode(mode)));
    }

    /** Sets the length of the window, not under five minutes, and shows the window. */
    public void setLength(Duration length) {
        Duration kept = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
        change(p -> p.withWindow(Window.of(kept)));
    }

    /** The next longer length on offer. */
    public void longer() {
        setLength(playhead().window().longer().length());
    }

    /** The next shorter length on offer. */
    public void shorter() {
        setLength(playhead().window().shorter().length());
    }

    private void change(UnaryOperator<Playhead> how) {
        playhead.set(how.apply(playhead()));
    }
}
