package planted.clock.timeline;

import java.time.Clock;

/** A playhead that follows the wall clock. */
public final class SystemClockPlayhead {
    private SystemClockPlayhead() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
