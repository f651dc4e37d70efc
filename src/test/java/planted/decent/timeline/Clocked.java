package planted.decent.timeline;

import java.time.Clock;
import java.time.Instant;

/** Is handed its clock. */
public final class Clocked {
    private Clocked() {}

    public static Instant at(Clock clock) {
        return Instant.now(clock);
    }
}
