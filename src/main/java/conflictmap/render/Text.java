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
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Text on the map. */
public final class Text {
    /** How much of the halo's colour covers the ground. */
    private static final double HALO_OPACITY = 0.78;

    /** From one line to the next, in units of the letters' size. */
    private static final double LEADING = 1.18;
    /** From the middle of a line of small letters down to the line they stand on, likewise. */
    private static final double MIDDLE = 0.36;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final int MOST_WIDTHS = 4096;
    private static final Map<Line, Double> WIDTHS = new ConcurrentHashMap<>();

    /** All that the width of a line depends on. */
    private record Line(String text, Lettering.Face face, double sizePx, double tracking) {}

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

    /** The letters as a shape on no paper in particular. */
    static Shape letters(String text, Font font, double x, double y) {
        return letters(text, font, x, y, CONTEXT);
    }

    /** Letters with a halo. */
    public static void haloed(Graphics2D g, Shape letters, Color color, Color halo, float haloPx) {
        g.setColor(Glyphs.translucent(halo, HALO_OPACITY));
        g.setStroke(new BasicStroke(2 * haloPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(letters);
        g.setColor(color);
        g.fill(letters);
    }

    /**
     * Writes a label round the origin, which is its point.
     *
     * @param textual whether the paper is given text where it can also be given the letters' outlines
     */
    static void write(Graphics2D g, Label label, boolean textual) {
        boolean centred = label.stand() == Label.Stand.CENTRED;
        AffineTransform before = g.getTransform();
        g.rotate(centred ? Math.toRadians(label.angleDeg()) : 0);
        Lettering style = label.style();
        List<String> lines = centred ? label.lines() : List.of(String.join(" ", label.lines()));
        for (int i = 0; i < lines.size(); i++) {
            double x = centred ? -width(lines.get(i), style.font(), CONTEXT) / 2 : 0;
            double y = centred ? baseline(label, i) : 0;
            if (style.halo() != null && textual) {
                Shape letters = letters(lines.get(i), style.font(), x, y);
                g.setColor(Glyphs.translucent(style.halo(), HALO_OPACITY));
                g.setStroke(new BasicStroke(2 * style.haloPx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(letters);
                string(g, lines.get(i), style, true, x, y);
            } else if (style.halo() != null) {
                haloed(g, lines.get(i), style.font(), x, y, style.color(), style.halo(), style.haloPx());
            } else {
                string(g, lines.get(i), style, textual, x, y);
            }
        }
        g.setTransform(before);
    }

    /** A paper that writes text itself is told of slanted letters, which a font of such letters alone does not say. */
    private static void string(Graphics2D g, String line, Lettering style, boolean textual, double x, double y) {
        boolean slanted = textual && style.face() == Lettering.Face.ITALIC;
        Font font = slanted ? style.font().deriveFont(Font.ITALIC) : style.font();
        g.setColor(style.color());
        if (textual) {
            // not all papers write sizes with fractions: the next whole one, made smaller
            float whole = (float) Math.ceil(style.sizePx());
            AffineTransform before = g.getTransform();
            g.translate(x, y);
            g.scale(style.sizePx() / whole, style.sizePx() / whole);
            g.setFont(font.deriveFont(whole));
            g.drawString(line, 0f, 0f);
            g.setTransform(before);
            return;
        }
        g.setFont(font);
        g.drawString(line, (float) x, (float) y);
    }

    /** From the middle of a centred label down to the line that the letters of one of its lines stand on. */
    private static double baseline(Label label, int line) {
        double size = label.style().sizePx();
        return MIDDLE * size + (line - (label.lines().size() - 1) / 2.0) * LEADING * size;
    }

    /** Width of a line in pixels; remembered, since the same lines are set in each frame. */
    public static double width(String text, Lettering style) {
        if (WIDTHS.size() > MOST_WIDTHS) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(
                new Line(text, style.face(), style.sizePx(), style.tracking()), line -> width(text, style.font(), CONTEXT));
    }

    /** The box round a label that is written round the origin, with its halo. */
    static Rectangle2D bounds(Label label) {
        Lettering style = label.style();
        boolean centred = label.stand() == Label.Stand.CENTRED;
        double edge = style.haloPx() + 2 + 0.25 * style.sizePx();
        double widest = label.lines().stream().mapToDouble(line -> width(line, style.font(), CONTEXT)).max().orElse(0);
        if (!centred) {
            double width = width(String.join(" ", label.lines()), style.font(), CONTEXT);
            return new Rectangle2D.Double(-edge, -style.sizePx() - edge, width + 2 * edge, 1.3 * style.sizePx() + 2 * edge);
        }
        double top = baseline(label, 0) - style.sizePx();
        double bottom = baseline(label, label.lines().size() - 1) + 0.3 * style.sizePx();
        var box = new Rectangle2D.Double(-widest / 2 - edge, top - edge, widest + 2 * edge, bottom - top + 2 * edge);
        return AffineTransform.getRotateInstance(Math.toRadians(label.angleDeg())).createTransformedShape(box).getBounds2D();
    }
}
