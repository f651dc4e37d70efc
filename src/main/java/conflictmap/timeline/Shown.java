package conflictmap.timeline;

import java.util.Arrays;

/**
 * What a window shows of an index at an instant: a range of rows, of which those before {@link #sure} have to be asked
 * for one by one.
 *
 * @param visibility how clearly the window shows what it shows
 * @param nowMs the instant, milliseconds since 1970
 * @param fromMs where the window begins, milliseconds since 1970
 * @param first the first row that may be shown
 * @param sure this row and all after it, up to {@code last}, are shown
 * @param last after the last row that is shown
 */
public record Shown(EventIndex index, Visibility visibility, long nowMs, long fromMs, int first, int sure, int last) {
    /** Whether a row is shown. */
    public boolean has(int row) {
        return row < last && (row >= sure || (row >= first && index.leaving(row) > fromMs));
    }

    /** How clearly a row that is shown is shown, see {@link Visibility#opacity}. */
    public double opacity(int row) {
        return visibility.opacity(index.startMillis(row), index.endMillis(row), nowMs);
    }

    /** How many rows are shown. */
    public int count() {
        int count = last - sure;
        for (int row = first; row < sure; row++) {
            count += index.leaving(row) > fromMs ? 1 : 0;
        }
        return count;
    }

    /** The rows that are shown, earliest start first. */
    public int[] rows() {
        int[] rows = new int[last - first];
        int count = 0;
        for (int row = first; row < last; row++) {
            if (has(row)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Those of some rows, in rising order, that are shown. */
    public int[] among(int[] rows) {
        int from = firstNotBefore(rows, first);
        int to = firstNotBefore(rows, last);
        return Arrays.stream(rows, from, to).filter(this::has).toArray();
    }

    /** How many of some rows, in rising order, are shown. */
    public int countAmong(int[] rows) {
        int surely = firstNotBefore(rows, sure);
        int count = Math.max(0, firstNotBefore(rows, last) - surely);
        for (int i = firstNotBefore(rows, first); i < surely; i++) {
            count += has(rows[i]) ? 1 : 0;
        }
        return count;
    }

    /** Takes the rows that come and go. */
    @FunctionalInterface
    public interface Change {
        /** A row that the one shows and the other does not. */
        void accept(int row, boolean comes);
    }

    /** The most rows that may come or go from this to another of the same index: what it costs to follow. */
    public int changesTo(Shown next) {
        int[] leaving = index.byLeaving();
        return Math.abs(next.last - last) + Math.abs(firstLeavingAfter(leaving, next.fromMs) - firstLeavingAfter(leaving, fromMs));
    }

    /** Visits what another of the same index shows that this does not, and the reverse. */
    public void forEachChange(Shown next, Change change) {
        int low = Math.min(last, next.last);
        int high = Math.max(last, next.last);
        for (int row = low; row < high; row++) {
            tell(row, next, change);
        }
        int[] leaving = index.byLeaving();
        int a = firstLeavingAfter(leaving, fromMs);
        int b = firstLeavingAfter(leaving, next.fromMs);
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (leaving[i] < low || leaving[i] >= high) {
                tell(leaving[i], next, change);
            }
        }
    }

    private void tell(int row, Shown next, Change change) {
        boolean before = has(row);
        boolean after = next.has(row);
        if (before != after) {
            change.accept(row, after);
        }
    }

    /** The first of the rows by leaving that a window beginning there still holds. */
    private int firstLeavingAfter(int[] leaving, long from) {
        int low = 0;
        int high = leaving.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.leaving(leaving[middle]) <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstNotBefore(int[] rising, int value) {
        int at = Arrays.binarySearch(rising, value);
        return at < 0 ? -at - 1 : at;
    }
}
