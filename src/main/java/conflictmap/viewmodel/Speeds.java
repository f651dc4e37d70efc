package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The speeds on offer: how much time plays in a second. As a rate, a month has 30 days and a year 365. */
public final class Speeds {
    private static final List<Duration> LADDER = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30),
            Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12), Duration.ofDays(1),
            Duration.ofDays(2), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(365));

    /** About how long the whole time plays at the speed that the clock opens with, seconds. */
    private static final double OPENING_PLAY_S = 30;

    private Speeds() {}

    /** All of them, slowest first. */
    public static List<Duration> ladder() {
        return LADDER;
    }

    /** The one at which a range plays in about half a minute. */
    static Duration opening(TimeRange range) {
        double wanted = Math.max(1, range.length().toSeconds()) / OPENING_PLAY_S;
        return LADDER.stream()
                .min(Comparator.comparingDouble(speed -> Math.abs(Math.log(speed.toSeconds() / wanted))))
                .orElseThrow();
    }

    /** The next faster one; the fastest where there is none. */
    static Duration faster(double secondsPerSecond) {
        return LADDER.stream().filter(s -> s.toSeconds() > secondsPerSecond).findFirst().orElse(LADDER.getLast());
    }

    /** The next slower one; the slowest where there is none. */
    static Duration slower(double secondsPerSecond) {
        return LADDER.reversed().stream()
                .filter(s -> s.toSeconds() < secondsPerSecond)
                .findFirst()
                .orElse(LADDER.getFirst());
    }
}
