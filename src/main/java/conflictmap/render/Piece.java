package conflictmap.render;

import java.util.Arrays;
import java.util.Locale;

/** The pieces of furniture, those that stand nearer to their edge first. */
public enum Piece {
    /** Day, clock and zone, the window, and how many events it shows. */
    TIME,
    /** The signs that are seen. */
    LEGEND,
    /** Events whose place is not known. */
    TRAY,
    /** What must stand on every map that leaves the program. */
    CREDIT,
    SCALE,
    /** The arrow to the north, where north varies. */
    NORTH;

    /** The name on the command line: {@code legend}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The piece of a code.
     *
     * @throws IllegalArgumentException if there is none of that code
     */
    public static Piece ofCode(String code) {
        return Arrays.stream(values())
                .filter(piece -> piece.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is no piece of furniture: time, legend, tray, credit, scale or north"));
    }
}
