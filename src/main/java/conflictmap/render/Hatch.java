package conflictmap.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.util.List;

/**
 * Diagonal lines, one after the other in each of the colours; as fine as the paper.
 *
 * @param colors colours of the lines, at least one
 * @param apartPx pixels from one line to the next, across
 * @param widthPx width of a line
 * @param falling whether the lines fall to the right rather than rise
 */
public record Hatch(List<Color> colors, int apartPx, double widthPx, boolean falling) implements Paint {
    public Hatch {
        colors = List.copyOf(colors);
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform paper, RenderingHints hints) {
        int side = apartPx * colors.size();
        TexturePaint tiles = new TexturePaint(tile(side, paper.getScaleX()), new Rectangle2D.Double(0, 0, side, side));
        return tiles.createContext(model, device, user, paper, hints);
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    private BufferedImage tile(int side, double scale) {
        int pixels = (int) Math.max(1, Math.rint(side * Math.max(1, scale)));
        var tile = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = tile.createGraphics();
        Fonts.smooth(g);
        g.scale((double) pixels / side, (double) pixels / side);
        g.setStroke(new BasicStroke((float) widthPx));
        for (int i = 0; i < colors.size(); i++) {
            g.setColor(colors.get(i));
            int offset = i * apartPx;
            for (int x = offset - side; x <= offset + side; x += side) {
                g.drawLine(x - side, falling ? -side : 2 * side, x + 2 * side, falling ? 2 * side : -side);
            }
        }
        g.dispose();
        return tile;
    }

    /** Draws its lines within an area, on a paper that has no tiles. */
    void draw(Graphics2D g, Shape area) {
        Rectangle2D box = area.getBounds2D();
        int side = apartPx * colors.size();
        Shape before = g.getClip();
        g.clip(area);
        if (g.getClipBounds() != null) {
            box = box.createIntersection(g.getClipBounds());
        }
        g.setStroke(new BasicStroke((float) widthPx));
        double lean = box.getHeight();
        for (int i = 0; i < colors.size() && !box.isEmpty(); i++) {
            g.setColor(colors.get(i));
            g.draw(lines(box, i * (double) apartPx, side, lean));
        }
        g.setClip(before);
    }

    /** Lines at 45 degrees that meet the x axis at an offset and all multiples of a side beside it. */
    private Path2D lines(Rectangle2D box, double offset, int side, double lean) {
        var path = new Path2D.Double();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        double first = falling ? box.getMinX() - lean - top : box.getMinX() + top;
        double last = falling ? box.getMaxX() - top : box.getMaxX() + bottom;
        for (double at = offset + side * Math.floor((first - offset) / side); at <= last; at += side) {
            path.moveTo(falling ? at + top : at - top, top);
            path.lineTo(falling ? at + bottom : at - bottom, bottom);
        }
        return path;
    }

    String text() {
        return (falling ? "falling hatch" : "hatch") + colors.stream().map(Inks::text).toList();
    }
}
