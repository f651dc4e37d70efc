package conflictmap.viewmodel;

import java.time.Duration;

/** Lengths of time in words. */
public final class Durations {
    private Durations() {}

    /** {@code 30 min}, {@code 6 h}, {@code 1 day}, {@code 2 days 3 h}; no more than two units. */
    public static String text(Duration d) {
        long minutes = Math.max(0, Math.round(d.toSeconds() / 60.0));
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        long rest = minutes % 60;
        if (days > 0) {
            return Messages.counted("time.day", days) + (hours > 0 ? " " + Messages.counted("time.h", hours) : "");
        }
        if (hours > 0) {
            return Messages.counted("time.h", hours) + (rest > 0 ? " " + Messages.counted("time.min", rest) : "");
        }
        return Messages.counted("time.min", rest);
    }
}
