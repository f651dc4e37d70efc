package conflictmap.timeline;

import java.util.Arrays;

/** The lowest of many numbers, found without keeping and sorting all of them. */
final class Lowest {
    private final int most;
    private final long[] kept;
    private int count;
    /** What is not below this is none of them. */
    private long limit = Long.MAX_VALUE;

    /** @param most how many are asked for, at least 1 */
    Lowest(int most) {
        this.most = most;
        kept = new long[2 * most];
    }

    /** Whether a number may be among the lowest: where it is not, no higher one is. */
    boolean takes(long number) {
        return count < most || number < limit;
    }

    /** Takes a number into account; quick where most come in rising order. */
    void add(long number) {
        if (!takes(number)) {
            return;
        }
        kept[count++] = number;
        if (count == kept.length) {
            Arrays.sort(kept);
            count = most;
            limit = kept[most - 1];
        }
    }

    /** So many of the numbers that were added as are asked for, or all where these are fewer, in rising order. */
    long[] sorted() {
        Arrays.sort(kept, 0, count);
        return Arrays.copyOf(kept, Math.min(count, most));
    }
}
