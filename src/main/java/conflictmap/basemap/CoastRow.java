package conflictmap.basemap;

import java.util.Arrays;

/**
 * A row of the relief where land and water meet: means round a place over the pixels of one side only, weighted by their
 * distance (a Gauss curve). What places of a row have in common is summed up once, a column at a time.
 */
final class CoastRow {
    /** How far a place looks for pixels of its own side, in pixels of the chroma planes. */
    private static final int REACH = 2;
    /** Spread of the weights of those pixels, likewise. */
    private static final double SPREAD = 0.9;
    /** Steps between two pixels for which the weights are known. */
    private static final int PHASES = 128;
    private static final int TAPS = 2 * REACH + 1;
    private static final float[] WEIGHTS = weights();
    private static final double LEAST_WEIGHT = 1e-4;
    /** Sums of a column: weights, luma, blue and red of the land, and then of the water. */
    private static final int SUMS = 8;
    private static final int WATER = 4;

    private final Relief.Level level;
    private final int halfWidth;
    private final float[] sums;
    /** The row that a column was summed up for. */
    private final int[] summedFor;
    private int row;
    private int y0;
    private int phaseDown;

    /** What was sampled last. */
    float luma;
    float blue;
    float red;

    CoastRow(Relief.Level level) {
        this.level = level;
        this.halfWidth = level.width() / 2;
        this.sums = new float[SUMS * halfWidth];
        this.summedFor = new int[halfWidth];
    }

    private static float[] weights() {
        float[] weights = new float[TAPS * (PHASES + 1)];
        for (int i = 0; i < weights.length; i++) {
            double d = (i % TAPS - REACH + 0.5 - (double) (i / TAPS) / PHASES) / SPREAD;
            weights[i] = (float) Math.exp(-d * d / 2);
        }
        return weights;
    }

    /** Goes to a row, pixels of the chroma planes from the north pole, south. */
    void row(double halfV) {
        row++;
        y0 = (int) Math.floor(halfV);
        phaseDown = TAPS * (int) ((halfV - y0) * PHASES + 0.5);
    }

    /**
     * Samples in the row.
     *
     * @param halfU pixels of the chroma planes from the antimeridian, east
     * @param water which side is wanted
     * @return false if there is none of that side in reach; the fields are then left as they were
     */
    boolean sample(double halfU, boolean water) {
        int x0 = (int) Math.floor(halfU);
        int phase = TAPS * (int) ((halfU - x0) * PHASES + 0.5);
        float weight = 0;
        float sumLuma = 0;
        float sumBlue = 0;
        float sumRed = 0;
        for (int i = 0; i < TAPS; i++) {
            int at = summed(Math.floorMod(x0 + i - REACH, halfWidth)) + (water ? WATER : 0);
            float w = WEIGHTS[phase + i];
            weight += w * sums[at];
            sumLuma += w * sums[at + 1];
            sumBlue += w * sums[at + 2];
            sumRed += w * sums[at + 3];
        }
        if (weight < LEAST_WEIGHT) {
            return false;
        }
        luma = sumLuma / weight;
        blue = sumBlue / weight;
        red = sumRed / weight;
        return true;
    }

    /** Where the sums of a column begin. */
    private int summed(int column) {
        int at = SUMS * column;
        if (summedFor[column] != row) {
            summedFor[column] = row;
            Arrays.fill(sums, at, at + SUMS, 0);
            for (int j = 0; j < TAPS; j++) {
                add(at, column, Math.clamp(y0 + j - REACH, 0, level.height() / 2 - 1), WEIGHTS[phaseDown + j]);
            }
        }
        return at;
    }

    private void add(int at, int column, int y, float weight) {
        int i = y * halfWidth + column;
        int itsBlue = level.cb()[i] & 255;
        boolean water = itsBlue >= Relief.WATER_CB;
        if (!water && itsBlue >= Relief.LAND_CB) {
            return;
        }
        int to = water ? at + WATER : at;
        sums[to] += weight;
        sums[to + 1] += weight * meanLuma(2 * y * level.width() + 2 * column);
        sums[to + 2] += weight * itsBlue;
        sums[to + 3] += weight * (level.cr()[i] & 255);
    }

    private float meanLuma(int at) {
        byte[] plane = level.luma();
        int below = at + level.width();
        return ((plane[at] & 255) + (plane[at + 1] & 255) + (plane[below] & 255) + (plane[below + 1] & 255)) / 4f;
    }
}
