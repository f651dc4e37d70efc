package conflictmap.timeline;

/**
 * How clearly a window shows an event, a pure function of the event's span, the playhead and the window. An event is
 * shown as long as it may have lasted, and then until the window leaves it. The wider its span, the less exactly it is
 * known, and the paler it is; and what is known no better than to a part of a day comes and goes gradually, so that all
 * that is known to the day does not begin at midnight.
 *
 * @param mode how the window is made
 * @param lengthMs how far it looks back, milliseconds, positive
 */
public record Visibility(Window.Mode mode, long lengthMs) {
    /** Spans up to this are exact: the event begins where they begin. */
    private static final long EXACT_MS = 3_600_000;
    /** Widest span of a part of a day, of a day (with the hour that a clock change adds), of some days. */
    private static final long PART_OF_DAY_MS = 12 * EXACT_MS;
    private static final long DAY_MS = 25 * EXACT_MS;
    private static final long DAYS_MS = 8 * 24 * EXACT_MS;
    /** How clear the first and last moments of an inexact span are. */
    private static final double FAINT = 0.35;
    /** Share of an inexact span over which it comes, or goes. */
    private static final double RAMP = 0.25;

    /** The visibility in a window. */
    public static Visibility of(Window window) {
        return new Visibility(window.mode(), Math.max(1, window.length().toMillis()));
    }

    /** Where the stretch that is shown begins, milliseconds since 1970, excluded except for moments. */
    public long fromMs(long nowMs) {
        return switch (mode) {
            case INSTANT -> nowMs;
            case WINDOW -> nowMs - lengthMs;
            case CUMULATIVE -> Long.MIN_VALUE;
        };
    }

    /**
     * Whether an event is shown: it has begun, and its span shares an instant with the window.
     *
     * @param startMs milliseconds since 1970, included
     * @param endMs milliseconds since 1970, excluded; equal to {@code startMs} for a moment
     */
    public boolean shows(long startMs, long endMs, long nowMs) {
        long from = fromMs(nowMs);
        return startMs <= nowMs && (endMs > from || (startMs == endMs && startMs >= from));
    }

    /**
     * How clearly an event is shown, 0 where it is not, 1 for one known to the hour that is going on. In a window it
     * fades with its age to 0.3 and is gone; where all is kept a trail of 0.6 stays; inexact spans are paler in all modes.
     */
    public double opacity(long startMs, long endMs, long nowMs) {
        if (!shows(startMs, endMs, nowMs)) {
            return 0;
        }
        return clarity(startMs, endMs) * ramp(startMs, endMs, nowMs) * fresh(endMs, nowMs);
    }

    /** Whether the event begins at a known moment, which may be marked by a pulse. */
    public static boolean arrivesAtOnce(long startMs, long endMs) {
        return endMs - startMs <= EXACT_MS;
    }

    /** How clear an event of this span is at best: 1 to the hour, 0.9 part of a day, 0.8 day, 0.7 some days, 0.6 longer. */
    public static double clarity(long startMs, long endMs) {
        long width = endMs - startMs;
        return width <= EXACT_MS ? 1 : width <= PART_OF_DAY_MS ? 0.9 : width <= DAY_MS ? 0.8 : width <= DAYS_MS ? 0.7 : 0.6;
    }

    private double ramp(long startMs, long endMs, long nowMs) {
        if (arrivesAtOnce(startMs, endMs)) {
            return 1;
        }
        double since = (nowMs - startMs) / (double) (endMs - startMs);
        double inside = mode == Window.Mode.INSTANT ? Math.min(since, 1 - since) : since;
        return FAINT + (1 - FAINT) * Math.clamp(inside / RAMP, 0, 1);
    }

    private double fresh(long endMs, long nowMs) {
        double age = Math.max(0, nowMs - endMs) / (double) lengthMs;
        return switch (mode) {
            case INSTANT -> 1;
            case WINDOW -> 1 - 0.7 * Math.min(1, age);
            case CUMULATIVE -> 0.6 + 0.4 / (1 + age);
        };
    }
}
