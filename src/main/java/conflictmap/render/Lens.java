package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;

/** What a view sees of {@link EventPoints}: a box of units, and how units become pixels. */
final class Lens {
    /** Upper left corner of the box in units. */
    final int x0;
    final int y0;
    /** Last unit of the box, from the corner; compared without sign. */
    final int spanX;
    final int spanY;
    final double pxPerX;
    final double pxPerY;
    /** Pixels at the corner of the box. */
    final double left;
    final double top;
    /** Squares a unit, and those from the margin's edge to the box, with {@link #FIXED} bits behind the point. */
    private final long fixedX;
    private final long fixedY;
    private final long squaresLeft;
    private final long squaresAbove;
    private static final int FIXED = 44;

    /** @param marginPx pixels round the picture that are seen too */
    Lens(Viewport view, double marginPx) {
        this(view, marginPx, 1);
    }

    /** @param squarePx side of the squares that {@link #column} and {@link #row} count */
    Lens(Viewport view, double marginPx, int squarePx) {
        GeoPoint center = view.center();
        pxPerX = view.worldPx() / EventPoints.X_UNITS;
        pxPerY = view.worldPx() / EventPoints.Y_UNITS;
        double halfX = Math.min(EventPoints.X_UNITS / 2, (view.widthPx() / 2.0 + marginPx) / pxPerX);
        double x = Math.floor(view.projection().x(center.latDeg(), center.lonDeg()) * EventPoints.X_UNITS);
        x0 = (int) (long) Math.floor(x - halfX);
        spanX = (int) (long) Math.min(EventPoints.X_UNITS - 1, Math.ceil(2 * halfX));
        left = view.widthPx() / 2.0 + (Math.floor(x - halfX) - x) * pxPerX;
        double y = Math.rint((view.projection().y(center.latDeg(), center.lonDeg()) - 0.5) * EventPoints.Y_UNITS);
        double halfY = (view.heightPx() / 2.0 + marginPx) / pxPerY;
        double upper = Math.max(Integer.MIN_VALUE + 1.0, Math.floor(y - halfY));
        double lower = Math.clamp(Math.ceil(y + halfY), upper, Integer.MAX_VALUE);
        y0 = (int) upper;
        spanY = (int) (long) (lower - upper);
        top = view.heightPx() / 2.0 + (upper - y) * pxPerY;
        double one = Math.scalb(1.0 / squarePx, FIXED);
        fixedX = Math.round(pxPerX * one);
        fixedY = Math.round(pxPerY * one);
        squaresLeft = Math.max(0, Math.round((left + marginPx) * one));
        squaresAbove = Math.max(0, Math.round((top + marginPx) * one));
    }

    /** The units of a box of pixels round a point of a view. */
    static Lens around(Viewport view, double px, double py, double reachPx) {
        Viewport small = new Viewport(view.pointAt(px, py), view.zoom(), 1, 1, view.projection());
        return new Lens(small, reachPx);
    }

    boolean sees(int x, int y) {
        return Integer.compareUnsigned(x - x0, spanX) <= 0 & Integer.compareUnsigned(y - y0, spanY) <= 0;
    }

    double px(int x) {
        return left + (x - x0 & 0xFFFFFFFFL) * pxPerX;
    }

    double py(int y) {
        return top + (y - y0 & 0xFFFFFFFFL) * pxPerY;
    }

    /** Whole squares right of the left edge of the margin; for what is seen only. */
    int column(int x) {
        return (int) ((x - x0 & 0xFFFFFFFFL) * fixedX + squaresLeft >>> FIXED);
    }

    /** Whole squares below the upper edge of the margin; for what is seen only. */
    int row(int y) {
        return (int) ((y - y0 & 0xFFFFFFFFL) * fixedY + squaresAbove >>> FIXED);
    }

    /**
     * The rows of a stretch that are seen.
     *
     * @param seen takes the rows, highest first; as long as the stretch
     * @return how many
     */
    int seen(EventPoints points, int from, int to, int[] seen) {
        int[] x = points.x;
        int[] y = points.y;
        int mostX = spanX + Integer.MIN_VALUE;
        int mostY = spanY + Integer.MIN_VALUE;
        int count = 0;
        for (int row = to - 1; row >= from; row--) {
            seen[count] = row;
            boolean inX = x[row] - x0 + Integer.MIN_VALUE <= mostX;
            boolean inY = y[row] - y0 + Integer.MIN_VALUE <= mostY;
            count += inX & inY ? 1 : 0;
        }
        return count;
    }
}
