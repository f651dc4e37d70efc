package conflictmap.viewmodel;

import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the map can be written to.
 *
 * @param picture writes one frame as a PNG picture
 * @param film writes many frames as an MP4 film of {@value #FPS} frames a second
 */
public record Exports(Writer picture, Writer film) {
    /** Frames in a second of film. */
    public static final int FPS = 25;

    /** Writes frames of a picture to a file. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes the frames in their order.
         *
         * @throws IOException if the file cannot be written; the message names it
         * @throws InterruptedException if cancelled; nothing half-written is left behind
         */
        void write(Picture picture, List<Frame> frames, Path out, Progress progress)
                throws IOException, InterruptedException;
    }
}
