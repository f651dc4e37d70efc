package conflictmap.render;

import conflictmap.geo.GeoPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The places of two maps in one list, each once, with room for the larger of its symbols. */
    public static List<Anchor> together(List<Anchor> first, List<Anchor> second) {
        Map<GeoPoint, Anchor> all = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream()).forEach(anchor -> all.merge(anchor.at(), anchor, Anchor::largest));
        return List.copyOf(all.values());
    }

    private static Anchor largest(Anchor a, Anchor b) {
        return new Anchor(a.name(), a.at(), Math.max(a.radiusPx(), b.radiusPx()), Math.max(a.abovePx(), b.abovePx()));
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
