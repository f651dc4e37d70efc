package conflictmap.export.film;

import conflictmap.export.Exporter;
import conflictmap.export.memory.PictureState;
import conflictmap.export.memory.StateJson;
import conflictmap.files.WholeFile;
import conflictmap.files.WholeFolder;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes films through the bundled ffmpeg. Picture n of the film is the still picture of the nth frame, pixel for pixel before it is
 * encoded, whatever the clock on the wall says.
 */
public final class FilmExport implements Exporter {
    /** Pictures from which the colours of a GIF are chosen. */
    private static final int COLOUR_SAMPLES = 40;
    /** Share of the work that choosing them is. */
    private static final double COLOURS_TAKE = 0.15;
    /** Names of the pictures in a folder, which are what an older film there consists of. */
    private static final String PICTURE = "frame-%05d.png";
    private static final String PICTURES = "frame-\\d{5,}\\.png";

    private final Path cache;
    private final FilmFormat format;
    private final int fps;
    private final Map<String, String> metadata;

    /**
     * A film writer.
     *
     * @param cache the program's cache folder, where ffmpeg is unpacked
     * @param fps frames a second of films that are given as frames only, 1 to {@value Film#FASTEST}
     */
    public FilmExport(Path cache, FilmFormat format, int fps) {
        this(cache, format, fps, Map.of());
    }

    private FilmExport(Path cache, FilmFormat format, int fps, Map<String, String> metadata) {
        if (fps < 1 || fps > Film.FASTEST) {
            throw new IllegalArgumentException("a film has 1 to " + Film.FASTEST + " frames a second, not " + fps);
        }
        this.cache = cache;
        this.format = format;
        this.fps = fps;
        this.metadata = Map.copyOf(metadata);
    }

    /** The same writer for another kind of film. */
    public FilmExport of(FilmFormat other) {
        return new FilmExport(cache, other, fps, metadata);
    }

    /** The same writer, whose films remember what they show, in the comment of an MP4 or WebM. */
    public FilmExport remembering(PictureState state) {
        return new FilmExport(cache, format, fps, Map.of("comment", StateJson.text(state)));
    }

    @Override
    public String name() {
        return format.title();
    }

    @Override
    public String extension() {
        return format.extension();
    }

    @Override
    public void write(Picture picture, List<Frame> frames, Path out, Progress progress) throws IOException, InterruptedException {
        write(picture, Film.of(frames, fps), out, progress);
    }

    /**
     * Writes a film whole or not at all.
     *
     * @param out a file; a folder where each picture gets its own
     * @throws IOException if it could not be written; says why
     * @throws InterruptedException if cancelled
     */
    public void write(Picture picture, Film film, Path out, Progress progress) throws IOException, InterruptedException {
        progress.report(0, "Starting the film");
        Path ffmpeg = Ffmpeg.in(cache);
        if (format == FilmFormat.PNG) {
            WholeFolder.write(out, PICTURES, folder -> encode(ffmpeg, picture, film, List.of(), folder.resolve(PICTURE).toString(), progress, 0));
        } else if (format.hasPalette()) {
            writeWithPalette(ffmpeg, picture, film, out, progress);
        } else {
            WholeFile.write(out, part -> encode(ffmpeg, picture, film, List.of(), part.toString(), progress, 0));
        }
    }

    private void writeWithPalette(Path ffmpeg, Picture picture, Film film, Path out, Progress progress) throws IOException, InterruptedException {
        Path palette = Files.createTempFile("conflictmap-colours-", ".png");
        try {
            int every = Math.max(1, film.shots().size() / COLOUR_SAMPLES);
            try (Encoder encoder = Encoder.start(ffmpeg, format.pixels(), film,
                    List.of("-vf", "palettegen=stats_mode=full", "-update", "1", "-f", "image2", palette.toString()))) {
                encoder.feed(new Reel(picture, film, every), format.pixels(), film, progress, 0, COLOURS_TAKE);
            }
            WholeFile.write(out, part -> encode(ffmpeg, picture, film, List.of("-i", palette.toString()), part.toString(), progress, COLOURS_TAKE));
        } finally {
            Files.deleteIfExists(palette);
        }
    }

    private void encode(Path ffmpeg, Picture picture, Film film, List<String> inputs, String to, Progress progress, double done)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        metadata.forEach((name, text) -> words.addAll(List.of("-metadata", name + "=" + text)));
        List<String> arguments = new ArrayList<>(inputs);
        arguments.addAll(format.encoding(words));
        arguments.add(to);
        try (Encoder encoder = Encoder.start(ffmpeg, format.pixels(), film, arguments)) {
            encoder.feed(new Reel(picture, film, 1), format.pixels(), film, progress, done, 1);
        }
    }
}
