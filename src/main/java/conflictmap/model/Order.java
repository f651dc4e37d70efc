package conflictmap.model;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Sorts rows by a column without objects. */
public final class Order {
    /** Comes behind all others, which it is far away from. */
    private static final long LAST = Long.MAX_VALUE;

    private Order() {}

    /**
     * The rows 0 to {@code size} by rising key; those with the same key keep their order. Keys that are not many are counted
     * (counting sort), others compared (merge sort, bottom up).
     */
    public static int[] of(long[] key, int size) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            lowest = Math.min(lowest, key[i]);
            highest = key[i] == LAST ? highest : Math.max(highest, key[i]);
        }
        long range = highest - lowest;
        return range >= 0 && range < size && lowest > -LAST / 2 ? counted(key, size, lowest, (int) range) : compared(key, size);
    }

    private static int[] counted(long[] key, int size, long lowest, int range) {
        return counted(row -> key[row] == LAST ? range + 1 : (int) (key[row] - lowest), range + 2, size);
    }

    /**
     * The rows 0 to {@code size} by rising bin; those of the same bin keep their order.
     *
     * @param bin the bin of a row, from 0 to below {@code bins}; asked twice
     */
    public static int[] counted(IntUnaryOperator bin, int bins, int size) {
        int[] begins = new int[bins + 1];
        for (int row = 0; row < size; row++) {
            begins[bin.applyAsInt(row) + 1]++;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        int[] order = new int[size];
        for (int row = 0; row < size; row++) {
            order[begins[bin.applyAsInt(row)]++] = row;
        }
        return order;
    }

    private static int[] compared(long[] key, int size) {
        int[] from = new int[size];
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            from[i] = i;
            sorted &= i == 0 || key[i - 1] <= key[i];
        }
        int[] to = sorted ? from : new int[size];
        for (int run = 1; run < size && !sorted; run *= 2) {
            for (int low = 0; low < size; low += 2 * run) {
                merge(key, from, to, low, Math.min(low + run, size), Math.min(low + 2 * run, size));
            }
            int[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    /** A column with its values in such an order. */
    static long[] applied(int[] order, long[] column) {
        long[] result = new long[order.length];
        Arrays.setAll(result, i -> column[order[i]]);
        return result;
    }

    static double[] applied(int[] order, double[] column) {
        double[] result = new double[order.length];
        Arrays.setAll(result, i -> column[order[i]]);
        return result;
    }

    static int[] applied(int[] order, int[] column) {
        int[] result = new int[order.length];
        Arrays.setAll(result, i -> column[order[i]]);
        return result;
    }

    static byte[] applied(int[] order, byte[] column) {
        byte[] result = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = column[order[i]];
        }
        return result;
    }

    /** Where each row has got to in such an order. */
    static int[] inverse(int[] order) {
        int[] result = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            result[order[i]] = i;
        }
        return result;
    }

    private static void merge(long[] key, int[] from, int[] to, int low, int middle, int high) {
        int a = low;
        int b = middle;
        for (int i = low; i < high; i++) {
            boolean first = a < middle && (b >= high || key[from[a]] <= key[from[b]]);
            to[i] = first ? from[a++] : from[b++];
        }
    }
}
