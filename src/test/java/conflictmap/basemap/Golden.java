package conflictmap.basemap;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures that are kept, and compared with what is painted. */
final class Golden {
    /**
     * How far a channel of a pixel may differ, of 255, and how many pixels may differ by more: coordinates come through the
     * sines and cosines of the machine, whose last digit moves an edge by next to nothing.
     */
    static final int TOLERATED_STEPS = 6;
    static final int TOLERATED_PIXELS = 40;

    private static final Path KEPT = Path.of("src", "test", "resources", "golden");
    private static final Path FAILED = Path.of("target", "golden");

    private Golden() {}

    /**
     * How many pixels of a picture differ from the kept one. Where they do, the painted one and the difference are written
     * under {@code target/golden}. Where none is kept, the painted one is kept from now on; under continuous integration
     * (the variable {@code CI}) that is a fault.
     */
    static int differing(String name, BufferedImage painted) throws IOException {
        Path file = KEPT.resolve(name + ".png");
        if (!Files.exists(file)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(file + " is missing: run the test once, look at the picture that it makes, and commit it");
            }
            write(painted, file);
            return 0;
        }
        BufferedImage kept = ImageIO.read(file.toFile());
        if (kept.getWidth() != painted.getWidth() || kept.getHeight() != painted.getHeight()) {
            write(painted, FAILED.resolve(name + "-actual.png"));
            return painted.getWidth() * painted.getHeight();
        }
        var difference = new BufferedImage(kept.getWidth(), kept.getHeight(), BufferedImage.TYPE_INT_RGB);
        int count = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                int steps = steps(kept.getRGB(x, y), painted.getRGB(x, y));
                count += steps > TOLERATED_STEPS ? 1 : 0;
                difference.setRGB(x, y, steps > TOLERATED_STEPS ? 0xFF0000 : 0x010101 * (255 - Math.min(255, 40 * steps)));
            }
        }
        if (count > TOLERATED_PIXELS) {
            write(painted, FAILED.resolve(name + "-actual.png"));
            write(difference, FAILED.resolve(name + "-difference.png"));
        }
        return count;
    }

    /** The largest difference of a channel. */
    private static int steps(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
