package conflictmap.basemap;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * A shape and how it is put on paper.
 *
 * @param stroke how it is drawn; null where it is filled
 */
record Inked(Path2D path, Color color, @Nullable Stroke stroke) {
    static Inked filled(Path2D path, Color color) {
        return new Inked(path, color, null);
    }

    static Inked drawn(Path2D path, Color color, Stroke stroke) {
        return new Inked(path, color, stroke);
    }

    void paint(Graphics2D g) {
        g.setColor(color);
        if (stroke == null) {
            g.fill(path);
        } else {
            g.setStroke(stroke);
            g.draw(path);
        }
    }
}
