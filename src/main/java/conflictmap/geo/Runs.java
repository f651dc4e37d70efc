package conflictmap.geo;

/** Runs of vertices in arrays of longitudes and latitudes, degrees, changed in place. */
public final class Runs {
    /** South of this is ice all round the pole, whose ring is cut open along the antimeridian. */
    private static final float SOUTHERNMOST_SEA_DEG = -79;

    private Runs() {}

    /** Lets a run that crosses the antimeridian go on beyond 180 degrees, so that no side spans the world. */
    public static void unwrap(float[] lon, float[] lat, int from, int to) {
        float turn = 0;
        for (int i = from + 1; i < to; i++) {
            float step = lon[i] + turn - lon[i - 1];
            boolean roundThePole = lat[i] < SOUTHERNMOST_SEA_DEG;
            if (Math.abs(step) > 180 && !roundThePole) {
                turn -= Math.copySign(360, step);
            }
            lon[i] += turn;
        }
    }

    /** Turns a ring where need be: shells run clockwise and holes counter-clockwise. */
    public static void turn(float[] lon, float[] lat, int from, int to, boolean hole) {
        if (clockwise(lon, lat, from, to) == hole) {
            reverse(lon, from, to);
            reverse(lat, from, to);
        }
    }

    private static boolean clockwise(float[] lon, float[] lat, int from, int to) {
        double twiceArea = 0;
        for (int i = from, j = to - 1; i < to; j = i++) {
            twiceArea += (double) lon[j] * lat[i] - (double) lon[i] * lat[j];
        }
        return twiceArea < 0;
    }

    private static void reverse(float[] values, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            float kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
