package conflictmap.render;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Paints, shapes and numbers as text. */
final class Inks {
    private Inks() {}

    static String text(Paint paint) {
        return paint instanceof Color c
                ? String.format(Locale.ROOT, c.getAlpha() == 255 ? "#%2$06X" : "#%2$06X/%1$d", c.getAlpha(), c.getRGB() & 0xFFFFFF)
                : paint instanceof Hatch hatch ? hatch.text() : "fading";
    }

    /** The box round a shape. */
    static String text(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        return "x=" + number(box.getX()) + ".." + number(box.getMaxX()) + " y=" + number(box.getY()) + ".." + number(box.getMaxY());
    }

    /** A number to a tenth, without a dead zero. */
    static String number(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths)
                ? Long.toString(Math.round(tenths))
                : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
