package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.render.Plane;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.function.IntPredicate;

/**
 * Shapes of the map as paths in the pixels of a view. Of what lies outside the seen part no more is kept than closes a
 * ring in the right way.
 */
final class Tracer {
    /** Vertices are rounded to this part of a pixel, so that neighbours which share a line stay together. */
    static final double GRID_PX = 0.25;
    /** Vertices of a line nearer to each other are left out: of one that is drawn, and of the broad one along the shore. */
    private static final double LEAST_SIDE_PX = 0.5;
    private static final double LEAST_SHORE_PX = 0.75;
    /** The shore of a part smaller than this is drawn with all its vertices. */
    private static final double SMALL_PX = 8;
    /** As far beyond the seen part a vertex still counts as seen: no line is so wide, its corners included. */
    private static final double PAD_PX = 24;
    /** A longitude this near to the antimeridian lies on the cut through the data, degrees. */
    private static final double CUT_DEG = 179.995;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ABOVE = 4;
    private static final int BELOW = 8;

    private final Plane plane;
    private final boolean mercator;
    private final double originX;
    private final double originY;
    private final double worldPx;
    private final Rectangle2D seen;

    /** @param seen what of the view's plane is to be drawn, its pixels; may reach beyond the view */
    Tracer(Viewport view, Rectangle2D seen) {
        double beyond = Math.max(
                Math.max(-seen.getMinX(), seen.getMaxX() - view.widthPx()),
                Math.max(-seen.getMinY(), seen.getMaxY() - view.heightPx()));
        this.plane = new Plane(view, PAD_PX + Math.max(0, beyond));
        this.mercator = view.projection() instanceof WebMercator;
        this.worldPx = view.worldPx();
        this.originX = plane.pxOf(0, 0);
        this.originY = plane.pyOf(0.5);
        this.seen = new Rectangle2D.Double(
                seen.getX() - PAD_PX, seen.getY() - PAD_PX, seen.getWidth() + 2 * PAD_PX, seen.getHeight() + 2 * PAD_PX);
    }

    /** The edge of the map. */
    Path2D edge() {
        return plane.edge();
    }

    /** Rings of the parts that are seen, to be filled, in all copies of the world. */
    Path2D areas(Features features, IntPredicate wanted) {
        return path(features, wanted, (path, part, copy) ->
                run(path, features, features.partStart[part], features.partStart[part + 1], true, true, 0, copy));
    }

    /** The parts that are seen, as lines, in all copies of the world. */
    Path2D lines(Features features, IntPredicate wanted) {
        return path(features, wanted, (path, part, copy) ->
                run(path, features, features.partStart[part], features.partStart[part + 1], false, true, LEAST_SIDE_PX, copy));
    }

    /** As {@link #lines}, each whole from its start, so that dashes lie alike whatever is seen of them. */
    Path2D wholeLines(Features features, IntPredicate wanted) {
        return path(features, wanted, (path, part, copy) ->
                run(path, features, features.partStart[part], features.partStart[part + 1], false, false, LEAST_SIDE_PX, copy));
    }

    /** The rings' sides, but for the cut along the antimeridian. */
    Path2D shores(Features features) {
        return path(features, part -> true, (path, part, copy) -> {
            int start = features.partStart[part];
            int end = features.partStart[part + 1];
            double least = isSmall(features, part) ? 0 : LEAST_SHORE_PX;
            for (int i = start + 1; i < end; i++) {
                if (Math.abs(features.lon[i]) > CUT_DEG && Math.abs(features.lon[i - 1]) > CUT_DEG) {
                    run(path, features, start, i, false, true, least, copy);
                    start = i;
                }
            }
            run(path, features, start, end, false, true, least, copy);
        });
    }

    /** Whether a part is an islet, of which every vertex counts. */
    private boolean isSmall(Features features, int part) {
        int b = 4 * part;
        double widest = Math.max(features.box[b + 2] - features.box[b], features.box[b + 3] - features.box[b + 1]);
        return widest / 360 * worldPx < SMALL_PX;
    }

    /** Adds a part of the features in a copy of the world to a path. */
    private interface Part {
        void addTo(Path2D path, int part, int copy);
    }

