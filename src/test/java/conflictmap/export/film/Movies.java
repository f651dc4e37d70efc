package conflictmap.export.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bundled ffmpeg reads of a film.
 *
 * @param codec {@code h264}
 * @param frames pictures that could be decoded
 * @param seconds its length as its head says
 * @param said all that was said
 */
public record Movies(String codec, int width, int height, int frames, double seconds, String said) {
    /** Where ffmpeg is unpacked once for all tests. */
    public static final Path CACHE = Path.of("target", "test-cache");

    private static final Pattern STREAM = Pattern.compile("Stream #0:0.*?: Video: (\\w+).*?, (\\d+)x(\\d+)[, ]");
    private static final Pattern FRAME = Pattern.compile("frame=\\s*(\\d+)");
    private static final Pattern LENGTH = Pattern.compile("Duration: (\\d+):(\\d+):(\\d+\\.\\d+)");

    /** Reads the whole of a film. */
    public static Movies read(Path film) throws IOException, InterruptedException {
        String said = ffmpeg("-i", film.toString(), "-vsync", "passthrough", "-f", "null", "-");
        Matcher stream = STREAM.matcher(said);
        Matcher length = LENGTH.matcher(said);
        if (!stream.find() || !length.find()) {
            throw new IOException("not a film: " + said);
        }
        int frames = -1;
        for (Matcher frame = FRAME.matcher(said); frame.find();) {
            frames = Integer.parseInt(frame.group(1));
        }
        double seconds = Integer.parseInt(length.group(1)) * 3600 + Integer.parseInt(length.group(2)) * 60 + Double.parseDouble(length.group(3));
        return new Movies(stream.group(1), Integer.parseInt(stream.group(2)), Integer.parseInt(stream.group(3)), frames, seconds, said);
    }

    /** Runs the bundled ffmpeg, and gives what it says. */
    public static String ffmpeg(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Ffmpeg.in(CACHE).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
