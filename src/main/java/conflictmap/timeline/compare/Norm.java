package conflictmap.timeline.compare;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the counts of two sides are divided by before one is taken from the other. */
public enum Norm {
    /** By nothing: events are told against events. */
    COUNT("count"),
    /** By the days that each side has shown so far, for periods of different lengths. */
    DAY("day"),
    /** By all events that are counted of each side, for sides of which one tells of more than the other. */
    SHARE("share");

    private final String code;

    Norm(String code) {
        this.code = code;
    }

    /** The name in commands and files: {@code share}. */
    public String code() {
        return code;
    }

    /**
     * What a name stands for.
     *
     * @throws IllegalArgumentException if it stands for nothing; names those that there are
     */
    public static Norm ofCode(String code) {
        return Arrays.stream(values()).filter(norm -> norm.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not one of "
                        + Arrays.stream(values()).map(Norm::code).collect(Collectors.joining(", "))));
    }
}
