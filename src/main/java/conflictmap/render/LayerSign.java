package conflictmap.render;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer that somebody brought, as the legend shows it.
 *
 * @param name what it is called
 * @param form of what it holds most
 * @param stroke colour of its lines and points; of no matter to a picture
 * @param fill colour of its areas; null where only their outline is drawn
 * @param widthPx width of its lines, pixels
 */
public record LayerSign(String name, Form form, Color stroke, @Nullable Color fill, double widthPx) {
    private static final int MOST_LETTERS = 28;

    /** What a layer holds. */
    public enum Form {
        POINTS,
        LINES,
        AREAS,
        PICTURE
    }

    /** The name, shortened where it would make the legend wide. */
    String shortName() {
        return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1).strip() + "\u2026";
    }

    /** The sign, round a point. */
    List<Mark> marks(double x, double y, double u, Theme theme) {
        double wide = Math.min(4, widthPx) * u;
        List<Mark> marks = new ArrayList<>();
        var box = new Rectangle2D.Double(x - 9 * u, y - 7 * u, 18 * u, 14 * u);
        switch (form) {
            case POINTS -> marks.add(new Fill(new Ellipse2D.Double(x - 4 * u, y - 4 * u, 8 * u, 8 * u), stroke));
            case LINES -> marks.add(Line.of(new Line2D.Double(x - 9 * u, y, x + 9 * u, y), stroke, wide));
            case AREAS -> {
                if (fill != null) {
                    marks.add(new Fill(box, fill));
                }
                marks.add(Line.of(box, stroke, wide));
            }
            case PICTURE -> {
                marks.add(new Fill(box, Glyphs.translucent(theme.label(), 0.2)));
                marks.add(new Fill(new Rectangle2D.Double(x, y, 9 * u, 7 * u), Glyphs.translucent(theme.label(), 0.35)));
                marks.add(Line.of(box, Glyphs.translucent(theme.label(), 0.6), 1));
            }
        }
        return marks;
    }
}
