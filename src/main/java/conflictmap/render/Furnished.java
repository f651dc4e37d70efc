package conflictmap.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Furniture at its places: at each edge one piece upon the other, the first nearest to the edge. Not all places suit: {@link #isApart}. */
final class Furnished {
    /** Pixels between a piece and the map's edge, and between two pieces. */
    static final int EDGE = 12;
    private static final int GAP = 8;
    /** How far names stay away. */
    private static final int CLEAR = 6;
    /** Pixels between pieces of two edges at least. */
    private static final int LEAST_GAP = 4;

    private final List<Placed> placed = new ArrayList<>();

    /** A piece at its place. */
    private record Placed(Panel panel, double across, double x, double y) {
        Rectangle2D box() {
            return new Rectangle2D.Double(x, y, panel.width(), panel.height());
        }

        /** The room that it keeps however wide it is, and so much round it. */
        Rectangle2D kept(double round) {
            double width = Math.max(panel.width(), panel.leastWidth());
            double left = x - across * (width - panel.width());
            return new Rectangle2D.Double(left - round, y - round, width + 2 * round, panel.height() + 2 * round);
        }
    }

    private final int width;
    private final int height;

    private Furnished(Frame frame) {
        width = frame.view().widthPx();
        height = frame.view().heightPx();
    }

    /** Pieces at the places that the frame gives them; those that it gives none are left out. */
    static Furnished of(List<Panel> panels, Frame frame) {
        var furnished = new Furnished(frame);
        for (MapEdge edge : MapEdge.values()) {
            if (edge != MapEdge.NONE) {
                furnished.stack(panels.stream().filter(panel -> frame.furniture().of(panel.piece()) == edge).toList(), edge, frame);
            }
        }
        return furnished;
    }

    private void stack(List<Panel> panels, MapEdge edge, Frame frame) {
        double height = panels.stream().mapToDouble(Panel::height).sum() + GAP * (panels.size() - 1);
        double room = frame.view().heightPx() - 2 * EDGE - height;
        double top = EDGE + edge.down() * room;
        for (Panel panel : edge == MapEdge.BOTTOM_LEFT || edge == MapEdge.BOTTOM || edge == MapEdge.BOTTOM_RIGHT ? panels.reversed() : panels) {
            double x = EDGE + edge.across() * (frame.view().widthPx() - 2 * EDGE - panel.width());
            placed.add(new Placed(panel, edge.across(), x, top));
            top += panel.height() + GAP;
        }
    }

    /** Whether every piece lies within the picture and apart from all others, however wide it may become. */
    boolean isApart() {
        var picture = new Rectangle2D.Double(0, 0, width, height);
        for (int i = 0; i < placed.size(); i++) {
            Rectangle2D box = placed.get(i).kept(0);
            if (!picture.contains(box)) {
                return false;
            }
            for (Placed other : placed.subList(i + 1, placed.size())) {
                if (other.kept(LEAST_GAP).intersects(box)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** All that is drawn. */
    Stream<Mark> marks() {
        return placed.stream().flatMap(p -> p.panel().content().marks(p.x(), p.y(), p.across()).stream());
    }

    /** The boxes that no name may stand under. */
    List<Rectangle2D> clear() {
        return placed.stream().map(p -> p.kept(CLEAR)).toList();
    }

    /** The box of a piece; empty where it is not drawn. */
    Optional<Rectangle2D> box(Piece piece) {
        return placed.stream().filter(p -> p.panel().piece() == piece).map(Placed::box).findFirst();
    }

    /** The piece at a point of the picture. */
    Optional<Piece> at(double x, double y) {
        return placed.stream().filter(p -> p.box().contains(x, y)).map(p -> p.panel().piece()).findFirst();
    }
}
