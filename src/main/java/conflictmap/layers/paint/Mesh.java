package conflictmap.layers.paint;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.layers.source.Imagery;

/**
 * Where the pixels of a view lie on a picture's plane: exact at the nodes of a mesh and mixed between them; cells that
 * reach over the edge of the map, or over the seam where longitudes begin anew, are worked out pixel by pixel.
 */
final class Mesh {
    /** Pixels between two nodes. */
    static final int CELL = 8;
    /** Longitudes of two neighbours that differ by more lie on two sides of the seam. */
    private static final double SEAM_DEG = 90;

    private final Imagery imagery;
    private final Viewport view;
    private final double scale;
    private final double[] boundsDeg;
    private final double marginDeg;
    final int columns;
    final int rows;
    private final double[] plane;
    private final double[] lon;
    private final boolean[] offMap;
    private boolean seam;

    /**
     * The mesh of a view.
     *
     * @param width pixels across
     * @param height pixels down
     * @param scale pixels for each of the view
     */
    Mesh(Imagery imagery, Viewport view, int width, int height, double scale) {
        this.imagery = imagery;
        this.view = view;
        this.scale = scale;
        this.boundsDeg = imagery.boundsDeg();
        double degPerPx = 360 / view.worldPx() / scale;
        double wide = 1 / Math.max(0.1, Math.cos(Math.toRadians(Math.max(Math.abs(boundsDeg[1]), Math.abs(boundsDeg[3])))));
        this.marginDeg = Math.min(30, 3 * CELL * degPerPx * wide);
        this.columns = width / CELL + 2;
        this.rows = height / CELL + 2;
        this.plane = new double[2 * columns * rows];
        this.lon = new double[columns * rows];
        this.offMap = new boolean[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int n = row * columns + column;
                offMap[n] = !place(column * CELL + 0.5, row * CELL + 0.5, plane, n);
                lon[n] = plane[2 * n];
                seam |= column > 0 && Math.abs(lon[n] - lon[n - 1]) > SEAM_DEG;
            }
        }
        imagery.toPlane(plane, columns * rows);
    }

    /** Longitude and latitude of a pixel, NaN where it is far from the picture; false where it lies beside the map. */
    private boolean place(double x, double y, double[] into, int n) {
        double px = x / scale;
        double py = y / scale;
        GeoPoint p = view.pointAt(px, py);
        double middle = (boundsDeg[0] + boundsDeg[2]) / 2;
        double at = middle + GeoPoint.wrapLon(p.lonDeg() - middle);
        boolean near = at >= boundsDeg[0] - marginDeg && at <= boundsDeg[2] + marginDeg
                && p.latDeg() >= boundsDeg[1] - marginDeg && p.latDeg() <= boundsDeg[3] + marginDeg;
        boolean onMap = view.projection().wraps()
                ? Math.abs(view.py(p.latDeg(), p.lonDeg()) - py) < 1
                : near && Math.hypot(view.px(p.latDeg(), p.lonDeg()) - px, view.py(p.latDeg(), p.lonDeg()) - py) < 1;
        into[2 * n] = near && onMap ? at : Double.NaN;
        into[2 * n + 1] = near && onMap ? p.latDeg() : Double.NaN;
        return onMap || !near;
    }

    /** Whether longitudes begin anew somewhere in the view. */
    boolean hasSeam() {
        return seam;
    }

    double x(int node) {
        return plane[2 * node];
    }

    double y(int node) {
        return plane[2 * node + 1];
    }

    /** How a cell is filled, by its upper left node. */
    enum Cell {
        /** It lies beside the picture. */
        EMPTY,
        /** Between its nodes. */
        MIXED,
        /** Pixel by pixel. */
        EXACT
    }

    Cell cell(int node) {
        int below = node + columns;
        boolean off = offMap[node] || offMap[node + 1] || offMap[below] || offMap[below + 1];
        int placed = 0;
        for (int n : new int[] {node, node + 1, below, below + 1}) {
            placed += Double.isNaN(plane[2 * n]) ? 0 : 1;
        }
        if (off) {
            return placed > 0 ? Cell.EXACT : Cell.EMPTY;
        }
        if (placed < 4) {
            return Cell.EMPTY;
        }
        double least = Math.min(Math.min(lon[node], lon[node + 1]), Math.min(lon[below], lon[below + 1]));
        double most = Math.max(Math.max(lon[node], lon[node + 1]), Math.max(lon[below], lon[below + 1]));
        return most - least > SEAM_DEG ? Cell.EXACT : Cell.MIXED;
    }

    /** Where a pixel lies on the plane, exactly; NaN where it does not. */
    double[] exact(int x, int y) {
        double[] one = new double[2];
        if (!place(x + 0.5, y + 0.5, one, 0)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        imagery.toPlane(one, 1);
        return one;
    }
}
