package conflictmap.window;

import conflictmap.jobs.Jobs;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The pixels on the screen: a picture is painted into a back buffer by the one painter, of the same kind as a picture file's,
 * and then copied into the pixels that JavaFX shows.
 */
public final class MapScreen {
    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int widthPx;
    private final int heightPx;
    private final double scale;
    private final BufferedImage back;
    private final int[] backPixels;
    private final int[] shownPixels;
    private final PixelBuffer<IntBuffer> shown;
    private final WritableImage image;
    private @Nullable Frame last;

    /**
     * A screen.
     *
     * @param width width in units of the window
     * @param height height in units of the window
     * @param scale pixels a unit: 2 on a fine display
     */
    public MapScreen(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.widthPx = (int) Math.ceil(width * scale);
        this.heightPx = (int) Math.ceil(height * scale);
        this.scale = scale;
        back = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        backPixels = ((DataBufferInt) back.getRaster().getDataBuffer()).getData();
        shownPixels = new int[widthPx * heightPx];
        shown = new PixelBuffer<>(
                widthPx, heightPx, IntBuffer.wrap(shownPixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(shown);
    }

    /** Whether it has the pixels that a node of this size needs. */
    public boolean fits(int otherWidth, int otherHeight, double otherScale) {
        return width == otherWidth && height == otherHeight && scale == otherScale;
    }

    /** Shows the pixels in a node of this screen's size, each as it is. */
    public void showIn(ImageView view) {
        if (view.getImage() != image) {
            view.setImage(image);
            view.setFitWidth(width);
            view.setFitHeight(height);
            // nothing is between two of them that would have to be mixed, which takes JavaFX a tenth longer
            view.setSmooth(false);
        }
    }

    /** Paints the frame and shows it; one that differs from the last goes before what is made in the background. */
    public void paint(Picture picture, Frame frame) {
        if (frame.equals(last)) {
            paintAndShow(picture, frame);
        } else {
            Jobs.frame(() -> paintAndShow(picture, frame));
        }
        last = frame;
    }

    private void paintAndShow(Picture picture, Frame frame) {
        picture.paint(back, scale, frame);
        shown.updateBuffer(buffer -> {
            int half = backPixels.length / 2;
            Jobs.both(() -> show(0, half), () -> show(half, backPixels.length));
            return null;
        });
    }

    private void show(int from, int to) {
        for (int i = from; i < to; i++) {
            shownPixels[i] = backPixels[i] | OPAQUE;
        }
    }
}
