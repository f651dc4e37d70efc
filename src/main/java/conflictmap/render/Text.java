package conflictmap.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Text on the map. */
public final class Text {
    /** How much of the halo's colour covers the ground. */
    private static final double HALO_OPACITY = 0.78;

    private Text() {}

    /** The font with its letters apart: {@code tracking} is the extra space in units of the font's size. */
    public static Font spaced(Font font, double tracking) {
        return font.deriveFont(Map.of(TextAttribute.TRACKING, (float) tracking));
    }

    /** Width of a line in pixels; 0 for none. */
    public static double width(String text, Font font, FontRenderContext context) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, context).getAdvance();
    }

    /**
     * Text with a halo, which keeps it readable on any ground.
     *
     * @param x left end of the line, pixels
     * @param y the line that the letters stand on
     * @param haloPx width of the halo on each side of the letters
     */
    public static void haloed(
            Graphics2D g, String text, Font font, double x, double y, Color color, Color halo, float haloPx) {
        haloed(g, letters(text, font, x, y, g.getFontRenderContext()), color, halo, haloPx);
    }

    /** The letters as a shape. */
    public static Shape letters(String text, Font font, double x, double y, FontRenderContext context) {
        return new TextLayout(text, font, context).getOutline(AffineTransform.getTranslateInstance(x, y));
    }

    /** Letters with a halo. */
    public static void haloed(Graphics2D g, Shape letters, Color color, Color halo, float haloPx) {
        g.setColor(Glyphs.translucent(halo, HALO_OPACITY));
        g.setStroke(new BasicStroke(2 * haloPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(letters);
        g.setColor(color);
        g.fill(letters);
    }
}
