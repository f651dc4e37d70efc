package conflictmap.basemap;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Copies pictures onto papers, pixel for pixel. */
final class Bitmaps {
    private Bitmaps() {}

    /** Pixels of the paper for each pixel of the frame; 1 to 4 in steps of an eighth, so that few sizes are made. */
    static double scale(Graphics2D g) {
        double scale = Math.sqrt(Math.abs(g.getTransform().getDeterminant()));
        return Math.clamp(Math.rint(scale * 8) / 8, 1, 4);
    }

    /** Draws a picture that was made for the paper's scale, its corner at the frame's corner. */
    static void draw(Graphics2D g, BufferedImage image) {
        AffineTransform before = g.getTransform();
        double scale = scale(g);
        if (before.getScaleX() == scale && before.getScaleY() == scale) {
            g.setTransform(AffineTransform.getTranslateInstance(before.getTranslateX(), before.getTranslateY()));
            g.drawImage(image, 0, 0, null);
            g.setTransform(before);
        } else {
            g.drawImage(image, AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
        }
    }
}
