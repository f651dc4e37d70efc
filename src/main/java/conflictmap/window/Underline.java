package conflictmap.window;

import conflictmap.model.EventType;
import conflictmap.render.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/** How words that tell of a type of events are underlined: in the type's colour, and in dashes of its own for who sees colours otherwise. */
enum Underline {
    SOLID,
    DASHED(6, 3),
    LONG(12, 3),
    DOTTED(2, 2),
    DASH_DOT(7, 2, 2, 2),
    SHORT(4, 4),
    DASH_DOT_DOT(9, 2, 2, 2, 2, 2);

    /** The least contrast of a line with the paper under it (WCAG 2.2, 1.4.11). */
    private static final double LEAST_CONTRAST = 3;
    private static final double THICK_PX = 2;
    private static final double DARKER = 0.94;

    private final List<Double> dashes;

    Underline(double... dashes) {
        this.dashes = Arrays.stream(dashes).boxed().toList();
    }

    /** The line of a type. */
    static Underline of(EventType type) {
        return switch (type) {
            case STRIKE -> SOLID;
            case LAUNCH -> DASHED;
            case INTERCEPTION -> LONG;
            case AIR_DEFENCE -> DOTTED;
            case ALERT -> DASH_DOT;
            case EXPLOSION -> SHORT;
            case GROUND_CLASH -> DASH_DOT_DOT;
        };
    }

    /** Dresses a path of {@link #lines} or of a legend as the line of a type. */
    static void dress(Shape line, EventType type, Theme theme) {
        line.setFill(null);
        line.setStroke(colour(type, theme));
        line.setStrokeWidth(THICK_PX);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(of(type).dashes);
    }

    /** The colour that the map has, on light paper as much darker as a thin line needs to be seen. */
    static Color colour(EventType type, Theme theme) {
        java.awt.Color c = theme.of(type);
        Color colour = Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
        while (theme != Theme.DARK && contrastWithWhite(colour) < LEAST_CONTRAST) {
            colour = colour.deriveColor(0, 1, DARKER, 1);
        }
        return colour;
    }

    /** From 1 to 21, as WCAG 2.2 defines it. */
    static double contrastWithWhite(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The middle lines of boxes, such as a text flow makes for an underlined stretch: one line for each box. */
    static List<PathElement> lines(PathElement... boxes) {
        List<PathElement> lines = new ArrayList<>();
        double @Nullable [] box = null;
        for (PathElement element : boxes) {
            if (element instanceof MoveTo to) {
                add(box, lines);
                box = new double[] {to.getX(), to.getY(), to.getX(), to.getY()};
            } else if (element instanceof LineTo to && box != null) {
                box[0] = Math.min(box[0], to.getX());
                box[1] = Math.min(box[1], to.getY());
                box[2] = Math.max(box[2], to.getX());
                box[3] = Math.max(box[3], to.getY());
            }
        }
        add(box, lines);
        return lines;
    }

    private static void add(double @Nullable [] box, List<PathElement> lines) {
        if (box != null) {
            double y = Math.rint((box[1] + box[3]) / 2);
            lines.add(new MoveTo(box[0], y));
            lines.add(new LineTo(box[2], y));
        }
    }
}
