package conflictmap.basemap.names;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

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
        double gap = name.gapPx();
        double side = gap * 0.72;
        double above = name.abovePx() > gap ? gap : side;
        double middle = MIDDLE * size;
        return switch (stand) {
            case 0 -> new double[] {gap, middle};
            case 1 -> new double[] {-gap - width, middle};
            case 2 -> new double[] {-width / 2, -name.abovePx() - 0.15 * size};
            case 3 -> new double[] {-width / 2, gap + 0.75 * size};
            case 4 -> new double[] {above, -side};
            case 5 -> new double[] {side, side + 0.72 * size};
            case 6 -> new double[] {-above - width, -side};
            default -> new double[] {-side - width, side + 0.72 * size};
        };
    }

    /** The boxes that a name takes round its point, left, top, right and bottom each, pixels. */
    static List<double[]> boxes(Name name, double[] widths, int stand, double size) {
        if (name.kind().isPoint()) {
            double width = widths[0] * size;
            double[] at = beside(name, stand, width, size);
            return List.of(new double[] {at[0], at[1] - ASCENT * size, at[0] + width, at[1] + (HEIGHT - ASCENT) * size});
        }
        List<double[]> boxes = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double width = widths[i] * size;
            double baseline = MIDDLE * size + (i - (widths.length - 1) / 2.0) * LEADING * size;
            var box = new Rectangle2D.Double(-width / 2, baseline - ASCENT * size, width, HEIGHT * size);
            boxes.addAll(turned(box, name.angleDeg()));
        }
        return boxes;
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
