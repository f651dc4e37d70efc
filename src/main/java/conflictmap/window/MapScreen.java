package conflictmap.window;

import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pixels on the screen: a picture is painted into a back buffer by the one painter and then copied into the
 * pixels that JavaFX shows.
 */
final class MapScreen {
    private final int widthPx;
    private final int heightPx;
    private final double scale;
    private final BufferedImage back;
    private final int[] backPixels;
    private final int[] shownPixels;
    private final PixelBuffer<IntBuffer> shown;
    private final WritableImage image;

    /**
     * A screen.
     *
     * @param width width in units of the window
     * @param height height in units of the window
     * @param scale pixels a unit: 2 on a fine display
     */
    MapScreen(int width, int height, double scale) {
        this.widthPx = (int) Math.ceil(width * scale);
        this.heightPx = (int) Math.ceil(height * scale);
        this.scale = scale;
        back = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
        backPixels = ((DataBufferInt) back.getRaster().getDataBuffer()).getData();
        shownPixels = new int[widthPx * heightPx];
        shown = new PixelBuffer<>(
                widthPx, heightPx, IntBuffer.wrap(shownPixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(shown);
    }

    boolean fits(int width, int height, double otherScale) {
        return widthPx == (int) Math.ceil(width * otherScale)
                && heightPx == (int) Math.ceil(height * otherScale)
                && scale == otherScale;
    }

    Image image() {
        return image;
    }

    /** Paints the frame and shows it. */
    void paint(Picture picture, Frame frame) {
        Graphics2D g = back.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.scale(scale, scale);
            picture.paint(g, frame);
        } finally {
            g.dispose();
        }
        shown.updateBuffer(buffer -> {
            System.arraycopy(backPixels, 0, shownPixels, 0, backPixels.length);
            return null;
        });
    }
}
