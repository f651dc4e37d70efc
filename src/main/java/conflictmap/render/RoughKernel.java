package conflictmap.render;

import java.util.Arrays;

/**
 * The kernel of {@link Density} for squares of another size than four pixels, as they have while a map is zoomed: three
 * running means whose outermost squares count in part, so that it stays as wide on the screen while the squares grow.
 *
 * <p>Means run down the columns only, many columns side by side, which the compiler turns into vectors; for those along the rows,
 * rows and columns change places first.
 */
final class RoughKernel {
    /** Below this part of an event nothing is left but rounding. */
    private static final float LEAST = 1e-4f;
    /** How many running means follow on each other. */
    private static final int PASSES = 3;
    /** Side of the blocks in which rows and columns change places: two of them fit into a core's nearest cache. */
    private static final int BLOCK = 16;

    private float[] one = new float[0];
    private float[] other = new float[0];
    /** The same with rows and columns in each other's place. */
    private float[] turned = new float[0];
    private int whole;
    private float part;
    private float share;

    /**
     * Smooths counts of a grid.
     *
     * @param patch the squares whose sums are asked for; those beside it are only nearly right, or left as they are
     * @param halfWidth of a running mean, squares
     * @param weights what one event in each square of four pixels gives
     * @param smooth takes the sums, one for each square of the grid
     */
    void smooth(DensityGrid grid, Patch patch, double halfWidth, float weights, int[] smooth, Bands bands) {
        whole = (int) Math.floor(halfWidth - 0.5);
        part = (float) (halfWidth - 0.5 - whole);
        share = (float) (1 / (2 * halfWidth));
        Patch needed = patch.grown(PASSES * (whole + 1)).within(grid.all());
        int columns = needed.columns();
        int rows = needed.rows();
        makeRoom(columns, rows);
        int middle = columns / 2;
        bands.both(() -> {
            take(grid, needed, 0, middle);
            down(one, other, 0, middle, columns, rows);
            turn(0, middle, columns, rows);
        }, () -> {
            take(grid, needed, middle, columns);
            down(one, other, middle, columns, columns, rows);
            turn(middle, columns, columns, rows);
        });
        double larger = grid.cellPx() / DensityGrid.CELL_PX;
        float all = (float) (weights / (larger * larger));
        int half = rows / 2;
        bands.both(() -> {
            down(turned, one, 0, half, rows, columns);
            give(smooth, grid, needed, 0, half, all);
        }, () -> {
            down(turned, one, half, rows, rows, columns);
            give(smooth, grid, needed, half, rows, all);
        });
    }

    /** Room for the squares, and behind them for a row of nothing, which stands for those above the first and below the last. */
    private void makeRoom(int columns, int rows) {
        int n = columns * rows;
        int end = n + Math.max(columns, rows);
        if (one.length < end) {
            one = new float[end];
            other = new float[end];
            turned = new float[end];
        }
        Arrays.fill(one, n, end, 0);
        Arrays.fill(other, n, end, 0);
        Arrays.fill(turned, n, end, 0);
    }

    /** Takes columns of the counts. */
    private void take(DensityGrid grid, Patch needed, int from, int to) {
        int[] cells = grid.cells();
        for (int row = 0; row < needed.rows(); row++) {
            int in = (needed.top() + row) * grid.columns() + needed.left();
            int out = row * needed.columns();
            for (int i = from; i < to; i++) {
                one[out + i] = cells[in + i];
            }
        }
    }

    /** All means down some columns; the first array is used up, and the second one has the last of them. */
    private void down(float[] first, float[] second, int from, int to, int columns, int rows) {
        mean(first, second, from, to, columns, rows);
        mean(second, first, from, to, columns, rows);
        mean(first, second, from, to, columns, rows);
    }

    private void mean(float[] in, float[] out, int from, int to, int columns, int rows) {
        double[] sum = new double[to - from];
        float partly = part;
        float shared = share;
        for (int row = -whole; row < rows; row++) {
            int come = at(row + whole, columns, rows) + from;
            int gone = at(row - whole - 1, columns, rows) + from;
            int next = at(row + whole + 1, columns, rows) + from;
            if (row < 0) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += in[come + i];
                }
                continue;
            }
            int begin = row * columns + from;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += in[come + i] - (double) in[gone + i];
            }
            for (int i = 0; i < sum.length; i++) {
                out[begin + i] = ((float) sum[i] + (in[gone + i] + in[next + i]) * partly) * shared;
            }
        }
    }

    /** Where a row begins; one that there is not is the row of nothing. */
    private static int at(int row, int columns, int rows) {
        return (row < 0 || row >= rows ? rows : row) * columns;
    }

    /** Turns some columns of the other array. */
    private void turn(int from, int to, int columns, int rows) {
        for (int left = from; left < to; left += BLOCK) {
            int right = Math.min(to, left + BLOCK);
            for (int top = 0; top < rows; top += BLOCK) {
                int bottom = Math.min(rows, top + BLOCK);
                for (int x = left; x < right; x++) {
                    for (int y = top; y < bottom; y++) {
                        turned[x * rows + y] = other[y * columns + x];
                    }
                }
            }
        }
    }

    /** Gives sums of some rows, which are columns of the first array. */
    private void give(int[] smooth, DensityGrid grid, Patch needed, int from, int to, float all) {
        int columns = needed.columns();
        int rows = needed.rows();
        for (int top = from; top < to; top += BLOCK) {
            int bottom = Math.min(to, top + BLOCK);
            for (int left = 0; left < columns; left += BLOCK) {
                int right = Math.min(columns, left + BLOCK);
                for (int y = top; y < bottom; y++) {
                    int at = (needed.top() + y) * grid.columns() + needed.left();
                    for (int x = left; x < right; x++) {
                        float density = one[x * rows + y];
                        smooth[at + x] = density < LEAST ? 0 : (int) (density * all);
                    }
                }
            }
        }
    }
}
