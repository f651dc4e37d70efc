package conflictmap.render;

import conflictmap.geo.GeoPoint;

/**
 * A place that symbols may stand on: its name is wanted on the map, beside the symbol and not under it.
 *
 * @param name name that English readers expect
 * @param at where the symbols stand
 * @param radiusPx how far the symbols may reach round the point, in pixels of the nearest zoom
 * @param abovePx how far they and their counts may reach above it, likewise
 */
public record Anchor(String name, GeoPoint at, double radiusPx, double abovePx) {
    /** Half the width of a count of three digits, pixels. */
    public static final double COUNT_PX = 13;

    /** A place whose symbols have no counts. */
    public Anchor(String name, GeoPoint at, double radiusPx) {
        this(name, at, radiusPx, radiusPx);
    }

    /** Whether its symbols may have counts over them. */
    public boolean isCounted() {
        return abovePx > radiusPx;
    }

    /** Radius of a symbol for one event at a zoom; nearer places than that share the symbols of the busiest. */
    public static double symbolRadiusPx(double zoom) {
        return SymbolLayout.baseRadius(zoom);
    }
}
