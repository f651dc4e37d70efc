package conflictmap.timeline;

import conflictmap.model.EventType;
import conflictmap.model.TimeRange;

/**
 * How many events of each type there are in each stretch of a range of time. An event counts once, in the stretch
 * that holds the middle of its own range, so that events known to the day do not pile up at midnight.
 *
 * @param range the whole range, cut into stretches of equal length
 * @param counts one row a type by {@link EventType#ordinal()}, one column a stretch
 */
@SuppressWarnings("ArrayRecordComponent") // a table of numbers, compared by nobody
public record Histogram(TimeRange range, int[][] counts) {
    /**
     * Counts the events of an index.
     *
     * @param bins number of stretches, at least 1
     */
    public static Histogram of(EventIndex index, TimeRange range, int bins) {
        int[][] counts = new int[EventType.values().length][bins];
        long from = range.start().toEpochMilli();
        long length = Math.max(1, range.length().toMillis());
        for (int row = 0; row < index.size(); row++) {
            long middle = index.startMillis(row) + (index.endMillis(row) - index.startMillis(row)) / 2;
            long after = middle - from;
            if (after >= 0 && after < length) {
                counts[index.type(row).ordinal()][(int) (after * bins / length)]++;
            }
        }
        return new Histogram(range, counts);
    }

    /** Number of stretches. */
    public int bins() {
        return counts[0].length;
    }

    /** Events of a type in a stretch. */
    public int count(EventType type, int bin) {
        return counts[type.ordinal()][bin];
    }

    /** Events of all types in a stretch. */
    public int total(int bin) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[bin];
        }
        return sum;
    }

    /** Events of all types in the fullest stretch. */
    public int highest() {
        int most = 0;
        for (int bin = 0; bin < bins(); bin++) {
            most = Math.max(most, total(bin));
        }
        return most;
    }
}
