package conflictmap.model;

import org.jspecify.annotations.Nullable;

/**
 * A number as a report tells it: "at least 14" is from 14, open above.
 *
 * @param lowest least number, not negative; null where open
 * @param highest greatest number, included; null where open
 */
public record CountRange(@Nullable Integer lowest, @Nullable Integer highest) {
    /** Just that number. */
    public static CountRange exactly(int n) {
        return new CountRange(n, n);
    }

    /** That number or more. */
    public static CountRange atLeast(int n) {
        return new CountRange(n, null);
    }

    /** That number or less. */
    public static CountRange atMost(int n) {
        return new CountRange(null, n);
    }

    /** The smallest range that holds both; open where one of them is. */
    public CountRange spanning(CountRange other) {
        return new CountRange(
                lowest == null || other.lowest == null ? null : Integer.valueOf(Math.min(lowest, other.lowest)),
                highest == null || other.highest == null ? null : Integer.valueOf(Math.max(highest, other.highest)));
    }
}
