package conflictmap.window;

import conflictmap.viewmodel.Clock;
import java.time.Duration;
import javafx.animation.AnimationTimer;

/** Lets the clock run while it plays: each pulse passes on how much time went by, and nothing else. */
final class PlayTimer extends AnimationTimer {
    /** A pulse that came later than this, as after a hang, counts for no more. */
    private static final long LONGEST_NANOS = 250_000_000;

    private final Clock clock;
    private long last;

    private PlayTimer(Clock clock) {
        this.clock = clock;
    }

    /** Ties a timer to a clock: it runs while the clock plays. */
    static void drive(Clock clock) {
        var timer = new PlayTimer(clock);
        clock.playheadProperty().map(p -> p.playing()).subscribe(timer::run);
    }

    private void run(boolean playing) {
        if (playing) {
            last = 0;
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        long passed = last == 0 ? 0 : Math.min(now - last, LONGEST_NANOS);
        last = now;
        clock.advance(Duration.ofNanos(passed));
    }
}
