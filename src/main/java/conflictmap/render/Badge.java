package conflictmap.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * A number on a pill: how many events a symbol stands for.
 *
 * @param count at least 1; beyond 999 only that it is more
 * @param unit how much larger than on a desk it is
 */
public record Badge(int count, double unit, Theme theme) implements Stamp {
    static final double HEIGHT_PX = 12;

    /** A number on a map for a desk. */
    public Badge(int count, Theme theme) {
        this(count, 1, theme);
    }

    /** The widest, with the number 999+. */
    @Override
    public double reachPx() {
        return 18 * unit;
    }

    @Override
    public List<Part> parts() {
        Shape text = Text.letters(number(), Fonts.bold(9.5 * unit), 0, 3.4 * unit);
        double width = text.getBounds2D().getWidth();
        double high = HEIGHT_PX * unit;
        double pill = Math.max(high, width + 6.5 * unit);
        var middle = AffineTransform.getTranslateInstance(-text.getBounds2D().getCenterX(), 0);
        return List.of(
                new Part(
                        new RoundRectangle2D.Double(-pill / 2, -high / 2, pill, high, high, high),
                        theme.isDark() ? theme.label() : theme.rim()),
                new Part(middle.createTransformedShape(text), theme.halo()));
    }

    @Override
    public String text() {
        return "count " + number();
    }

    private String number() {
        return count > 999 ? "999+" : Integer.toString(count);
    }
}
