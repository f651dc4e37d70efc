package conflictmap.timeline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one or several parts, all numbered through, as runs that follow one another in their part: where few rows are left
 * out or put between, columns are copied in a few large pieces.
 */
final class Runs {
    /** Runs that are shorter than this on average are copied row by row. */
    private static final int LONG = 8;

    private final int[] offsets;
    private final int[] from;
    private final int count;
    /** Where each run begins among the rows, and one more for the end; null until somebody visits them. */
    private int @Nullable [] begins;

    /**
     * The runs of some rows.
     *
     * @param offsets the first number of each part, and of what would come after the last
     * @param from for each row its number
     */
    Runs(int[] offsets, int[] from) {
        this.offsets = offsets;
        this.from = from;
        this.count = through(null);
    }

    /** How many there are; writes down where they begin, where that is asked for. */
    private int through(int @Nullable [] into) {
        int runs = 0;
        int end = 0;
        for (int row = 0; row < from.length; row++) {
            if (row == 0 || from[row] != from[row - 1] + 1 || from[row] == end) {
                end = offsets[partOf(from[row]) + 1];
                if (into != null) {
                    into[runs] = row;
                }
                runs++;
            }
        }
        return runs;
    }

    private int[] begins() {
        int[] known = begins;
        if (known == null) {
            known = new int[count + 1];
            through(known);
            known[count] = from.length;
            begins = known;
        }
        return known;
    }

    private int partOf(int number) {
        int part = 0;
        while (number >= offsets[part + 1]) {
            part++;
        }
        return part;
    }

    /** Takes a run. */
    @FunctionalInterface
    interface Taker {
        /**
         * A run.
         *
         * @param part number of the part that it is of
         * @param there where it begins in that
         * @param row where it begins among the rows
         */
        void take(int part, int there, int row, int length);
    }

    /** Visits the runs in their order. */
    void each(Taker taker) {
        int[] rows = begins();
        for (int run = 0; run < count; run++) {
            int row = rows[run];
            int part = partOf(from[row]);
            taker.take(part, from[row] - offsets[part], row, rows[run + 1] - row);
        }
    }

    /** Copies a column of all parts, arrays of one kind each, into another. */
    <A> void copy(List<A> columns, A to) {
        if (columns.size() == 1 && count > from.length / LONG) {
            each(columns.getFirst(), to);
        } else {
            each((part, there, row, length) -> System.arraycopy(columns.get(part), there, to, row, length));
        }
    }

    /** The same row by row, of one part. */
    private void each(Object column, Object to) {
        switch (to) {
            case long[] into -> Arrays.setAll(into, row -> ((long[]) column)[from[row]]);
            case double[] into -> Arrays.setAll(into, row -> ((double[]) column)[from[row]]);
            case int[] into -> Arrays.setAll(into, row -> ((int[]) column)[from[row]]);
            case byte[] into -> {
                byte[] bytes = (byte[]) column;
                for (int row = 0; row < into.length; row++) {
                    into[row] = bytes[from[row]];
                }
            }
            default -> throw new IllegalArgumentException(String.valueOf(to.getClass()));
        }
    }
}
