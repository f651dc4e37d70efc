package conflictmap.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Rows of pictures. */
final class Rows {
    private Rows() {}

    /** Some rows of a picture whose pixels are whole numbers, as a picture of its own. */
    static BufferedImage of(BufferedImage whole, int top, int height) {
        int width = whole.getWidth();
        var rows = new BufferedImage(width, height, whole.getType());
        System.arraycopy(
                ((DataBufferInt) whole.getRaster().getDataBuffer()).getData(), top * width,
                ((DataBufferInt) rows.getRaster().getDataBuffer()).getData(), 0, width * height);
        return rows;
    }
}
