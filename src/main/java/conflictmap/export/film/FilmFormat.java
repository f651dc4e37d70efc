package conflictmap.export.film;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of film that can be written. */
public enum FilmFormat {
    /** H.264 in yuv420p with its index first: plays in browsers and presentations. */
    MP4("MP4 film", "mp4", Pixels.YUV),
    /** VP9, free of patents, for web pages. */
    WEBM("WebM film", "webm", Pixels.YUV),
    /** A picture that moves, of 256 colours chosen for the film; for where no film is taken. */
    GIF("GIF", "gif", Pixels.RGB),
    /** A folder with a picture a frame, for film editors. */
    PNG("PNG pictures", "", Pixels.RGB);

    /** How pictures are handed to ffmpeg. */
    enum Pixels {
        /** Half the bytes of RGB, in the colours of BT.709. */
        YUV("yuv420p"),
        /** Four bytes a pixel, the last of no meaning. */
        RGB("bgr0");

        final String code;

        Pixels(String code) {
            this.code = code;
        }
    }

    private final String title;
    private final String extension;
    private final Pixels pixels;

    FilmFormat(String title, String extension, Pixels pixels) {
        this.title = title;
        this.extension = extension;
        this.pixels = pixels;
    }

    /** What it is called, for people. */
    public String title() {
        return title;
    }

    /** How names of its files end, without the dot; empty for a folder. */
    public String extension() {
        return extension;
    }

    /** The name on the command line: {@code mp4}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's name asks for; a name without an ending asks for a folder of pictures. */
    public static Optional<FilmFormat> of(Path out) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.extension.equals(ending)).findFirst();
    }

    Pixels pixels() {
        return pixels;
    }

    /** Whether the colours are chosen first, from the pictures themselves. */
    boolean hasPalette() {
        return this == GIF;
    }

    /** What ffmpeg is told to make of the pictures. */
    List<String> encoding(List<String> metadata) {
        List<String> colours = List.of("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv");
        List<String> arguments = new ArrayList<>();
        switch (this) {
            case MP4 -> {
                arguments.addAll(colours);
                // x264 counts quality down: 18 looks lossless; flat map colours stay clean at 20
                arguments.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-tune", "animation", "-crf", "20", "-pix_fmt", "yuv420p"));
                arguments.addAll(metadata);
                arguments.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
            }
            case WEBM -> {
                arguments.addAll(colours);
                arguments.addAll(List.of("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "6", "-row-mt", "1",
                        "-crf", "24", "-b:v", "0", "-g", "250", "-pix_fmt", "yuv420p"));
                arguments.addAll(metadata);
                arguments.addAll(List.of("-f", "webm"));
            }
            case GIF -> arguments.addAll(List.of("-lavfi", "[0:v][1:v]paletteuse=dither=none:diff_mode=rectangle", "-loop", "0", "-f", "gif"));
            case PNG -> arguments.addAll(List.of("-pix_fmt", "rgb24", "-pred", "up", "-compression_level", "3", "-start_number", "1", "-f", "image2"));
        }
        return arguments;
    }
}
