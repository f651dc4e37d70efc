package conflictmap.export.film;

import conflictmap.jobs.InOrder;
import conflictmap.jobs.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One run of ffmpeg: takes pictures, and ends with the film or without a process. Pictures are handed over by a thread of its own,
 * so that the next ones are painted meanwhile.
 */
final class Encoder implements AutoCloseable {
    /** How often somebody who waits for ffmpeg's end looks whether it is still wanted. */
    private static final int LOOK_MS = 50;
    /** How long ffmpeg may take to say why it broke off. */
    private static final int LAST_WORDS_S = 2;

    private final Process process;
    private final Path log;

    private Encoder(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts ffmpeg.
     *
     * @param pixels how it is handed pictures, on its standard input
     * @param arguments further inputs, and what it makes of them
     */
    static Encoder start(Path ffmpeg, FilmFormat.Pixels pixels, Film film, List<String> arguments) throws IOException {
        Path log = Files.createTempFile("conflictmap-film-", ".log");
        try {
            List<String> command = new ArrayList<>(List.of(
                    ffmpeg.toString(), "-y", "-hide_banner", "-nostats", "-loglevel", "error", "-xerror",
                    "-f", "rawvideo", "-pixel_format", pixels.code, "-video_size", film.widthPx() + "x" + film.heightPx(),
                    "-framerate", Integer.toString(film.fps()), "-i", "pipe:0"));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(log.toFile())
                    .start();
            return new Encoder(process, log);
        } catch (IOException e) {
            Files.deleteIfExists(log);
            throw e;
        }
    }

    /** The process, which is gone once this is closed. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Feeds it all the pictures of a reel and waits until it has written its file.
     *
     * @param from how much was done before, 0 to 1
     * @param to how much is done afterwards
     * @throws IOException if it breaks off; says what ffmpeg says
     */
    void feed(Reel reel, FilmFormat.Pixels pixels, Film film, Progress progress, double from, double to) throws IOException, InterruptedException {
        var written = new Written(process.getOutputStream(), pixels, film);
        try (var hand = new InOrder<>(reel, written::take, 1)) {
            for (int n = 1; hand.hasNext(); n++) {
                progress.check();
                progress.report(from + (to - from) * (n - 1) / reel.size(), String.format(Locale.ROOT, "Film: picture %d of %d", n, reel.size()));
                hand.next();
            }
            written.pipe.close();
        } catch (IOException | UncheckedIOException e) {
            process.waitFor(LAST_WORDS_S, TimeUnit.SECONDS);
            throw new IOException(failure(), e);
        }
        progress.report(to, "Film: finishing");
        do {
            progress.check();
        } while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0 || Files.size(log) > 0) {
            throw new IOException(failure());
        }
    }

    private String failure() throws IOException {
        String said = Files.readString(log).strip();
        String why = said.lines().filter(line -> line.contains("No space left")).findFirst().map(line -> "the disk is full").orElse(said);
        return "the film could not be written: " + (why.isEmpty() ? "its writer stopped" : why.lines().findFirst().orElse(why));
    }

    /** Leaves no process behind, and waits until it has let go of its file. */
    @Override
    public void close() throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            process.getOutputStream().close();
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IOException e) {
            // what was still to be handed over is not wanted any more
        } finally {
            Files.deleteIfExists(log);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Turns pictures into bytes and writes them. */
    private static final class Written {
        private final OutputStream pipe;
        private final FilmFormat.Pixels pixels;
        private final Yuv yuv;
        private final byte[] bytes;

        Written(OutputStream pipe, FilmFormat.Pixels pixels, Film film) {
            this.pipe = pipe;
            this.pixels = pixels;
            boolean isRgb = pixels == FilmFormat.Pixels.RGB;
            this.yuv = new Yuv(isRgb ? 0 : film.widthPx(), isRgb ? 0 : film.heightPx());
            this.bytes = new byte[isRgb ? 4 * film.widthPx() * film.heightPx() : 0];
        }

        boolean take(int[] rgb) {
            try {
                if (pixels == FilmFormat.Pixels.RGB) {
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(rgb);
                    pipe.write(bytes);
                } else {
                    pipe.write(yuv.of(rgb));
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
