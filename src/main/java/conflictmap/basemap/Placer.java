package conflictmap.basemap;

import conflictmap.render.Text;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Gives names their room on the paper: who comes first stands first, and nobody stands on another. */
final class Placer {
    private final FontRenderContext context;
    private final Rectangle2D paper;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    /** A name that has found its place. */
    private record Written(Shape letters, Color color, Color halo, float haloPx) {}

    /** How a name is written. */
    record Style(Font font, Color color, Color halo, float haloPx, double padPx) {}

    Placer(Graphics2D g, int widthPx, int heightPx) {
        context = g.getFontRenderContext();
        paper = new Rectangle2D.Double(0, 0, widthPx, heightPx);
    }

    /** Keeps names off a box. */
    void keepClear(double x, double y, double width, double height) {
        taken.add(new Rectangle2D.Double(x, y, width, height));
    }

    double width(String text, Font font) {
        return Text.width(text, font, context);
    }

    /** Writes a line with its left end at a point, if there is room. */
    boolean line(String text, Style style, double x, double baseline) {
        double width = width(text, style.font());
        double size = style.font().getSize2D();
        var box = new Rectangle2D.Double(x, baseline - 0.76 * size, width, 0.98 * size);
        if (!free(box, style.padPx())) {
            return false;
        }
        taken.add(box);
        write(Text.letters(text, style.font(), x, baseline, context), style);
        return true;
    }

    /** Writes lines one below the other, centred on a point and turned round it, if there is room. */
    boolean block(List<String> lines, Style style, double x, double y, double angleDeg) {
        double size = style.font().getSize2D();
        double leading = 1.18 * size;
        var turn = AffineTransform.getRotateInstance(Math.toRadians(angleDeg), x, y);
        double baseline = y + 0.36 * size - (lines.size() - 1) * leading / 2;
        var letters = new Path2D.Double();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (String text : lines) {
            double width = width(text, style.font());
            double left = x - width / 2;
            var box = new Rectangle2D.Double(left, baseline - 0.76 * size, width, 0.98 * size);
            boxes.addAll(pieces(box, turn, angleDeg));
            letters.append(turn.createTransformedShape(Text.letters(text, style.font(), left, baseline, context)), false);
            baseline += leading;
        }
        if (!boxes.stream().allMatch(box -> free(box, style.padPx()))) {
            return false;
        }
        taken.addAll(boxes);
        write(letters, style);
        return true;
    }

    /** Draws all that was written, the first on top. */
    void paint(Graphics2D g) {
        for (Written one : written.reversed()) {
            Text.haloed(g, one.letters(), one.color(), one.halo(), one.haloPx());
        }
    }

    private void write(Shape letters, Style style) {
        written.add(new Written(letters, style.color(), style.halo(), style.haloPx()));
    }

    /** The bounds of a turned box, in pieces so that they stay narrow. */
    private static List<Rectangle2D> pieces(Rectangle2D box, AffineTransform turn, double angleDeg) {
        if (angleDeg == 0) {
            return List.of(box);
        }
        List<Rectangle2D> pieces = new ArrayList<>();
        int n = (int) Math.ceil(box.getWidth() / box.getHeight());
        for (int i = 0; i < n; i++) {
            var piece = new Rectangle2D.Double(
                    box.getX() + i * box.getWidth() / n, box.getY(), box.getWidth() / n, box.getHeight());
            pieces.add(new Area(piece).createTransformedArea(turn).getBounds2D());
        }
        return pieces;
    }

    private boolean free(Rectangle2D box, double pad) {
        if (!paper.contains(box)) {
            return false;
        }
        var padded = new Rectangle2D.Double(
                box.getX() - pad, box.getY() - pad / 2, box.getWidth() + 2 * pad, box.getHeight() + pad);
        return taken.stream().noneMatch(padded::intersects);
    }
}
