package conflictmap.basemap;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures that are not shown any more, to be painted over. A picture of the ground takes ten megabytes, and one is made every tenth of a
 * second while a map is moved: taken from the heap each time, they kept the garbage collector marking on one of two cores. Safe from any
 * thread.
 */
final class Spares {
    /** As many as there are sizes: of the view, with margins, and with what lies ahead. */
    private static final int MOST = 3;

    private final List<BufferedImage> spares = new ArrayList<>();

    /** A picture of a size, of type {@link BufferedImage#TYPE_INT_RGB}; what it shows is not told. */
    synchronized BufferedImage take(int width, int height) {
        for (int i = 0; i < spares.size(); i++) {
            BufferedImage spare = spares.get(i);
            if (spare.getWidth() == width && spare.getHeight() == height) {
                return spares.remove(i);
            }
        }
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Gives a picture back that nobody looks at any more; the oldest one is let go for it. */
    synchronized void give(BufferedImage image) {
        if (spares.size() == MOST) {
            spares.removeFirst();
        }
        spares.add(image);
    }
}
