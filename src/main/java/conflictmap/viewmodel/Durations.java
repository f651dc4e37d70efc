package conflictmap.viewmodel;

import java.time.Duration;

/** Lengths of time in words. */
public final class Durations {
    private Durations() {}

    private enum Unit {
        YEAR("time.year", Duration.ofDays(365)),
        MONTH("time.month", Duration.ofDays(30)),
        WEEK("time.week", Duration.ofDays(7));

        private final String key;
        private final Duration length;

        Unit(String key, Duration length) {
            this.key = key;
            this.length = length;
        }
    }

    /**
     * {@code 30 min}, {@code 6 h}, {@code 1 day}, {@code 2 days 3 h}; no more than two units. Whole weeks, months of 30
     * days and years of 365 are called so.
     */
    public static String text(Duration d) {
        for (Unit unit : Unit.values()) {
            if (!d.isZero() && d.toMillis() % unit.length.toMillis() == 0) {
                return Messages.counted(unit.key, d.dividedBy(unit.length));
            }
        }
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
