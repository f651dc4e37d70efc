package conflictmap.timeline;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;

/**
 * Which stretch of time before the playhead is shown.
 *
 * @param mode how the stretch is made
 * @param length how far back {@link Mode#WINDOW} looks, positive; kept, and unused, in the other modes
 */
public record Window(Mode mode, Duration length) {
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

    /** The stretch that is shown when the playhead stands at {@code now}; its end is {@code now}. */
    public TimeRange at(Instant now) {
        return switch (mode) {
            case INSTANT -> new TimeRange(now, now);
            case WINDOW -> new TimeRange(now.minus(length), now);
            case CUMULATIVE -> new TimeRange(Instant.EPOCH.isBefore(now) ? Instant.EPOCH : now, now);
        };
    }
}
