package conflictmap.model;

import java.util.Arrays;

/** Sorts rows by a column without objects. */
public final class Order {
    private Order() {}

    /** The rows 0 to {@code size} by rising key; those with the same key keep their order (merge sort, bottom up). */
    public static int[] of(long[] key, int size) {
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
