package conflictmap.export;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes a still picture as PNG. */
public final class PngExport implements Exporter {
    private final double scale;

    /** Pixels of the frame are pixels of the file. */
    public PngExport() {
        this(1);
    }

    /**
     * The same picture, finer: lines, letters and symbols grow with it.
     *
     * @param scale pixels of the file for each of the frame, 1 to 4
     */
    public PngExport(double scale) {
        if (!(scale >= 1 && scale <= 4)) {
            throw new IllegalArgumentException("a scale is from 1 to 4: " + scale);
        }
        this.scale = scale;
    }

    @Override
    public String name() {
        return "PNG picture";
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public void write(Picture picture, List<Frame> frames, Path out, Progress progress)
            throws IOException, InterruptedException {
        progress.report(-1, "Drawing the picture");
        BufferedImage image = painted(picture, frames.getLast(), scale);
        progress.check();
        WholeFile.write(out, temporary -> {
            try (OutputStream file = Files.newOutputStream(temporary)) {
                if (!ImageIO.write(image, "png", file)) {
                    throw new IOException("this Java cannot write PNG files");
                }
            }
        });
    }

    /** The picture of a frame. */
    static BufferedImage painted(Picture picture, Frame frame, double scale) {
        var image = new BufferedImage(
                (int) Math.rint(frame.view().widthPx() * scale),
                (int) Math.rint(frame.view().heightPx() * scale),
                BufferedImage.TYPE_INT_RGB);
        picture.paint(image, scale, frame);
        return image;
    }
}
