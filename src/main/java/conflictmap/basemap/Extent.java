package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import java.awt.Rectangle;
import java.util.Optional;

/**
 * A piece of the ground in a look, which holds all views that are moved by whole pixels within it.
 *
 * @param view which its pixels are counted from
 * @param place where it lies, pixels from that view's upper left corner; it may reach beyond the view
 */
record Extent(Look look, Viewport view, Rectangle place) {
    /** A move by a part of a pixel smaller than this is none: it is what rounding leaves. */
    private static final double EXACT = 1e-5;

    /** Just a view. */
    static Extent of(Look look, Viewport view) {
        return new Extent(look, view, MapPainter.whole(view, look.scale()));
    }

    /** The same and more on the sides: shares of the width and the height. */
    Extent grown(double left, double above, double right, double below) {
        int x = (int) (left * place.width);
        int y = (int) (above * place.height);
        return new Extent(look, view, new Rectangle(
                place.x - x, place.y - y,
                place.width + x + (int) (right * place.width), place.height + y + (int) (below * place.height)));
    }

    /** Whether it holds all pixels of another one. */
    boolean holds(Extent other) {
        return placeOf(other).filter(place::contains).isPresent();
    }

    /** Where another one lies, in the same pixels as this one's place; none if its pixels are not the same ones. */
    Optional<Rectangle> placeOf(Extent other) {
        if (!look.equals(other.look)) {
            return Optional.empty();
        }
        GeoPoint here = view.center();
        GeoPoint there = other.view.center();
        double dx = look.projection().x(there.latDeg(), there.lonDeg()) - look.projection().x(here.latDeg(), here.lonDeg());
        double dy = look.projection().y(there.latDeg(), there.lonDeg()) - look.projection().y(here.latDeg(), here.lonDeg());
        if (look.projection().wraps()) {
            dx -= Math.rint(dx);
        }
        double x = dx * view.worldPx() + (view.widthPx() - other.view.widthPx()) / 2.0;
        double y = dy * view.worldPx() + (view.heightPx() - other.view.heightPx()) / 2.0;
        if (!isWhole(x / Tracer.GRID_PX) || !isWhole(y / Tracer.GRID_PX) || !isWhole(x * look.scale()) || !isWhole(y * look.scale())) {
            return Optional.empty();
        }
        var found = new Rectangle(other.place);
        found.translate((int) Math.rint(x * look.scale()), (int) Math.rint(y * look.scale()));
        return Optional.of(found);
    }

    /** Share of another view, 0 to 1, that it covers, both having one projection. */
    double covers(Viewport other) {
        GeoPoint middle = view.center();
        double zoomed = other.worldPx() / view.worldPx();
        double left = other.px(middle.latDeg(), middle.lonDeg()) + zoomed * (place.x / look.scale() - view.widthPx() / 2.0);
        double top = other.py(middle.latDeg(), middle.lonDeg()) + zoomed * (place.y / look.scale() - view.heightPx() / 2.0);
        return common(left, zoomed * place.width / look.scale(), other.widthPx())
                * common(top, zoomed * place.height / look.scale(), other.heightPx());
    }

    private static double common(double from, double length, double of) {
        return Math.max(0, Math.min(of, from + length) - Math.max(0, from)) / of;
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < EXACT;
    }
}