    private Path2D path(Features features, IntPredicate wanted, Part adding) {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO, 1024);
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            for (int part = 0; part < features.parts(); part++) {
                if (sees(features, part, copy) && wanted.test(part)) {
                    adding.addTo(path, part, copy);
                }
            }
        }
        return path;
    }

    private boolean sees(Features features, int part, int copy) {
        int b = 4 * part;
        if (!mercator) {
            return plane.sees(features.box[b], features.box[b + 1], features.box[b + 2], features.box[b + 3], copy);
        }
        double left = x(features.box[b], copy);
        double right = x(features.box[b + 2], copy);
        if (right < seen.getMinX() || left > seen.getMaxX()) {
            return false;
        }
        return plane.py(features.box[b + 3], 0) <= seen.getMaxY() && plane.py(features.box[b + 1], 0) >= seen.getMinY();
    }

    private double x(float lon, int copy) {
        return originX + (lon / 360.0 + 0.5 + copy) * worldPx;
    }

    private void run(Path2D path, Features features, int from, int to, boolean close, boolean cut, double least, int copy) {
        var pen = new Pen(path, least, close);
        if (!mercator) {
            var whole = new Path2D.Float(Path2D.WIND_NON_ZERO, to - from + 1);
            plane.append(whole, features.lon, features.lat, from, to, close, copy);
            retrace(whole, pen, cut);
            return;
        }
        float[] southing = features.southing();
        for (int i = from; i < to; i++) {
            double x = onGrid(x(features.lon[i], copy));
            double y = onGrid(originY + southing[i] * worldPx);
            pen.to(x, y, cut ? side(x, y) : 0);
        }
        pen.end();
    }

    private void retrace(Path2D whole, Pen pen, boolean cut) {
        double[] at = new double[6];
        for (PathIterator all = whole.getPathIterator(null); !all.isDone(); all.next()) {
            int kind = all.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                pen.end();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                pen.to(at[0], at[1], cut ? side(at[0], at[1]) : 0);
            }
        }
        pen.end();
    }

    private int side(double x, double y) {
        return (x < seen.getMinX() ? LEFT : x > seen.getMaxX() ? RIGHT : 0)
                | (y < seen.getMinY() ? ABOVE : y > seen.getMaxY() ? BELOW : 0);
    }

    private static double onGrid(double px) {
        return Math.rint(px / GRID_PX) * GRID_PX;
    }

    /**
     * Draws runs. Vertices that lie, with the ones before and after, on one side outside what is seen are left out, and
     * those that are too near to the last one.
     */
    private static final class Pen {
        private final Path2D path;
        private final double least;
        private final boolean close;
        private boolean down;
        private double lastX;
        private double lastY;
        /** The sides that all vertices from the last drawn one on have in common. */
        private int common;
        /** The last vertex that was left out, unless one was drawn since; and whether its side was why. */
        private boolean held;
        private boolean heldOutside;
        private double heldX;
        private double heldY;
        private int heldSide;

        Pen(Path2D path, double least, boolean close) {
            this.path = path;
            this.least = least;
            this.close = close;
        }

        void to(double x, double y, int side) {
            if (heldOutside && (common & side) == 0) {
                draw(heldX, heldY);
                common = heldSide;
            }
            heldOutside = (common & side) != 0;
            if (heldOutside || down && Math.abs(x - lastX) < least && Math.abs(y - lastY) < least) {
                common = heldOutside ? common & side : common;
                held = true;
                heldX = x;
                heldY = y;
                heldSide = side;
            } else {
                draw(x, y);
                common = side;
            }
        }

        /** Ends a run. */
        void end() {
            if (held) {
                draw(heldX, heldY);
            }
            if (close && down) {
                path.closePath();
            }
            down = false;
            common = 0;
        }

        private void draw(double x, double y) {
            held = false;
            heldOutside = false;
            if (!down) {
                path.moveTo(x, y);
            } else if (x != lastX || y != lastY) {
                path.lineTo(x, y);
            }
            down = true;
            lastX = x;
            lastY = y;
        }
    }
}
