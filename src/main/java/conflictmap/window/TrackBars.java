package conflictmap.window;

import conflictmap.model.EventType;
import conflictmap.render.Theme;
import conflictmap.timeline.Histogram;
import conflictmap.viewmodel.TimeAxis;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The bars of the line of time: events by stretch of the calendar, stacked by type. */
final class TrackBars {
    /** A fullest bar of fewer events than this does not reach the top. */
    private static final double LEAST_FULL = 4;
    /** The least that is drawn of a bar that is not empty, pixels. */
    private static final double LEAST_PX = 1.5;

    private final Canvas canvas = new Canvas();

    TrackBars() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    Node root() {
        return canvas;
    }

    void draw(@Nullable Histogram histogram, TimeAxis axis, Theme theme, double x, double y, double height) {
        canvas.relocate(x, y);
        canvas.setWidth(axis.widthPx());
        canvas.setHeight(height);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, axis.widthPx(), height);
        if (histogram == null) {
            return;
        }
        double unit = (height - 4) / Math.max(LEAST_FULL, histogram.highest());
        for (int bin = 0; bin < histogram.bins(); bin++) {
            double left = Math.rint(axis.px(Instant.ofEpochMilli(histogram.edges()[bin])));
            double right = Math.rint(axis.px(Instant.ofEpochMilli(histogram.edges()[bin + 1])));
            stack(g, histogram, bin, theme, left, Math.max(1, right - left - 1), unit, height);
        }
    }

    private static void stack(
            GraphicsContext g, Histogram bars, int bin, Theme theme, double x, double width, double unit, double height) {
        double total = bars.total(bin) * unit;
        if (total <= 0) {
            return;
        }
        double scale = Math.max(1, LEAST_PX / total) * unit;
        double y = height;
        for (EventType type : EventType.values()) {
            double part = bars.count(type, bin) * scale;
            if (part > 0) {
                y -= part;
                g.setFill(fx(theme.of(type)));
                g.fillRect(x, y, width, part);
            }
        }
    }

    private static Color fx(java.awt.Color c) {
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
    }
}
