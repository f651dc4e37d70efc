package conflictmap.render;

import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import java.awt.geom.Path2D;

/**
 * A viewport made ready for many points: pixels of degrees, and the copies of the world that a far zoom shows side by
 * side. Boxes are tested by their corners, which is exact for cylindrical projections.
 */
public final class Plane {
    /** Vertices are rounded to this part of a pixel, so that neighbours which share a line stay together. */
    private static final double GRID_PX = 0.25;
    /** A longitude this near to the antimeridian lies on the cut through the world, degrees. */
    private static final double CUT_DEG = 179.995;

    private final Viewport view;
    private final Projection projection;
    private final double originX;
    private final double originY;
    private final double worldPx;
    private final double marginPx;

    /**
     * A view with a margin.
     *
     * @param marginPx pixels round the picture that count as seen
     */
    public Plane(Viewport view, double marginPx) {
        this.view = view;
        this.projection = view.projection();
        this.worldPx = view.worldPx();
        this.marginPx = marginPx;
        var center = view.center();
        this.originX = view.widthPx() / 2.0 - projection.x(center.latDeg(), center.lonDeg()) * worldPx;
        this.originY = view.heightPx() / 2.0 - projection.y(center.latDeg(), center.lonDeg()) * worldPx;
    }

    /** Pixels from the left edge to the point in a copy of the world; copy 0 holds the centre of the view. */
    public double px(double latDeg, double lonDeg, int copy) {
        return originX + (projection.x(latDeg, lonDeg) + copy) * worldPx;
    }

    /** Pixels from the top edge to the point. */
    public double py(double latDeg, double lonDeg) {
        return originY + projection.y(latDeg, lonDeg) * worldPx;
    }

    /** The westernmost copy of the world that may be seen; shapes reach up to a world's width beyond theirs. */
    public int firstCopy() {
        return (int) Math.floor((-originX - marginPx) / worldPx) - 1;
    }

    /** The easternmost copy of the world that may be seen, likewise. */
    public int lastCopy() {
        return (int) Math.ceil((view.widthPx() + marginPx - originX) / worldPx);
    }

    /** Whether a box of degrees in a copy of the world meets the picture or its margin. */
    public boolean sees(double westDeg, double southDeg, double eastDeg, double northDeg, int copy) {
        return px(northDeg, westDeg, copy) <= view.widthPx() + marginPx
                && px(northDeg, eastDeg, copy) >= -marginPx
                && py(northDeg, westDeg) <= view.heightPx() + marginPx
                && py(southDeg, westDeg) >= -marginPx;
    }

    /**
     * Adds a run of vertices to a path, without those that fall on the pixel of the one before.
     *
     * @param from first vertex
     * @param to index after the last vertex
     * @param close whether the run is a ring
     */
    public void append(Path2D path, float[] lonDeg, float[] latDeg, int from, int to, boolean close, int copy) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = from; i < to; i++) {
            double x = onGrid(px(latDeg[i], lonDeg[i], copy));
            double y = onGrid(py(latDeg[i], lonDeg[i]));
            if (x == lastX && y == lastY) {
                continue;
            }
            if (i == from) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
        if (close && to > from) {
            path.closePath();
        }
    }

    /** As {@link #append} for an outline that is to be stroked: the cut along the antimeridian is left out. */
    public void appendShore(Path2D path, float[] lonDeg, float[] latDeg, int from, int to, int copy) {
        boolean pen = false;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = from; i < to; i++) {
            double x = onGrid(px(latDeg[i], lonDeg[i], copy));
            double y = onGrid(py(latDeg[i], lonDeg[i]));
            boolean cut = i > from && Math.abs(lonDeg[i]) > CUT_DEG && Math.abs(lonDeg[i - 1]) > CUT_DEG;
            if (!pen || cut) {
                path.moveTo(x, y);
                pen = true;
            } else if (x != lastX || y != lastY) {
                path.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
    }

    private static double onGrid(double px) {
        return Math.rint(px / GRID_PX) * GRID_PX;
    }
}
