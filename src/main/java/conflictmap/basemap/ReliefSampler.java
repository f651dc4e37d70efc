package conflictmap.basemap;

/**
 * Colours between the relief's pixels, for land and for water apart: near a coast only the pixels of the wanted side
 * count, so that no sea shows through on land when the relief is coarser than the shore.
 */
final class ReliefSampler {
    /** Chroma blue above which a pixel of the relief is water: its land lies below 129, its sea above 134. */
    private static final int WATER_CB = 131;
    /** How far a coastal pixel looks for pixels of its own side, in pixels of the relief. */
    private static final int REACH = 5;
    /** Spread of the weights of those pixels, likewise. */
    private static final double SPREAD = 1.7;

    private final Relief.Level level;
    private final int halfWidth;
    private final int halfHeight;

    /** What was sampled last: luma, and chroma less 128. */
    double y;
    double cb;
    double cr;

    ReliefSampler(Relief.Level level) {
        this.level = level;
        this.halfWidth = level.width() / 2;
        this.halfHeight = level.height() / 2;
    }

    /**
     * Samples at a position.
     *
     * @param u pixels from the antimeridian, east
     * @param v pixels from the north pole, south
     * @param water which side is wanted
     * @return false if there is none of that side in reach; the fields are then left as they were
     */
    boolean sample(double u, double v, boolean water) {
        int x0 = (int) Math.floor(u - 0.5);
        int y0 = (int) Math.floor(v - 0.5);
        if (uniform(x0, y0, water)) {
            smooth(u - 0.5 - x0, v - 0.5 - y0, x0, y0);
            chroma(u / 2, v / 2);
            return true;
        }
        return gathered(u, v, water);
    }

    /** Whether the pixels round the square of four are all of one side. */
    private boolean uniform(int x0, int y0, boolean water) {
        int cx = x0 >> 1;
        int cy = y0 >> 1;
        for (int dy = -1; dy <= 2; dy++) {
            for (int dx = -1; dx <= 2; dx++) {
                if (isWater(cx + dx, cy + dy) != water) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Luma by Mitchell and Netravali's cubic (1988, B = C = 1/3), which has no corners when it is enlarged. */
    private void smooth(double fx, double fy, int x0, int y0) {
        double sum = 0;
        for (int j = -1; j <= 2; j++) {
            int row = row(y0 + j) * level.width();
            double line = 0;
            for (int i = -1; i <= 2; i++) {
                line += cubic(fx - i) * (level.luma()[row + column(x0 + i)] & 255);
            }
            sum += cubic(fy - j) * line;
        }
        y = sum;
    }

    private static double cubic(double t) {
        double a = Math.abs(t);
        return a < 1
                ? (7 * a * a * a - 12 * a * a + 16 / 3.0) / 6
                : (-7 / 3.0 * a * a * a + 12 * a * a - 20 * a + 32 / 3.0) / 6;
    }

    private void chroma(double u, double v) {
        int x0 = (int) Math.floor(u - 0.5);
        int y0 = (int) Math.floor(v - 0.5);
        double fx = u - 0.5 - x0;
        double fy = v - 0.5 - y0;
        int a = chromaAt(x0, y0);
        int b = chromaAt(x0 + 1, y0);
        int c = chromaAt(x0, y0 + 1);
        int d = chromaAt(x0 + 1, y0 + 1);
        double wa = (1 - fx) * (1 - fy);
        double wb = fx * (1 - fy);
        double wc = (1 - fx) * fy;
        double wd = fx * fy;
        byte[] blue = level.cb();
        byte[] red = level.cr();
        cb = wa * (blue[a] & 255) + wb * (blue[b] & 255) + wc * (blue[c] & 255) + wd * (blue[d] & 255) - 128;
        cr = wa * (red[a] & 255) + wb * (red[b] & 255) + wc * (red[c] & 255) + wd * (red[d] & 255) - 128;
    }

    private boolean gathered(double u, double v, boolean water) {
        int x0 = (int) Math.floor(u);
        int y0 = (int) Math.floor(v);
        double weights = 0;
        double sumY = 0;
        double sumCb = 0;
        double sumCr = 0;
        for (int j = y0 - REACH; j <= y0 + REACH; j++) {
            for (int i = x0 - REACH; i <= x0 + REACH; i++) {
                int c = chromaAt(i >> 1, j >> 1);
                int blue = level.cb()[c] & 255;
                if (blue >= WATER_CB - (water ? 0 : 3) == water) {
                    double dx = i + 0.5 - u;
                    double dy = j + 0.5 - v;
                    double weight = Math.exp(-(dx * dx + dy * dy) / (2 * SPREAD * SPREAD));
                    weights += weight;
                    sumY += weight * (level.luma()[row(j) * level.width() + column(i)] & 255);
                    sumCb += weight * blue;
                    sumCr += weight * (level.cr()[c] & 255);
                }
            }
        }
        if (weights < 1e-6) {
            return false;
        }
        y = sumY / weights;
        cb = sumCb / weights - 128;
        cr = sumCr / weights - 128;
        return true;
    }

    private boolean isWater(int cx, int cy) {
        return (level.cb()[chromaAt(cx, cy)] & 255) >= WATER_CB;
    }

    private int chromaAt(int cx, int cy) {
        return Math.clamp(cy, 0, halfHeight - 1) * halfWidth + Math.floorMod(cx, halfWidth);
    }

    private int row(int y0) {
        return Math.clamp(y0, 0, level.height() - 1);
    }

    private int column(int x0) {
        return Math.floorMod(x0, level.width());
    }
}
