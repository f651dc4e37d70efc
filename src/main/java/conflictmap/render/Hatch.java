package conflictmap.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
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

    String text() {
        return (falling ? "falling hatch" : "hatch") + colors.stream().map(Inks::text).toList();
    }
}
