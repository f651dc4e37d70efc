package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The playhead as the window drives it: play, step, scrub, loop. Slider, keys and buttons all come here. */
public final class Clock {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    /** How often the time moves where nothing should glide. */
    private static final Duration STEPPED = Duration.ofMillis(500);

    private final ObjectProperty<Playhead> playhead = new SimpleObjectProperty<>(new Playhead(
            Extent.NONE.core(), Instant.EPOCH, new Window(Window.Mode.CUMULATIVE, Duration.ofHours(6)), 3 * 3600, false));
    private final ZoneSetting zone = new ZoneSetting();
    private final ObjectProperty<TimeBasis> basis = new SimpleObjectProperty<>(TimeBasis.HAPPENED);
    private final ReadOnlyObjectWrapper<Extent> extent = new ReadOnlyObjectWrapper<>(Extent.NONE);
    private final BooleanProperty withStrays = new SimpleBooleanProperty();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.HOUR);
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty snap = new SimpleBooleanProperty();
    private final BooleanProperty stepped = new SimpleBooleanProperty();
    private EventIndex events = EventIndex.EMPTY;
    private @Nullable TimeRange confined;
    private Duration waiting = Duration.ZERO;

    /** A clock without any time to play. */
    public Clock() {
        withStrays.addListener(o -> change(p -> p.within(range())));
    }

    public ObjectProperty<Playhead> playheadProperty() {
        return playhead;
    }

    public Playhead playhead() {
        return playhead.get();
    }

    /** In which zone times are shown, and days begin. */
    public ZoneSetting zoneSetting() {
        return zone;
    }

    /** The zone that times are shown in and that days begin in. */
    public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
        return zone.zoneProperty();
    }

    public ZoneId zone() {
        return zone.zoneProperty().get();
    }

    /** Whether what happened plays, or what was known. */
    public ObjectProperty<TimeBasis> basisProperty() {
        return basis;
    }

    /** From what was happening to what was known, or back. */
    public void toggleBasis() {
        basis.set(basis.get() == TimeBasis.HAPPENED ? TimeBasis.PUBLISHED : TimeBasis.HAPPENED);
    }

    /** Over which time the events lie. */
    public ReadOnlyObjectProperty<Extent> extentProperty() {
        return extent.getReadOnlyProperty();
    }

    /** Whether the dates far away from all others can be played too. */
    public BooleanProperty withStraysProperty() {
        return withStrays;
    }

    /** How far one step goes. */
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** Whether playing begins again at the other end. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    /** Whether scrubbing stops at the beginnings of events. */
    public BooleanProperty snapProperty() {
        return snap;
    }

    /** Whether the time moves on in steps, for those who want nothing to glide. */
    public BooleanProperty steppedProperty() {
        return stepped;
    }

    /** Whether there is any time to play. */
    public boolean isEmpty() {
        return playhead().range().length().isZero();
    }

    /** Opens the clock on events: the playhead keeps its time where it has one, else it stands at the end. */
    public void open(EventIndex allEvents) {
        open(allEvents, Extent.of(allEvents));
    }

    /** The same where it is known already over which time they lie. */
    void open(EventIndex allEvents, Extent its) {
        boolean first = isEmpty();
        boolean atEnd = first || playhead().now().equals(playhead().range().end());
        events = allEvents;
        extent.set(its);
        if (!extent.get().hasStrays()) {
            withStrays.set(false);
        }
        TimeRange range = range();
        double speed = first && !range.length().isZero() ? Speeds.opening(range).toSeconds() : playhead().speed();
        change(p -> new Playhead(
                range, atEnd ? range.end() : p.now(), p.window(), speed, p.playing() && allEvents.size() > 0));
    }

    private TimeRange range() {
        TimeRange its = confined;
        return its != null ? its : withStrays.get() ? extent.get().whole() : extent.get().core();
    }

    /**
     * Runs over a range of one's own until another one is given.
     *
     * @param range null for that of the events
     * @return whether it ran over one of one's own before
     */
    boolean confine(@Nullable TimeRange range) {
        boolean was = confined != null;
        confined = range;
        change(p -> p.within(range()));
        return was;
    }

    /** Steps and snaps to these events only, as when a filter leaves some out. */
    public void follow(EventIndex found) {
        events = found;
    }

    /** Lets wall time pass. */
    public void advance(Duration wall) {
        Duration passed = waiting.plus(wall);
        boolean waits = stepped.get() && playhead().playing() && passed.compareTo(STEPPED) < 0;
        waiting = waits ? passed : Duration.ZERO;
        if (waits) {
            return;
        }
        Playhead next = playhead().advanced(passed);
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

    /**
     * Moves the playhead to the beginning of an event, where snapping is on and one is near; else where it is asked to.
     *
     * @param near how far away an event may begin
     */
    public void scrubTo(Instant t, Duration near) {
        scrubTo(snap.get() ? nearestEvent(t, near) : t);
    }

    private Instant nearestEvent(Instant t, Duration near) {
        Instant before = events.previousStart(t.plusMillis(1)).orElse(Instant.MIN);
        Instant after = events.nextStart(t).orElse(Instant.MAX);
        boolean onward = Duration.between(t, after).compareTo(Duration.between(before, t)) < 0;
        Instant nearest = onward ? after : before;
        return Duration.between(t, nearest).abs().compareTo(near) <= 0 ? nearest : t;
    }

    /** Moves the playhead to a time, even to one that the range leaves out. */
    public void goTo(Instant t) {
        reach(t);
        scrubTo(t);
    }

    public void toStart() {
        change(p -> p.at(p.range().start()));
    }

    public void toEnd() {
        change(p -> p.at(p.range().end()));
    }

    /** Goes so many steps on, or back where negative. A day is a day of the calendar. */
    public void stepBy(int count) {
        step.get().unit().ifPresentOrElse(
                unit -> change(p -> p.stepped(count, unit, zone())),
                () -> {
                    for (int i = 0; i < Math.abs(count); i++) {
                        if (count > 0) {
                            nextEvent();
                        } else {
                            previousEvent();
                        }
                    }
                });
    }

    /** To the next beginning of an event, though it be a stray. */
    public void nextEvent() {
        events.nextStart(playhead().now()).ifPresent(this::reach);
        change(p -> p.atNextEvent(events));
    }

    /** To the beginning of the event before, though it be a stray. */
    public void previousEvent() {
        events.previousStart(playhead().now()).ifPresent(this::reach);
        change(p -> p.atPreviousEvent(events));
    }

    /** Makes room for a time that the range leaves out. */
    private void reach(Instant t) {
        if (!t.equals(playhead().range().clamp(t))) {
            withStrays.set(true);
        }
    }

    /** Sets the speed and keeps the direction. */
    public void setSpeed(Duration perSecond) {
        change(p -> p.withSpeed(Math.copySign(perSecond.toSeconds(), p.speed())));
    }

    /** The next faster speed on offer. */
    public void faster() {
        setSpeed(Speeds.faster(Math.abs(playhead().speed())));
    }

    /** The next slower speed on offer. */
    public void slower() {
        setSpeed(Speeds.slower(Math.abs(playhead().speed())));
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
