package conflictmap.basemap.names;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a name may stand at its point, and what room it takes there. Beside a point, the places that readers find
 * easiest come first (Imhof 1975).
 */
final class Stand {
    /** Places beside a point. */
    static final int BESIDE = 8;

    /** Heights of letters, in units of their size: over the line they stand on, of the whole, from line to line. */
    private static final double ASCENT = 0.76;
    private static final double HEIGHT = 0.98;
    private static final double LEADING = 1.18;
    /** From the middle of small letters down to the line they stand on. */
    private static final double MIDDLE = 0.36;

    private Stand() {}

    /** How many places there are for a name. */
    static int count(Name name) {
        return switch (name.kind()) {
            case VILLAGE -> BESIDE / 2;
            case PLACE, CAPITAL, TOWN -> BESIDE;
            default -> name.spots().size();
        };
    }

    /**
     * From the point to the left end of the line that the letters stand on.
     *
     * @param stand which of the places beside a point
     * @param width of the text, pixels
     */
    static double[] beside(Name name, int stand, double width, double size) {
        double[] at = new double[2];
        beside(name, stand, width, size, at);
        return at;
    }

    private static void beside(Name name, int stand, double width, double size, double[] at) {
        double gap = name.gapPx();
        double side = gap * 0.72;
        double above = name.abovePx() > gap ? gap : side;
        at[0] = switch (stand) {
            case 0 -> gap;
            case 1 -> -gap - width;
            case 2, 3 -> -width / 2;
            case 4 -> above;
            case 5 -> side;
            case 6 -> -above - width;
            default -> -side - width;
        };
        at[1] = switch (stand) {
            case 0, 1 -> MIDDLE * size;
            case 2 -> -name.abovePx() - 0.15 * size;
            case 3 -> gap + 0.75 * size;
            case 4, 6 -> -side;
            default -> side + 0.72 * size;
        };
    }

    /** The boxes that a name takes round its point, left, top, right and bottom each, pixels. */
    static List<double[]> boxes(Name name, double[] widths, int stand, double size) {
        var boxes = new Boxes(name, widths);
        return IntStream.range(0, boxes.count()).mapToObj(i -> boxes.at(i, stand, size).clone()).toList();
    }

    /** The boxes that a name takes, for one thread that asks for them very often: at any place and in any size. */
    static final class Boxes {
        private final Name name;
        private final double[] widths;
        /** With letters a pixel in size; empty for names beside a point, from which they keep a distance that does not grow. */
        private final List<double[]> unit;
        private final double[] box = new double[4];

        Boxes(Name name, double[] widths) {
            this.name = name;
            this.widths = widths;
            this.unit = name.kind().isPoint() ? List.of() : unit(name, widths);
        }

        int count() {
            return name.kind().isPoint() ? 1 : unit.size();
        }

        /** Left, top, right and bottom of one of them, pixels from the point; valid until the next is asked for. */
        double[] at(int i, int stand, double size) {
            if (name.kind().isPoint()) {
                double width = widths[0] * size;
                beside(name, stand, width, size, box);
                box[2] = box[0] + width;
                box[3] = box[1] + (HEIGHT - ASCENT) * size;
                box[1] -= ASCENT * size;
            } else {
                for (int side = 0; side < box.length; side++) {
                    box[side] = unit.get(i)[side] * size;
                }
            }
            return box;
        }

        private static List<double[]> unit(Name name, double[] widths) {
            List<double[]> boxes = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                double baseline = MIDDLE + (i - (widths.length - 1) / 2.0) * LEADING;
                boxes.addAll(turned(new Rectangle2D.Double(-widths[i] / 2, baseline - ASCENT, widths[i], HEIGHT), name.angleDeg()));
            }
            return boxes;
        }
    }

    /** The bounds of a box turned round the point, in pieces so that they stay narrow. */
    private static List<double[]> turned(Rectangle2D box, double angleDeg) {
        int n = angleDeg == 0 ? 1 : (int) Math.ceil(box.getWidth() / box.getHeight());
        var turn = AffineTransform.getRotateInstance(Math.toRadians(angleDeg));
        List<double[]> pieces = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            var piece = new Rectangle2D.Double(
                    box.getX() + i * box.getWidth() / n, box.getY(), box.getWidth() / n, box.getHeight());
            Rectangle2D r = angleDeg == 0 ? piece : new Area(piece).createTransformedArea(turn).getBounds2D();
            pieces.add(new double[] {r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY()});
        }
        return pieces;
    }
}
