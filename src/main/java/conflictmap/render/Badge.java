package conflictmap.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * A number on a pill: how many events a symbol stands for.
 *
 * @param count at least 1; beyond 999 only that it is more
 */
public record Badge(int count, Theme theme) implements Stamp {
    private static final double HEIGHT_PX = 12;

    /** The widest, with the number 999+. */
    @Override
    public double reachPx() {
        return 18;
    }

    @Override
    public List<Part> parts() {
        Shape text = Text.letters(number(), Fonts.bold(9.5), 0, 3.4);
        double width = text.getBounds2D().getWidth();
        double pill = Math.max(HEIGHT_PX, width + 6.5);
        var middle = AffineTransform.getTranslateInstance(-text.getBounds2D().getCenterX(), 0);
        return List.of(
                new Part(
                        new RoundRectangle2D.Double(-pill / 2, -HEIGHT_PX / 2, pill, HEIGHT_PX, HEIGHT_PX, HEIGHT_PX),
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
