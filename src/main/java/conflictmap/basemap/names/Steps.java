package conflictmap.basemap.names;

import conflictmap.geo.Viewport;

/** Zooms in steps of half a level: between two of them the same names are shown. */
final class Steps {
    private static final int A_LEVEL = 2;
    static final int COUNT = (int) (Viewport.MAX_ZOOM - Viewport.MIN_ZOOM) * A_LEVEL + 1;

    private static final double[] WORLD_PX = new double[COUNT];

    static {
        for (int step = 0; step < COUNT; step++) {
            WORLD_PX[step] = 256 * Math.pow(2, zoom(step));
        }
    }

    private Steps() {}

    /** The earth's circumference at the beginning of a step, pixels. */
    static double worldPx(int step) {
        return WORLD_PX[step];
    }

    /** The step that a zoom lies in. */
    static int of(double zoom) {
        return (int) Math.clamp(Math.floor((zoom - Viewport.MIN_ZOOM) * A_LEVEL + 1e-9), 0, COUNT - 1);
    }

    /** The first step that begins at a zoom or beyond it; {@link #COUNT} where there is none. */
    static int from(double zoom) {
        return (int) Math.clamp(Math.ceil((zoom - Viewport.MIN_ZOOM) * A_LEVEL - 1e-9), 0, COUNT);
    }

    /** The zoom at which a step begins. */
    static double zoom(int step) {
        return Viewport.MIN_ZOOM + (double) step / A_LEVEL;
    }
}
