package conflictmap.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Text on the map. */
public final class Text {
    private Text() {}

    /**
     * Text with a halo, which keeps it readable on any ground.
     *
     * @param x left end of the line, pixels
     * @param y the line that the letters stand on
     * @param haloPx width of the halo on each side of the letters
     */
    public static void haloed(
            Graphics2D g, String text, Font font, double x, double y, Color color, Color halo, float haloPx) {
        Shape letters = font.layoutGlyphVector(
                        g.getFontRenderContext(), text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline((float) x, (float) y);
        g.setColor(Glyphs.translucent(halo, 0.82));
        g.setStroke(new BasicStroke(2 * haloPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(letters);
        g.setColor(color);
        g.fill(letters);
    }
}
