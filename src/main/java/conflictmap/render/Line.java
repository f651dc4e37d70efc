package conflictmap.render;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;

/**
 * A line.
 *
 * @param shape where it runs, pixels of the frame
 * @param paint its colour, or how it fades
 * @param stroke its width, ends and dashes, pixels of the frame
 */
public record Line(Shape shape, Paint paint, BasicStroke stroke) implements Mark {
    /** A line with round ends and corners. */
    public static Line of(Shape shape, Paint paint, double widthPx) {
        return new Line(shape, paint, new BasicStroke((float) widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** A dashed line. */
    public static Line dashed(Shape shape, Paint paint, double widthPx, float... dashesPx) {
        return new Line(shape, paint, new BasicStroke(
                (float) widthPx, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashesPx, 0));
    }

    @Override
    public String text() {
        return "line " + Inks.text(paint) + (stroke.getDashArray() == null ? "" : " dashed") + " width="
                + Inks.number(stroke.getLineWidth()) + " " + Inks.text(shape);
    }
}
