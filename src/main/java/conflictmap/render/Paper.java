package conflictmap.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
 * @param scale pixels of the paper for each of the frame; on a paper without any, how fine pictures on it are
 * @param top rows of the whole picture above the image's first one
 * @param textual whether text stays text, which the paper writes with the font itself
 */
@SuppressWarnings("ArrayRecordComponent") // the image itself
record Paper(Graphics2D g, int @Nullable [] pixels, int width, int height, double scale, int top, boolean textual)
        implements AutoCloseable {
    /** An image of some rows of a picture. */
    static Paper of(BufferedImage image, double scale, int top) {
        if (image.getType() != BufferedImage.TYPE_INT_RGB) {
            throw new IllegalArgumentException("an image of another type than TYPE_INT_RGB: " + image.getType());
        }
        Graphics2D g = image.createGraphics();
        g.translate(0, -top);
        g.scale(scale, scale);
        Fonts.smooth(g);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Paper(g, pixels, image.getWidth(), image.getHeight(), scale, top, false);
    }

    /** Any paper. */
    static Paper of(Graphics2D g) {
        Graphics2D own = (Graphics2D) g.create();
        Fonts.smooth(own);
        return new Paper(own, null, 0, 0, scale(own.getTransform()), 0, false);
    }

    /**
     * A paper of shapes and text.
     *
     * @param fineness pixels for each of the frame in pictures that are embedded
     */
    static Paper ofShapes(Graphics2D g, double fineness) {
        Graphics2D own = (Graphics2D) g.create();
        Fonts.smooth(own);
        own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return new Paper(own, null, 0, 0, fineness, 0, true);
    }

    private static double scale(AffineTransform transform) {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }

    /** The paper's row of a height in pixels of the frame. */
    int row(double px) {
        return column(px) - top;
    }

    /** The paper's column of a distance from the left in pixels of the frame. */
    int column(double px) {
        return (int) Math.rint(px * scale);
    }

    @Override
    public void close() {
        g.dispose();
    }
}
