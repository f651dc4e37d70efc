package conflictmap.basemap;

import conflictmap.jobs.Jobs;
import conflictmap.render.Fill;
import conflictmap.render.Line;
import conflictmap.render.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * A shape and how it is put on paper.
 *
 * @param stroke how it is drawn; null where it is filled
 */
record Inked(Path2D path, Color color, @Nullable BasicStroke stroke) {
    static Inked filled(Path2D path, Color color) {
        return new Inked(path, color, null);
    }

    static Inked drawn(Path2D path, Color color, BasicStroke stroke) {
        return new Inked(path, color, stroke);
    }

    Mark mark() {
        return stroke == null ? new Fill(path, color) : new Line(path, color, stroke);
    }

    void paint(Graphics2D g) {
        Jobs.giveWay();
        g.setColor(color);
        if (stroke == null) {
            g.fill(path);
        } else {
            g.setStroke(stroke);
            g.draw(path);
        }
    }
}
