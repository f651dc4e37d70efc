package conflictmap.render;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/**
 * What is painted on: an image whose pixels are at hand, or any {@link Graphics2D}, on which all is drawn as shapes.
 *
 * @param g draws in pixels of the frame
 * @param pixels the image's pixels, row by row, {@code 0xRRGGBB}; null where there are none
 * @param width pixels of a row of the image
 * @param height rows of the image
 * @param scale pixels of the paper for each of the frame
 */
@SuppressWarnings("ArrayRecordComponent") // the image itself
record Paper(Graphics2D g, int @Nullable [] pixels, int width, int height, double scale) implements AutoCloseable {
    /** An image, painted from its corner on. */
    static Paper of(BufferedImage image, double scale) {
        if (image.getType() != BufferedImage.TYPE_INT_RGB) {
            throw new IllegalArgumentException("an image of another type than TYPE_INT_RGB: " + image.getType());
        }
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        Fonts.smooth(g);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Paper(g, pixels, image.getWidth(), image.getHeight(), scale);
    }

    /** Any paper. */
    static Paper of(Graphics2D g) {
        Graphics2D own = (Graphics2D) g.create();
        Fonts.smooth(own);
        return new Paper(own, null, 0, 0, scale(own.getTransform()));
    }

    private static double scale(AffineTransform transform) {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }

    @Override
    public void close() {
        g.dispose();
    }
}
