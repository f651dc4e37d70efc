package conflictmap.window;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Painted pictures as images of the window. */
final class Pixels {
    private Pixels() {}

    static Image of(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        var image = new WritableImage(width, height);
        int[] argb = painted.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
