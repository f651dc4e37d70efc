package conflictmap.export.film;

import conflictmap.export.memory.PictureState;
import conflictmap.jobs.Progress;
import conflictmap.render.Picture;
import java.io.IOException;
import java.nio.file.Path;

/** Writes films of whatever kind. */
@FunctionalInterface
public interface Films {
    /**
     * Writes a film whole or not at all.
     *
     * @param state what it remembers, where its format can
     * @param out a file; a folder where each picture gets its own
     * @throws IOException if it could not be written; says why
     * @throws InterruptedException if cancelled
     */
    void write(FilmFormat format, Picture picture, Film film, PictureState state, Path out, Progress progress)
            throws IOException, InterruptedException;

    /** Films by the bundled ffmpeg, which is unpacked into the program's cache folder. */
    static Films in(Path cache) {
        return (format, picture, film, state, out, progress) ->
                new FilmExport(cache, format, film.fps()).remembering(state).write(picture, film, out, progress);
    }
}
