package conflictmap.timeline.compare;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How two sides are shown. */
public enum CompareMode {
    /** Two maps of the same view. */
    SIDE_BY_SIDE("side-by-side"),
    /** One map, parted by a line that can be moved: one side to the left of it, the other to the right. */
    SWIPE("swipe"),
    /** One map of where the second side has more, and where less. */
    DIFFERENCE("difference");

    private final String code;

    CompareMode(String code) {
        this.code = code;
    }

    /** The name in commands and files: {@code side-by-side}. */
    public String code() {
        return code;
    }

    /**
     * The mode of a name.
     *
     * @throws IllegalArgumentException if there is none; names those that there are
     */
    public static CompareMode ofCode(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not one of "
                        + Arrays.stream(values()).map(CompareMode::code).collect(Collectors.joining(", "))));
    }
}
