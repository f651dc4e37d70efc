package conflictmap.timeline;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Which stretch of time before the playhead is shown.
 *
 * @param mode how the stretch is made
 * @param length how far back {@link Mode#WINDOW} looks, positive; kept, and unused, in the other modes
 */
public record Window(Mode mode, Duration length) {
    /** The lengths that people step through. */
    private static final List<Duration> LADDER = List.of(
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12),
            Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14),
            Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(365));

    /** How the stretch is made. */
    public enum Mode {
        /** What happens at the very instant. */
        INSTANT,
        /** What happened within a length before it. */
        WINDOW,
        /** All that happened up to it. */
        CUMULATIVE
    }

    public Window {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a window needs a positive length: " + length);
        }
    }

    /** The last {@code length} before the playhead. */
    public static Window of(Duration length) {
        return new Window(Mode.WINDOW, length);
    }

    /** The same length in another mode. */
    public Window withMode(Mode newMode) {
        return new Window(newMode, length);
    }

    /** The same mode with another length. */
    public Window withLength(Duration newLength) {
        return new Window(mode, newLength);
    }

    /** The lengths that people step through, shortest first. */
    public static List<Duration> lengths() {
        return LADDER;
    }

    /** With the next shorter of {@link #lengths()}; the same where there is none. */
    public Window shorter() {
        for (Duration step : LADDER.reversed()) {
            if (step.compareTo(length) < 0) {
                return withLength(step);
            }
        }
        return this;
    }

    /** With the next longer of {@link #lengths()}; the same where there is none. */
    public Window longer() {
        for (Duration step : LADDER) {
            if (step.compareTo(length) > 0) {
                return withLength(step);
            }
        }
        return this;
    }

    /** The stretch that is shown when the playhead stands at {@code now}; its end is {@code now}. */
    public TimeRange at(Instant now, TimeRange range) {
        return switch (mode) {
            case INSTANT -> new TimeRange(now, now);
            case WINDOW -> new TimeRange(now.minus(length), now);
            case CUMULATIVE -> new TimeRange(range.start().isBefore(now) ? range.start() : now, now);
        };
    }
}
