package conflictmap.export;

import conflictmap.files.WholeFile;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;

/** Writes what paints itself at a fixed size: vectors with text as text, or pixels, two for each unit. */
public final class ChartExport {
    private static final int FINENESS = 2;

    private ChartExport() {}

    /**
     * Writes it, all or nothing.
     *
     * @param out SVG where it is called so, else PNG
     * @throws IOException if it can't be written; what stood there stays
     */
    public static void write(Consumer<Graphics2D> painting, int width, int height, Path out) throws IOException {
        boolean vectors = out.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        WholeFile.write(out, (Path temporary) -> {
            if (vectors) {
                var g = new SVGGraphics2D(width, height);
                painting.accept(g);
                Files.writeString(temporary, g.getSVGDocument());
            } else {
                var image = new BufferedImage(width * FINENESS, height * FINENESS, BufferedImage.TYPE_INT_RGB);
                Graphics2D g = image.createGraphics();
                g.scale(FINENESS, FINENESS);
                painting.accept(g);
                g.dispose();
                ImageIO.write(image, "png", temporary.toFile());
            }
        });
    }
}
