package conflictmap.basemap;

import org.jspecify.annotations.Nullable;

/**
 * Colours between the relief's pixels, for land and for water apart: near a coast only the pixels of the wanted side
 * count, so that no sea shows through on land when the relief is coarser than the shore. Rows are sampled one after
 * the other: {@link #row} first, then {@link #sample} along it. Where all rows are sampled at the same places, {@link
 * #along} says so first, and what these have in common is worked out once.
 */
final class ReliefSampler {
    /** Steps between two pixels for which the cubic's weights are known. */
    private static final int PHASES = 256;
    private static final float[] CUBIC = cubics();

    private final Relief.Level level;
    private final int width;
    private final int halfWidth;
    private final int halfHeight;
    private final CoastRow ownCoast;
    private double coastV = Double.NaN;
    private final int[] lumaRow = new int[4];
    private final double[] lumaWeight = new double[4];
    private @Nullable ReliefRow shared;
    private double v;
    private int chromaRow;

    /** What was sampled last: luma, and chroma less 128. */
    double y;
    double cb;
    double cr;

    ReliefSampler(Relief.Level level) {
        this.level = level;
        this.width = level.width();
        this.halfWidth = width / 2;
        this.halfHeight = level.height() / 2;
        this.ownCoast = new CoastRow(level);
    }

    /** All rows from now on are sampled at these places: {@code u} of each, pixels from the antimeridian, east. */
    void along(double[] places) {
        shared = new ReliefRow(level, places);
    }

    /** Goes to a row: {@code v} pixels from the north pole, south. */
    void row(double newV) {
        v = newV;
        int y0 = (int) Math.floor(v - 0.5);
        double fy = v - 0.5 - y0;
        for (int j = -1; j <= 2; j++) {
            lumaRow[j + 1] = Math.clamp(y0 + j, 0, level.height() - 1) * width;
            lumaWeight[j + 1] = CUBIC[4 * (int) (fy * PHASES + 0.5) + j + 1];
        }
        chromaRow = Math.clamp(y0 >> 1, 0, halfHeight - 1) * halfWidth;
        if (shared != null) {
            shared.row(v, lumaRow, lumaWeight);
        }
    }

    /**
     * Samples in the row.
     *
     * @param place number of the place, where all rows are sampled at the same places
     * @param u pixels from the antimeridian, east
     * @param water which side is wanted
     * @return false if there is none of that side in reach; the fields are then left as they were
     */
    boolean sample(int place, double u, boolean water) {
        ReliefRow row = shared;
        int x0 = row == null ? (int) Math.floor(u - 0.5) : row.column(place);
        byte side = level.side()[chromaRow + Math.floorMod(x0 >> 1, halfWidth)];
        if (side == (water ? Relief.ALL_WATER : Relief.ALL_LAND)) {
            if (row == null) {
                luma(u - 0.5 - x0, x0);
                chroma(u / 2, v / 2);
            } else {
                y = row.luma(place);
                cb = row.blue(place);
                cr = row.red(place);
            }
            return true;
        }
        CoastRow coast = row == null ? ownCoast : row.coast();
        if (row == null && coastV != v) {
            coastV = v;
            coast.row(v / 2);
        }
        if (!coast.sample(u / 2, water)) {
            return false;
        }
        y = coast.luma;
        cb = coast.blue - 128;
        cr = coast.red - 128;
        return true;
    }

    /** Luma by Mitchell and Netravali's cubic (1988, B = C = 1/3), which has no corners when it is enlarged. */
    private void luma(double fx, int x0) {
        byte[] plane = level.luma();
        int a = column(x0 - 1);
        int b = column(x0);
        int c = column(x0 + 1);
        int d = column(x0 + 2);
        int phase = 4 * (int) (fx * PHASES + 0.5);
        float wa = CUBIC[phase];
        float wb = CUBIC[phase + 1];
        float wc = CUBIC[phase + 2];
        float wd = CUBIC[phase + 3];
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            int r = lumaRow[j];
            sum += lumaWeight[j]
                    * (wa * (plane[r + a] & 255) + wb * (plane[r + b] & 255)
                            + wc * (plane[r + c] & 255) + wd * (plane[r + d] & 255));
        }
        y = sum;
    }

    private static float[] cubics() {
        float[] weights = new float[4 * (PHASES + 1)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) cubic((double) (i / 4) / PHASES + 1 - i % 4);
        }
        return weights;
    }

    static double cubic(double t) {
        double a = Math.abs(t);
        return a < 1
                ? (7 * a * a * a - 12 * a * a + 16 / 3.0) / 6
                : (-7 / 3.0 * a * a * a + 12 * a * a - 20 * a + 32 / 3.0) / 6;
    }

    private void chroma(double halfU, double halfV) {
        int x0 = (int) Math.floor(halfU - 0.5);
        int y0 = (int) Math.floor(halfV - 0.5);
        double fx = halfU - 0.5 - x0;
        double fy = halfV - 0.5 - y0;
        int left = Math.floorMod(x0, halfWidth);
        int right = left + 1 == halfWidth ? 0 : left + 1;
        int upper = Math.clamp(y0, 0, halfHeight - 1) * halfWidth;
        int lower = Math.clamp(y0 + 1, 0, halfHeight - 1) * halfWidth;
        byte[] blue = level.cb();
        byte[] red = level.cr();
        double wa = (1 - fx) * (1 - fy);
        double wb = fx * (1 - fy);
        double wc = (1 - fx) * fy;
        double wd = fx * fy;
        cb = wa * (blue[upper + left] & 255) + wb * (blue[upper + right] & 255)
                + wc * (blue[lower + left] & 255) + wd * (blue[lower + right] & 255) - 128;
        cr = wa * (red[upper + left] & 255) + wb * (red[upper + right] & 255)
                + wc * (red[lower + left] & 255) + wd * (red[lower + right] & 255) - 128;
    }

    private int column(int x0) {
        return x0 < 0 ? x0 + width : x0 >= width ? x0 - width : x0;
    }
}
