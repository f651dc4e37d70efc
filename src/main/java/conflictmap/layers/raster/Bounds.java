package conflictmap.layers.raster;

/** Where on the earth a picture lies, found by its edges and its inside. */
final class Bounds {
    private static final int STEPS = 16;

    private Bounds() {}

    /** Turns places of a plane into degrees, in place; NaN where there are none. */
    interface ToDegrees {
        /** @param xy x and y in turn */
        void turn(double[] xy, int points);
    }

    /** West, south, east and north in degrees; the east may lie beyond 180. Of nothing where no point lies on the earth. */
    static double[] of(double[] extent, ToDegrees degrees) {
        int side = STEPS + 1;
        double[] xy = new double[2 * side * side];
        for (int j = 0, k = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                xy[k++] = extent[0] + (extent[2] - extent[0]) * i / STEPS;
                xy[k++] = extent[1] + (extent[3] - extent[1]) * j / STEPS;
            }
        }
        degrees.turn(xy, side * side);
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int k = 0; k < xy.length; k += 2) {
            int neighbour = k == 0 ? 0 : k % (2 * side) == 0 ? k - 2 * side : k - 2;
            if (Double.isNaN(xy[k]) || Double.isNaN(xy[k + 1])) {
                continue;
            }
            if (!Double.isNaN(xy[neighbour])) {
                xy[k] += 360 * Math.rint((xy[neighbour] - xy[k]) / 360); // on over the antimeridian
            }
            b[0] = Math.min(b[0], xy[k]);
            b[2] = Math.max(b[2], xy[k]);
            b[1] = Math.min(b[1], Math.max(-90, xy[k + 1]));
            b[3] = Math.max(b[3], Math.min(90, xy[k + 1]));
        }
        return b;
    }
}
