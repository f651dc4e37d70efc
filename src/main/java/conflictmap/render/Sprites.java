package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Symbols as small pictures, drawn once and copied often. They are made at the scale of the paper, so that they are
 * as sharp as shapes; on a paper that is turned or sheared they are drawn as shapes.
 */
final class Sprites {
    private static final Map<Key, BufferedImage> DRAWN = new ConcurrentHashMap<>();
    private static final int MOST = 2048;

    private record Key(EventType type, Status status, Theme theme, int radiusQuarters, int scaleThousandths) {}

    private Sprites() {}

    /** Draws a symbol; its centre is rounded to the paper's pixels and its radius to quarters of a pixel. */
    static void draw(
            Graphics2D g,
            EventType type,
            Status status,
            double x,
            double y,
            double radiusPx,
            double alpha,
            Theme theme) {
        AffineTransform paper = g.getTransform();
        Composite before = g.getComposite();
        if (alpha < 1) {
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) alpha));
        }
        double scale = paper.getScaleX();
        boolean plain = paper.getShearX() == 0 && paper.getShearY() == 0 && paper.getScaleY() == scale && scale > 0;
        if (plain) {
            BufferedImage image = sprite(new Key(
                    type, status, theme, (int) Math.rint(radiusPx * 4), (int) Math.rint(scale * 1000)));
            double[] at = {x, y};
            paper.transform(at, 0, at, 0, 1);
            g.setTransform(new AffineTransform());
            g.drawImage(
                    image,
                    (int) Math.rint(at[0]) - image.getWidth() / 2,
                    (int) Math.rint(at[1]) - image.getHeight() / 2,
                    null);
            g.setTransform(paper);
        } else {
            Glyphs.draw(g, type, status, x, y, radiusPx, theme);
        }
        g.setComposite(before);
    }

    private static BufferedImage sprite(Key key) {
        if (DRAWN.size() > MOST) {
            DRAWN.clear();
        }
        return DRAWN.computeIfAbsent(key, Sprites::made);
    }

    private static BufferedImage made(Key key) {
        double scale = key.scaleThousandths() / 1000.0;
        double radius = key.radiusQuarters() / 4.0;
        int half = (int) Math.ceil((radius + 2) * scale);
        var image = new BufferedImage(2 * half, 2 * half, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Fonts.smooth(g);
        g.scale(scale, scale);
        Glyphs.draw(g, key.type(), key.status(), half / scale, half / scale, radius, key.theme());
        g.dispose();
        return image;
    }
}
