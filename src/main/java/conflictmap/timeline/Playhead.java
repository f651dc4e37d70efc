package conflictmap.timeline;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The clock of the map: a value that knows nothing of the wall clock.
 *
 * @param range what can be played; the playhead never leaves it
 * @param now where it stands
 * @param window what is shown of the time before it
 * @param speed seconds of playing time in a second of wall time; negative plays backwards
 * @param playing whether it moves
 */
public record Playhead(TimeRange range, Instant now, Window window, double speed, boolean playing) {
    private static final long LINGER_MS = 250;
    /** Thirty thousand years: beyond all ranges, and within what an instant can hold. */
    private static final double LONGEST_LEAP_S = 1e12;

    public Playhead {
        now = range.clamp(now);
        if (!Double.isFinite(speed) || speed == 0) {
            throw new IllegalArgumentException("not a speed: " + speed);
        }
    }

    /** The clock after so much wall time; it stops at the end that it runs into. */
    public Playhead advanced(Duration wall) {
        if (!playing) {
            return this;
        }
        double seconds = Math.clamp(wall.toNanos() / 1e9 * speed, -LONGEST_LEAP_S, LONGEST_LEAP_S);
        Instant next = now.plusSeconds((long) seconds).plusNanos(Math.round(seconds % 1 * 1e9));
        boolean ended = speed > 0 ? !next.isBefore(range.end()) : !next.isAfter(range.start());
        return new Playhead(range, next, window, speed, !ended);
    }

    /** The instants of a film of the whole range at this speed: frame n at n/fps seconds, the last at the end. */
    public Stream<Instant> frames(int fps) {
        double stepMs = Math.abs(speed) * 1000 / fps;
        long frames = (long) Math.ceil(range.length().toMillis() / stepMs) + 1;
        return LongStream.range(0, frames).mapToObj(n -> range.clamp(range.start().plusMillis(Math.round(n * stepMs))));
    }

    /** The same clock standing at {@code t}, or at the end of the range that is nearer. */
    public Playhead at(Instant t) {
        return new Playhead(range, t, window, speed, playing);
    }

    /**
     * The clock moved by calendar units: a month is not thirty days, nor is each day 24 hours.
     *
     * @param units how many; negative goes back
     * @param zone the calendar's zone
     */
    public Playhead stepped(long units, ChronoUnit unit, ZoneId zone) {
        return at(now.atZone(zone).plus(units, unit).toInstant());
    }

    /** The clock at the next start of an event, or at the end of the range where there is none. */
    public Playhead atNextEvent(EventIndex index) {
        return at(index.nextStart(now).orElse(range.end()));
    }

    /** The clock at the start of an event before this, or at the start of the range where there is none. */
    public Playhead atPreviousEvent(EventIndex index) {
        return at(index.previousStart(now).orElse(range.start()));
    }

    /**
     * The window as a picture shows it. While the clock plays, an instant is as long as what plays in a quarter of a
     * second, so that nothing short is jumped over between two pictures.
     */
    public Window shown() {
        return playing && window.mode() == Window.Mode.INSTANT
                ? Window.of(Duration.ofMillis((long) Math.max(1, Math.abs(speed) * LINGER_MS)))
                : window;
    }

    /** The same clock on another range. */
    public Playhead within(TimeRange newRange) {
        return new Playhead(newRange, now, window, speed, playing);
    }

    public Playhead withWindow(Window newWindow) {
        return new Playhead(range, now, newWindow, speed, playing);
    }

    public Playhead withSpeed(double newSpeed) {
        return new Playhead(range, now, window, newSpeed, playing);
    }

    public Playhead withPlaying(boolean nowPlaying) {
        return new Playhead(range, now, window, speed, nowPlaying);
    }
}
