package conflictmap.timeline;

import java.time.Instant;

/** Instants as numbers, and where they stand in a column of them. */
final class Instants {
    private Instants() {}

    /** Milliseconds since 1970; what is beyond their reach (292 million years) is put at its edge. */
    static long millis(Instant t) {
        long seconds = Math.clamp(t.getEpochSecond(), Long.MIN_VALUE / 2000, Long.MAX_VALUE / 2000);
        return seconds * 1000 + t.getNano() / 1_000_000;
    }

    /** Index of the first that is not below a value; the length where all are. */
    static int firstNotBefore(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first that is above a value; the length where none is. */
    static int firstAfter(long[] sorted, long value) {
        return value == Long.MAX_VALUE ? sorted.length : firstNotBefore(sorted, value + 1);
    }
}
