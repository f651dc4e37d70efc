package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import java.awt.geom.Path2D;

/**
 * A viewport made ready for many points: pixels of degrees, and the copies of the world that a far zoom shows side by
 * side. Longitudes may run on beyond 180 degrees. A copy is a turn of 360 degrees: on a cylinder it stands beside the
 * others; on a map that is cut along a meridian, it brings back what was cut off on the other side.
 */
public final class Plane {
    /** Vertices are rounded to this part of a pixel, so that neighbours which share a line stay together. */
    private static final double GRID_PX = 0.25;
    /** A longitude this near to the antimeridian lies on the cut through the data, degrees. */
    private static final double CUT_DEG = 179.995;

    private final Viewport view;
    private final Projection projection;
    private final double originX;
    private final double originY;
    private final double worldPx;
    private final double marginPx;
    private final Cut cut;
    private final double[] seen;

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
        this.cut = new Cut(projection, worldPx);
        this.seen = projection.wraps() ? new double[0] : reach();
    }

    /** West, south, east and north of what is seen, degrees; west and east round the central meridian. */
    private double[] reach() {
        double middle = projection.centralMeridianDeg();
        double[] reach = {middle + 180, 90, middle - 180, -90};
        int steps = 32;
        for (int i = 0; i <= steps; i++) {
            for (int j = 0; j <= steps; j++) {
                GeoPoint p = view.pointAt(
                        -marginPx + (view.widthPx() + 2 * marginPx) * i / steps,
                        -marginPx + (view.heightPx() + 2 * marginPx) * j / steps);
                double lon = middle + GeoPoint.wrapLon(p.lonDeg() - middle);
                reach[0] = Math.min(reach[0], lon);
                reach[1] = Math.min(reach[1], p.latDeg());
                reach[2] = Math.max(reach[2], lon);
                reach[3] = Math.max(reach[3], p.latDeg());
            }
        }
        double slack = 0.05 * (reach[3] - reach[1]) + 1e-6;
        boolean pole = reach[3] > 89 || reach[1] < -89;
        return new double[] {
            pole ? middle - 180 : reach[0] - slack, reach[1] - slack, pole ? middle + 180 : reach[2] + slack, reach[3] + slack
        };
    }

    /** Pixels from the left edge to the point in a copy of the world; copy 0 of a cylinder holds the centre of the view. */
    public double px(double latDeg, double lonDeg, int copy) {
        return originX + (projection.x(latDeg, lonDeg) + (projection.wraps() ? copy : 0)) * worldPx;
    }

    /** Pixels from the top edge to the point. */
    public double py(double latDeg, double lonDeg) {
        return originY + projection.y(latDeg, lonDeg) * worldPx;
    }

    /** Pixels from the left edge to a position of the plane, see {@link Projection#x}, in a copy of the world. */
    public double pxOf(double x, int copy) {
        return originX + (x + (projection.wraps() ? copy : 0)) * worldPx;
    }

    /** Pixels from the top edge to a position of the plane, see {@link Projection#y}. */
    public double pyOf(double y) {
        return originY + y * worldPx;
    }

    /** The westernmost copy of the world that may be seen; shapes reach up to a world's width beyond theirs. */
    public int firstCopy() {
        return projection.wraps() ? (int) Math.floor((-originX - marginPx) / worldPx) - 1 : -1;
    }

    /** The easternmost copy of the world that may be seen, likewise. */
    public int lastCopy() {
        return projection.wraps() ? (int) Math.ceil((view.widthPx() + marginPx - originX) / worldPx) : 1;
    }

    /** Whether a box of degrees in a copy of the world may meet the picture or its margin. */
    public boolean sees(double westDeg, double southDeg, double eastDeg, double northDeg, int copy) {
        if (!projection.wraps()) {
            return westDeg + 360 * copy <= seen[2] && eastDeg + 360 * copy >= seen[0]
                    && southDeg <= seen[3] && northDeg >= seen[1];
        }
        return px(northDeg, westDeg, copy) <= view.widthPx() + marginPx
                && px(northDeg, eastDeg, copy) >= -marginPx
                && py(northDeg, westDeg) <= view.heightPx() + marginPx
                && py(southDeg, westDeg) >= -marginPx;
    }

    /** West, south, east and north of what of a copy of the world may be seen, in the degrees of that copy. */
    public double[] seen(int copy) {
        if (!projection.wraps()) {
            return new double[] {seen[0] - 360 * copy, seen[1], seen[2] - 360 * copy, seen[3]};
        }
        return new double[] {
            ((-marginPx - originX) / worldPx - copy - 0.5) * 360,
            projection.point(0.5, (view.heightPx() + marginPx - originY) / worldPx).latDeg(),
            ((view.widthPx() + marginPx - originX) / worldPx - copy - 0.5) * 360,
            projection.point(0.5, (-marginPx - originY) / worldPx).latDeg()
        };
    }

    /**
     * Adds a run of vertices to a path, without those that fall on the pixel of the one before.
     *
     * @param from first vertex
     * @param to index after the last vertex
     * @param close whether the run is a ring
     */
    public void append(Path2D path, float[] lonDeg, float[] latDeg, int from, int to, boolean close, int copy) {
        if (projection.wraps()) {
            var pen = new Pen(path);
            for (int i = from; i < to; i++) {
                pen.to(px(latDeg[i], lonDeg[i], copy), py(latDeg[i], lonDeg[i]));
            }
            pen.end(close);
        } else if (close) {
            draw(path, cut.ring(lonDeg, latDeg, from, to, 360 * copy), true);
        } else {
            cut.lines(lonDeg, latDeg, from, to, 360 * copy).forEach(line -> draw(path, line, false));
        }
    }

    /** As {@link #append} for an outline that is to be stroked: the cut along the antimeridian is left out. */
    public void appendShore(Path2D path, float[] lonDeg, float[] latDeg, int from, int to, int copy) {
        int start = from;
        for (int i = from + 1; i < to; i++) {
            if (Math.abs(lonDeg[i]) > CUT_DEG && Math.abs(lonDeg[i - 1]) > CUT_DEG) {
                append(path, lonDeg, latDeg, start, i, false, copy);
                start = i;
            }
        }
        append(path, lonDeg, latDeg, start, to, false, copy);
    }

    /** Adds a line through points, latitude and longitude each, which may run on beyond 180 degrees. */
    public void appendLine(Path2D path, double[][] latLon) {
        float[] lon = new float[latLon.length];
        float[] lat = new float[latLon.length];
        for (int i = 0; i < latLon.length; i++) {
            lat[i] = (float) latLon[i][0];
            lon[i] = (float) latLon[i][1];
        }
        for (int copy = firstCopy(); copy <= lastCopy(); copy++) {
            append(path, lon, lat, 0, lon.length, false, copy);
        }
    }

    /** The edge of the map; a cylinder goes on to the left and right of the picture. */
    public Path2D edge() {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        if (projection.wraps()) {
            double[] parallels = projection.parallelsDeg();
            path.moveTo(-marginPx, py(parallels[1], 0));
            path.lineTo(view.widthPx() + marginPx, py(parallels[1], 0));
            path.lineTo(view.widthPx() + marginPx, py(parallels[0], 0));
            path.lineTo(-marginPx, py(parallels[0], 0));
            path.closePath();
        } else {
            draw(path, cut.edge(), true);
        }
        return path;
    }

    /** Projects degrees in place and draws them. */
    private void draw(Path2D path, Vertices run, boolean close) {
        double[] xy = run.array();
        projection.project(xy, xy, run.size());
        var pen = new Pen(path);
        for (int i = 0; i < run.size(); i++) {
            pen.to(originX + xy[2 * i] * worldPx, originY + xy[2 * i + 1] * worldPx);
        }
        pen.end(close);
    }

    /** Draws one run, a vertex a quarter of a pixel at most. */
    private static final class Pen {
        private final Path2D path;
        private double lastX = Double.NaN;
        private double lastY = Double.NaN;

        Pen(Path2D path) {
            this.path = path;
        }

        void to(double x, double y) {
            double gridX = onGrid(x);
            double gridY = onGrid(y);
            if (gridX == lastX && gridY == lastY) {
                return;
            }
            if (Double.isNaN(lastX)) {
                path.moveTo(gridX, gridY);
            } else {
                path.lineTo(gridX, gridY);
            }
            lastX = gridX;
            lastY = gridY;
        }

        void end(boolean close) {
            if (close && !Double.isNaN(lastX)) {
                path.closePath();
            }
        }
    }

    private static double onGrid(double px) {
        return Math.rint(px / GRID_PX) * GRID_PX;
    }
}
