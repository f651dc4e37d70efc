package conflictmap.timeline;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Over which time events lie: the whole of it, and the part that holds nearly all of them. A few dates far away (a
 * year misread, the anniversary of an old war) are strays: they are counted, and left out of the part. A span that is far
 * wider than all the others, such as the month among hours, does not stretch the part either.
 *
 * @param exact from the first start to the last end
 * @param whole the same with a margin
 * @param core the same of all events but the strays; as a rule equal to {@code whole} where there are none
 * @param before strays before the core
 * @param after strays after the core
 */
public record Extent(TimeRange exact, TimeRange whole, TimeRange core, int before, int after) {
    /** The extent of no events at all: a moment. */
    public static final Extent NONE = none(new TimeRange(Instant.EPOCH, Instant.EPOCH));

    /** A stray lies this many lengths of all that is nearer away from it. */
    private static final long FAR = 4;
    /** At least this far. */
    private static final long NEAR_MS = Duration.ofDays(2).toMillis();
    /** One event in so many may be a stray on each side; of few events at most three are, and no more than a fifth. */
    private static final int ONE_IN = 100;
    private static final int FEW = 3;
    private static final int FEWEST_PER_STRAY = 5;
    private static final long MARGIN_MS = Duration.ofHours(1).toMillis();

    private static Extent none(TimeRange moment) {
        return new Extent(moment, moment, moment, 0, 0);
    }

    /** The extent of the events of an index; {@link #NONE} if it has none. */
    public static Extent of(EventIndex index) {
        int n = index.size();
        if (n == 0) {
            return NONE;
        }
        int spare = Math.max(Math.min(FEW, n / FEWEST_PER_STRAY), n / ONE_IN);
        var earliest = new Lowest(spare + 1);
        var latest = new Lowest(spare + 1);
        var widestFirst = new Lowest(spare + 1);
        for (int row = 0; row < n && earliest.takes(index.startMillis(row)); row++) {
            earliest.add(middle(index, row)); // which no later row has before its start
        }
        for (int row = n - 1; row >= 0 && latest.takes(-index.latestEndMillis(row)); row--) {
            latest.add(-middle(index, row)); // which no earlier row has after this end
        }
        for (int row = 0; row < n; row++) {
            widestFirst.add(index.startMillis(row) - index.endMillis(row));
        }
        long[] low = earliest.sorted();
        long[] high = Arrays.stream(latest.sorted()).map(middle -> -middle).toArray();
        int before = firstKept(low, high[spare]);
        int after = firstKept(Arrays.stream(high).map(middle -> -middle).toArray(), -low[spare]);
        long[] width = widestFirst.sorted();
        long widest = Math.max(NEAR_MS, Math.max(-width[spare], high[after] - low[before]));
        TimeRange exact = new TimeRange(Instant.ofEpochMilli(index.startMillis(0)), index.lastEnd());
        boolean all = before + after == 0 && -width[0] <= widest;
        return new Extent(
                exact,
                withMargin(exact),
                withMargin(all ? exact : around(index, low[before], high[after], widest)),
                before,
                after);
    }

    private static long middle(EventIndex index, int row) {
        return index.startMillis(row) + (index.endMillis(row) - index.startMillis(row)) / 2;
    }

    /**
     * From the middle outwards: the first time that is not cut off from all later ones by a wide gap.
     *
     * @param first the first times, as many as may be strays and one more
     * @param far a time beyond nearly all of them
     */
    private static int firstKept(long[] first, long far) {
        for (int i = first.length - 2; i >= 0; i--) {
            long gap = first[i + 1] - first[i];
            if (gap > Math.max(NEAR_MS, FAR * (far - first[i + 1]))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The range of the events whose middle lies within; one that is wider than {@code widest} counts by its middle. */
    private static TimeRange around(EventIndex index, long firstMiddle, long lastMiddle, long widest) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int row = 0; row < index.size(); row++) {
            long width = index.endMillis(row) - index.startMillis(row);
            long middle = middle(index, row);
            if (middle >= firstMiddle && middle <= lastMiddle) {
                from = Math.min(from, width > widest ? middle : index.startMillis(row));
                to = Math.max(to, width > widest ? middle : index.endMillis(row));
            }
        }
        return new TimeRange(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
    }

    private static TimeRange withMargin(TimeRange range) {
        long margin = Math.max(MARGIN_MS, range.length().toMillis() / 50);
        return new TimeRange(range.start().minusMillis(margin), range.end().plusMillis(margin));
    }

    /** Whether some events lie far away from the rest. */
    public boolean hasStrays() {
        return before + after > 0;
    }
}
