package conflictmap.render;

/**
 * The kernel of {@link Density} for squares of another size than four pixels, as they have while a map is zoomed: three
 * running means whose outermost squares count in part, so that it stays as wide on the screen while the squares grow.
 */
final class RoughKernel {
    /** Below this part of an event nothing is left but rounding. */
    private static final float LEAST = 1e-4f;

    private float[] one = new float[0];
    private float[] other = new float[0];
    private int whole;
    private float part;
    private float share;

    /**
     * Smooths the counts of a grid.
     *
     * @param halfWidth of a running mean, squares
     * @param weights what one event in each square of four pixels gives
     * @param smooth takes the sums
     */
    void smooth(DensityGrid grid, double halfWidth, float weights, int[] smooth, Bands bands) {
        int n = smooth.length;
        if (one.length != n) {
            one = new float[n];
            other = new float[n];
        }
        whole = (int) Math.floor(halfWidth - 0.5);
        part = (float) (halfWidth - 0.5 - whole);
        share = (float) (1 / (2 * halfWidth));
        int[] cells = grid.cells();
        for (int i = 0; i < n; i++) {
            one[i] = cells[i];
        }
        int columns = grid.columns();
        int rows = grid.rows();
        for (int pass = 0; pass < 3; pass++) {
            bands.both(() -> alongRows(0, rows / 2, columns), () -> alongRows(rows / 2, rows, columns));
            bands.both(() -> alongColumns(0, columns / 2, columns, rows), () -> alongColumns(columns / 2, columns, columns, rows));
        }
        double larger = grid.cellPx() / DensityGrid.CELL_PX;
        float all = (float) (weights / (larger * larger));
        for (int i = 0; i < n; i++) {
            smooth[i] = one[i] < LEAST ? 0 : (int) (one[i] * all);
        }
    }

    private void alongRows(int from, int to, int columns) {
        for (int row = from; row < to; row++) {
            int at = row * columns;
            double sum = 0;
            for (int i = 0; i < whole; i++) {
                sum += one[at + i];
            }
            for (int i = 0; i < columns; i++) {
                sum += i + whole < columns ? one[at + i + whole] : 0;
                sum -= i > whole ? one[at + i - whole - 1] : 0;
                float ends = (i + whole + 1 < columns ? one[at + i + whole + 1] : 0) + (i > whole ? one[at + i - whole - 1] : 0);
                other[at + i] = ((float) sum + ends * part) * share;
            }
        }
    }

    private void alongColumns(int from, int to, int columns, int rows) {
        double[] sum = new double[to - from];
        for (int row = -whole; row < rows; row++) {
            int in = row + whole;
            int out = row - whole - 1;
            int next = in + 1;
            for (int i = from; i < to; i++) {
                float gone = out >= 0 ? other[out * columns + i] : 0;
                double s = sum[i - from] + (in < rows ? other[in * columns + i] : 0) - gone;
                sum[i - from] = s;
                if (row >= 0) {
                    float ends = gone + (next < rows ? other[next * columns + i] : 0);
                    one[row * columns + i] = ((float) s + ends * part) * share;
                }
            }
        }
    }
}
