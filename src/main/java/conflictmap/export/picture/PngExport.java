package conflictmap.export.picture;

import conflictmap.export.Exporter;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a frame as it is as PNG. */
public final class PngExport implements Exporter {
    private final double scale;

    /** Pixels of the frame are pixels of the file. */
    public PngExport() {
        this(1);
    }

    /**
     * The same picture, finer: lines, letters and symbols grow with it.
     *
     * @param scale pixels of the file for each of the frame, 1 to 4, a multiple of an eighth
     */
    public PngExport(double scale) {
        this.scale = scale;
    }

    @Override
    public String name() {
        return "PNG picture";
    }

    @Override
    public String extension() {
        return PictureFormat.PNG.code();
    }

    @Override
    public void write(Picture picture, List<Frame> frames, Path out, Progress progress)
            throws IOException, InterruptedException {
        StillExport.bare(PictureFormat.PNG, frames.getLast(), scale).write(picture, frames, out, progress);
    }
}
