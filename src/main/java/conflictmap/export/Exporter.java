package conflictmap.export;

import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a picture, or a row of them, to a file of one format. */
public interface Exporter {
    /** What the format is called, for people. */
    String name();

    /** How names of its files end, without the dot, in small letters. */
    String extension();

    /**
     * Writes the file whole or not at all: an older file of that name stays until the new one is complete.
     *
     * @param frames what to paint, in order; a still picture takes the last of them. At least one, all of one size
     * @throws IOException if it could not be written; says why
     * @throws InterruptedException if cancelled
     */
    void write(Picture picture, List<Frame> frames, Path out, Progress progress)
            throws IOException, InterruptedException;
}
