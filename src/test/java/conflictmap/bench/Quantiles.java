package conflictmap.bench;

import java.util.Arrays;

/**
 * Where the middle and the slow end of repeated measurements lie.
 *
 * @param median half of them are at most this
 * @param p95 95 in 100 of them are at most this
 */
record Quantiles(double median, double p95) {
    static Quantiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }
}
