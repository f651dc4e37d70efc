package conflictmap.timeline;

import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * How many events of each type there are in each stretch of the calendar. An event counts as one in all: what is known
 * to a day only is spread over the hours of that day, so that nothing piles up at midnight or at noon.
 *
 * @param step how long a stretch is
 * @param edges where the stretches begin, milliseconds since 1970, and where the last one ends; strictly rising
 * @param counts one row a type by {@link EventType#ordinal()}, one column a stretch
 */
@SuppressWarnings("ArrayRecordComponent") // a table of numbers, compared by nobody
public record Histogram(CalendarStep step, long[] edges, float[][] counts) {
    private static final int TYPES = EventType.values().length;

    /**
     * Counts the events of an index, in one pass over its rows.
     *
     * @param range what is looked at; the first and the last stretch may reach beyond it
     * @param mostBins stretches are the shortest of the ladder of which no more than about so many are needed
     */
    public static Histogram of(EventIndex index, TimeRange range, int mostBins, ZoneId zone) {
        CalendarStep step = CalendarStep.atLeast(range.length().toMillis() / (double) Math.max(1, mostBins));
        Instant[] beginnings = step.beginnings(range, zone);
        long[] edges = new long[Math.max(2, beginnings.length)];
        for (int i = 0; i < beginnings.length; i++) {
            edges[i] = beginnings[i].toEpochMilli();
        }
        return new Histogram(step, edges, new Count(index, edges).rows());
    }

    /** Number of stretches. */
    public int bins() {
        return edges.length - 1;
    }

    /** Events of a type in a stretch; not whole where events are spread. */
    public double count(EventType type, int bin) {
        return counts[type.ordinal()][bin];
    }

    /** Events of all types in a stretch. */
    public double total(int bin) {
        double sum = 0;
        for (float[] row : counts) {
            sum += row[bin];
        }
        return sum;
    }

    /** Events of all types in the fullest stretch. */
    public double highest() {
        double most = 0;
        for (int bin = 0; bin < bins(); bin++) {
            most = Math.max(most, total(bin));
        }
        return most;
    }

    /** The stretch that holds an instant; -1 where none does. */
    public int binAt(Instant t) {
        long ms = t.toEpochMilli();
        return ms < edges[0] || ms >= edges[bins()] ? -1 : Count.binOf(edges, ms);
    }

    /**
     * The counting. What lies within one stretch is added there. What is wider adds its share to its first and last
     * stretch, and to those between by two changes of a rate, so that an event of any width costs the same.
     */
    private static final class Count {
        private final EventIndex index;
        private final long[] edges;
        private final int bins;
        private final float[][] counts;
        /** Change of the rate, events a millisecond, at the beginning of each stretch. */
        private final double[][] rates;

        Count(EventIndex index, long[] edges) {
            this.index = index;
            this.edges = edges;
            this.bins = edges.length - 1;
            this.counts = new float[TYPES][bins];
            this.rates = new double[TYPES][bins + 1];
        }

        float[][] rows() {
            long from = edges[0];
            long to = edges[bins];
            int bin = 0;
            for (int row = 0; row < index.size() && index.startMillis(row) < to; row++) {
                long start = index.startMillis(row);
                long end = Math.max(index.endMillis(row), start + 1);
                if (end > from) {
                    while (start >= edges[bin + 1]) {
                        bin++;
                    }
                    add(index.type(row).ordinal(), Math.max(start, from), Math.min(end, to), 1.0 / (end - start), bin);
                }
            }
            spread();
            return counts;
        }

        private void add(int type, long start, long end, double rate, int first) {
            if (end <= edges[first + 1]) {
                counts[type][first] += (float) ((end - start) * rate);
                return;
            }
            int last = binOf(edges, end - 1);
            counts[type][first] += (float) ((edges[first + 1] - start) * rate);
            counts[type][last] += (float) ((end - edges[last]) * rate);
            rates[type][first + 1] += rate;
            rates[type][last] -= rate;
        }

        private void spread() {
            for (int type = 0; type < TYPES; type++) {
                double rate = 0;
                for (int bin = 0; bin < bins; bin++) {
                    rate += rates[type][bin];
                    counts[type][bin] += (float) (Math.max(0, rate) * (edges[bin + 1] - edges[bin]));
                }
            }
        }

        private static int binOf(long[] edges, long ms) {
            int found = Arrays.binarySearch(edges, ms);
            return found >= 0 ? found : -found - 2;
        }
    }
}
