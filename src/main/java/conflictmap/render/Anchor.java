package conflictmap.render;

import conflictmap.geo.GeoPoint;

/**
 * A place that symbols may stand on: its name is wanted on the map, beside the symbol and not under it.
 *
 * @param name name that English readers expect
 * @param at where the symbols stand
 * @param radiusPx how far the symbols may reach round the point, in pixels
 */
public record Anchor(String name, GeoPoint at, double radiusPx) {
    /** Radius of a symbol for one event at a zoom; nearer places than that share the symbols of the busiest. */
    public static double symbolRadiusPx(double zoom) {
        return SymbolLayout.baseRadius(zoom);
    }
}
