package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;

/**
 * An older picture in another projection: for each pixel of the paper, where its point of the world lies in the picture,
 * exact at the nodes of a mesh.
 */
final class Warp {
    /** Side of a cell of the mesh, pixels. */
    static final int CELL = 16;

    private final Moved.Older older;
    private final Viewport view;
    private final double scale;
    private final int width;
    private final int columns;

    /**
     * An older picture to be bent.
     *
     * @param width pixels of a row of the paper
     */
    Warp(Moved.Older older, Viewport view, double scale, int width) {
        this.older = older;
        this.view = view;
        this.scale = scale;
        this.width = width;
        this.columns = width / CELL + 2;
    }

    /**
     * Copies the older picture to where it lies in some rows of the view; pixels beside it stay as they are.
     *
     * @param target the paper's pixels
     * @param from first of the rows, a multiple of {@value #CELL}
     * @param to row after the last one
     */
    void copy(int[] target, int from, int to) {
        int[] source = Moved.pixels(older.image());
        int sourceWidth = older.image().getWidth();
        int sourceHeight = older.image().getHeight();
        double[] upper = new double[0];
        double[] lower = nodes(from);
        for (int y = from; y < to; y++) {
            if (y % CELL == 0) {
                upper = lower;
                lower = nodes(y + CELL);
            }
            double down = (y % CELL) / (double) CELL;
            for (int x = 0; x < width; x++) {
                int u = (int) Math.floor(between(upper, lower, 2 * (x / CELL), x, down));
                int v = (int) Math.floor(between(upper, lower, 2 * (x / CELL) + 1, x, down));
                if (older.wraps()) {
                    u = Math.floorMod(u, sourceWidth);
                }
                if (u >= 0 && u < sourceWidth && v >= 0 && v < sourceHeight) {
                    target[y * width + x] = source[v * sourceWidth + u];
                }
            }
        }
    }

    private static double between(double[] upper, double[] lower, int n, int x, double down) {
        double across = (x % CELL) / (double) CELL;
        double above = upper[n] + across * (upper[n + 2] - upper[n]);
        double below = lower[n] + across * (lower[n + 2] - lower[n]);
        return above + down * (below - above);
    }

    /** Pixels of the older picture, x and y in turn, under the nodes of a row of the paper. */
    private double[] nodes(int y) {
        double[] found = new double[2 * columns];
        Viewport from = older.view();
        for (int i = 0; i < columns; i++) {
            double px = i * CELL / scale;
            GeoPoint p = view.pointAt(px, y / scale);
            boolean onMap = Math.hypot(view.px(p.latDeg(), p.lonDeg()) - px, view.py(p.latDeg(), p.lonDeg()) - y / scale) < 1;
            found[2 * i] = onMap ? from.px(p.latDeg(), p.lonDeg()) * older.scale() - older.x() : Double.NEGATIVE_INFINITY;
            found[2 * i + 1] = from.py(p.latDeg(), p.lonDeg()) * older.scale() - older.y();
            double turn = from.worldPx() * older.scale();
            if (i > 0 && from.projection().wraps() && Double.isFinite(found[2 * i] + found[2 * i - 2])) {
                found[2 * i] += turn * Math.rint((found[2 * i - 2] - found[2 * i]) / turn);
            }
        }
        return found;
    }
}
