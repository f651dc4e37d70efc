package conflictmap.render;

import java.awt.Paint;
import java.awt.Shape;

/**
 * An area.
 *
 * @param shape its outline, pixels of the frame
 * @param paint its colour or {@link Hatch}
 */
public record Fill(Shape shape, Paint paint) implements Mark {
    @Override
    public String text() {
        return "fill " + Inks.text(paint) + " " + Inks.text(shape);
    }
}
