package conflictmap.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Where at the map's edge a piece of furniture stands. */
public enum MapEdge {
    TOP_LEFT(0, 0),
    TOP(0.5, 0),
    TOP_RIGHT(1, 0),
    LEFT(0, 0.5),
    RIGHT(1, 0.5),
    BOTTOM_LEFT(0, 1),
    BOTTOM(0.5, 1),
    BOTTOM_RIGHT(1, 1),
    /** Not drawn at all. */
    NONE(Double.NaN, Double.NaN);

    private final double across;
    private final double down;

    MapEdge(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** 0 at the left edge, a half in the middle, 1 at the right one. */
    double across() {
        return across;
    }

    /** 0 at the upper edge, a half in the middle, 1 at the lower one. */
    double down() {
        return down;
    }

    /** The name on the command line: {@code top-right}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The edge of a code.
     *
     * @throws IllegalArgumentException if there is none of that code
     */
    public static MapEdge ofCode(String code) {
        return Arrays.stream(values())
                .filter(edge -> edge.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code
                        + "' is no edge: top-left, top, top-right, left, right, bottom-left, bottom, bottom-right or none"));
    }

    /**
     * The edge that a point of the picture is nearest to.
     *
     * @param across share of the picture's width to the left of it
     * @param down share of the picture's height above it
     */
    public static MapEdge nearest(double across, double down) {
        return Arrays.stream(values())
                .filter(edge -> edge != NONE)
                .min(Comparator.comparingDouble(edge -> Math.hypot(edge.across - across, edge.down - down)))
                .orElseThrow();
    }
}
