package conflictmap.basemap;

import java.util.stream.IntStream;

/**
 * The relief at places that are the same in each row, as on a map whose meridians stand upright: what a row has in
 * common is mixed down once, and what a column has in common is worked out once for all rows.
 */
final class ReliefRow {
    private final Relief.Level level;
    private final int halfWidth;
    /** Four luma columns and their weights for each place. */
    private final int[] lumaColumn;
    private final float[] lumaWeight;
    /** Two chroma columns for each place, and the weight of the second. */
    private final int[] chromaColumn;
    private final float[] chromaWeight;
    private final int[] lumaNeeded;
    private final int[] chromaNeeded;
    private final float[] luma;
    private final float[] blue;
    private final float[] red;
    private final CoastRow coast;

    /** @param places where each row is sampled, pixels from the antimeridian, east */
    ReliefRow(Relief.Level level, double[] places) {
        this.level = level;
        this.halfWidth = level.width() / 2;
        lumaColumn = new int[4 * places.length];
        lumaWeight = new float[4 * places.length];
        chromaColumn = new int[2 * places.length];
        chromaWeight = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            int x0 = (int) Math.floor(places[i] - 0.5);
            double fx = places[i] - 0.5 - x0;
            for (int j = 0; j < 4; j++) {
                lumaColumn[4 * i + j] = Math.floorMod(x0 - 1 + j, level.width());
                lumaWeight[4 * i + j] = (float) ReliefSampler.cubic(fx + 1 - j);
            }
            int c0 = (int) Math.floor(places[i] / 2 - 0.5);
            chromaColumn[2 * i] = Math.floorMod(c0, halfWidth);
            chromaColumn[2 * i + 1] = Math.floorMod(c0 + 1, halfWidth);
            chromaWeight[i] = (float) (places[i] / 2 - 0.5 - c0);
        }
        lumaNeeded = IntStream.of(lumaColumn).distinct().sorted().toArray();
        chromaNeeded = IntStream.of(chromaColumn).distinct().sorted().toArray();
        luma = new float[level.width()];
        blue = new float[halfWidth];
        red = new float[halfWidth];
        coast = new CoastRow(level);
    }

    /**
     * Goes to a row.
     *
     * @param v pixels from the north pole, south
     * @param rows first pixel of each of the four luma rows
     * @param weights how much each of them counts
     */
    void row(double v, int[] rows, double[] weights) {
        byte[] plane = level.luma();
        float a = (float) weights[0];
        float b = (float) weights[1];
        float c = (float) weights[2];
        float d = (float) weights[3];
        for (int column : lumaNeeded) {
            luma[column] = a * (plane[rows[0] + column] & 255) + b * (plane[rows[1] + column] & 255)
                    + c * (plane[rows[2] + column] & 255) + d * (plane[rows[3] + column] & 255);
        }
        coast.row(v / 2);
        int last = level.height() / 2 - 1;
        int y0 = (int) Math.floor(v / 2 - 0.5);
        float down = (float) (v / 2 - 0.5 - y0);
        int upper = Math.clamp(y0, 0, last) * halfWidth;
        int lower = Math.clamp(y0 + 1, 0, last) * halfWidth;
        for (int column : chromaNeeded) {
            blue[column] = (1 - down) * (level.cb()[upper + column] & 255) + down * (level.cb()[lower + column] & 255);
            red[column] = (1 - down) * (level.cr()[upper + column] & 255) + down * (level.cr()[lower + column] & 255);
        }
    }

    /** The luma column just left of a place. */
    int column(int place) {
        return lumaColumn[4 * place + 1];
    }

    float luma(int place) {
        int i = 4 * place;
        return lumaWeight[i] * luma[lumaColumn[i]] + lumaWeight[i + 1] * luma[lumaColumn[i + 1]]
                + lumaWeight[i + 2] * luma[lumaColumn[i + 2]] + lumaWeight[i + 3] * luma[lumaColumn[i + 3]];
    }

    /** The row as it is where land and water meet. */
    CoastRow coast() {
        return coast;
    }

    float blue(int place) {
        return between(blue, place) - 128;
    }

    float red(int place) {
        return between(red, place) - 128;
    }

    private float between(float[] row, int place) {
        float left = row[chromaColumn[2 * place]];
        return left + chromaWeight[place] * (row[chromaColumn[2 * place + 1]] - left);
    }
}
