package conflictmap.export.picture;

import conflictmap.export.memory.Xmp;
import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes what paints itself at a fixed size: vectors with text as text, or pixels, two for each unit.
 *
 * @param painting paints it
 * @param width units
 * @param height units
 * @param label what was left out, told in the file's properties; empty where nothing was
 */
public record ChartExport(Consumer<Graphics2D> painting, int width, int height, String label) {
    private static final int FINENESS = 2;
    private static final double DPI = 96;

    /**
     * Writes it, all or nothing.
     *
     * @param out SVG where it is called so, else PNG
     * @throws IOException if it can't be written; what stood there stays
     * @throws InterruptedException if cancelled; likewise
     */
    public void write(Path out, Progress progress) throws IOException, InterruptedException {
        boolean vectors = out.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        progress.check();
        WholeFile.<InterruptedException>write(out, temporary -> {
            if (vectors) {
                writeSvg(temporary);
            } else {
                writePng(temporary);
            }
            progress.report(1, "Charts: finishing");
            progress.check();
        });
    }

    private void writeSvg(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            SvgFile.write(width, height, false, label.isEmpty() ? "" : "<desc>" + Xmp.escaped(label) + "</desc>\n", painting::accept, writer);
        }
    }

    private void writePng(Path file) throws IOException {
        var image = new BufferedImage(width * FINENESS, height * FINENESS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(FINENESS, FINENESS);
        painting.accept(g);
        g.dispose();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var png = new PngFile(out, image.getWidth(), image.getHeight(), DPI * FINENESS)) {
            if (!label.isEmpty()) {
                png.text("Description", label);
            }
            png.rows(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getHeight());
            png.finish();
        }
    }
}
