package conflictmap.export;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Writes a film as MP4 (H.264, which all players know) through the bundled ffmpeg. Frame n is the nth picture, whatever
 * the clock on the wall says. Odd sizes lose their last row or column, since H.264 has none.
 */
public final class FilmExport implements Exporter {
    /** Quality as x264 counts it: 18 looks lossless, larger is smaller; flat map colours stay clean at 20. */
    private static final String QUALITY = "20";

    private final Path cache;
    private final int fps;

    /**
     * A film writer.
     *
     * @param cache the program's cache folder, where ffmpeg is unpacked
     * @param fps frames a second, at least 1
     */
    public FilmExport(Path cache, int fps) {
        if (fps < 1) {
            throw new IllegalArgumentException("a film needs frames: " + fps + " a second");
        }
        this.cache = cache;
        this.fps = fps;
    }

    @Override
    public String name() {
        return "MP4 film";
    }

    @Override
    public String extension() {
        return "mp4";
    }

    @Override
    public void write(Picture picture, List<Frame> frames, Path out, Progress progress)
            throws IOException, InterruptedException {
        progress.report(0, "Starting the film");
        Path ffmpeg = Ffmpeg.in(cache);
        WholeFile.write(out, temporary -> {
            Path log = Files.createTempFile("conflictmap-film-", ".log");
            try {
                Process process = start(ffmpeg, frames.getFirst(), temporary, log);
                try {
                    feed(process, picture, frames, progress, log);
                } finally {
                    end(process);
                }
            } finally {
                Files.deleteIfExists(log);
            }
        });
    }

    private Process start(Path ffmpeg, Frame frame, Path to, Path log) throws IOException {
        String size = even(frame.view().widthPx()) + "x" + even(frame.view().heightPx());
        return new ProcessBuilder(
                        ffmpeg.toString(), "-y", "-hide_banner", "-loglevel", "error",
                        "-f", "rawvideo", "-pixel_format", "bgr0", "-video_size", size,
                        "-framerate", Integer.toString(fps), "-i", "pipe:0",
                        "-vf", "scale=out_color_matrix=bt709:out_range=tv",
                        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
                        "-c:v", "libx264", "-preset", "veryfast", "-crf", QUALITY, "-pix_fmt", "yuv420p",
                        "-movflags", "+faststart", "-f", "mp4", to.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
    }

    private static void feed(Process process, Picture picture, List<Frame> frames, Progress progress, Path log)
            throws IOException, InterruptedException {
        try (OutputStream pipe = process.getOutputStream()) {
            Screen screen = new Screen(frames.getFirst());
            for (int n = 0; n < frames.size(); n++) {
                progress.check();
                progress.report((double) n / frames.size(), String.format(
                        Locale.ROOT, "Film: picture %d of %d", n + 1, frames.size()));
                pipe.write(screen.painted(picture, frames.get(n)));
            }
        } catch (IOException e) {
            throw new IOException(failure(process, log), e);
        }
        if (process.waitFor() != 0) {
            throw new IOException(failure(process, log));
        }
    }

    private static String failure(Process process, Path log) throws IOException, InterruptedException {
        process.waitFor(2, TimeUnit.SECONDS);
        String said = Files.readString(log).strip();
        return "the film could not be written: " + (said.isEmpty() ? "ffmpeg stopped" : said);
    }

    /** Leaves no process behind, and waits until it has let go of its file. */
    private static void end(Process process) throws InterruptedException {
        if (process.isAlive()) {
            boolean interrupted = Thread.interrupted();
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static int even(int pixels) {
        return Math.max(2, pixels & ~1);
    }

    /** The picture that frames are painted into, and its bytes in the order of ffmpeg's {@code bgr0}. */
    private static final class Screen {
        private final BufferedImage image;
        private final byte[] bytes;

        Screen(Frame frame) {
            image = new BufferedImage(
                    even(frame.view().widthPx()), even(frame.view().heightPx()), BufferedImage.TYPE_INT_RGB);
            bytes = new byte[4 * image.getWidth() * image.getHeight()];
        }

        byte[] painted(Picture picture, Frame frame) {
            picture.paint(image, 1, frame);
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer()
                    .put(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
            return bytes;
        }
    }
}
