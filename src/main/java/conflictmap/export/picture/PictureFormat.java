package conflictmap.export.picture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a still picture can be written as. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Shapes and text; only relief, imagery and density are pixels. */
    SVG,
    /** The same as a page. */
    PDF;

    /** How names of its files end, without the dot, and its name on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a code, in whatever case. */
    public static Optional<PictureFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The format that a file's name asks for. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.toString();
        return ofCode(name.substring(name.lastIndexOf('.') + 1));
    }
}
