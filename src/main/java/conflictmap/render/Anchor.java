package conflictmap.render;

import conflictmap.geo.GeoPoint;

/**
 * A place that symbols may stand on: its name is wanted on the map, beside the symbol and not under it.
 *
 * @param name name that English readers expect
 * @param at where the symbols stand
 */
public record Anchor(String name, GeoPoint at) {}
