package conflictmap.render;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * At which edge each piece of furniture stands.
 *
 * @param edges an edge for each piece
 */
public record FurniturePlan(Map<Piece, MapEdge> edges) {
    /** Time upper left, tray upper right, legend lower left, scale, arrow and credit lower right. */
    public static final FurniturePlan USUAL = new FurniturePlan(Map.of(
            Piece.TIME, MapEdge.TOP_LEFT,
            Piece.LEGEND, MapEdge.BOTTOM_LEFT,
            Piece.TRAY, MapEdge.TOP_RIGHT,
            Piece.CREDIT, MapEdge.BOTTOM_RIGHT,
            Piece.SCALE, MapEdge.BOTTOM_RIGHT,
            Piece.NORTH, MapEdge.BOTTOM_RIGHT));

    /** @throws IllegalArgumentException if a piece has no edge, or the credit is left out */
    public FurniturePlan {
        edges = Map.copyOf(edges);
        for (Piece piece : Piece.values()) {
            if (!edges.containsKey(piece)) {
                throw new IllegalArgumentException("no edge for the " + piece.code());
            }
        }
        if (edges.get(Piece.CREDIT) == MapEdge.NONE) {
            throw new IllegalArgumentException("the credit stands on every map; it may stand at any edge, but not at none");
        }
    }

    /** Where a piece stands. */
    public MapEdge of(Piece piece) {
        return edges.getOrDefault(piece, MapEdge.NONE);
    }

    /** The same plan with a piece elsewhere. */
    public FurniturePlan with(Piece piece, MapEdge edge) {
        Map<Piece, MapEdge> moved = new EnumMap<>(edges);
        moved.put(piece, edge);
        return new FurniturePlan(moved);
    }

    /**
     * The usual plan with changes.
     *
     * @param text pieces with their edges, as {@code legend=top-right,scale=none}; empty for no change
     * @throws IllegalArgumentException if it is not written so; names the word
     */
    public static FurniturePlan parse(String text) {
        FurniturePlan plan = USUAL;
        for (String change : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] sides = change.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("'" + change + "' is not a piece with its edge, such as legend=top-right");
            }
            plan = plan.with(Piece.ofCode(sides[0].strip()), MapEdge.ofCode(sides[1].strip()));
        }
        return plan;
    }

    /** What differs from the usual plan, as {@link #parse} reads it. */
    public String text() {
        return Arrays.stream(Piece.values())
                .filter(piece -> of(piece) != USUAL.of(piece))
                .map(piece -> piece.code() + "=" + of(piece).code())
                .collect(Collectors.joining(","));
    }
}
