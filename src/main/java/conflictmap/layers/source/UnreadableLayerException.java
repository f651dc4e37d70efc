package conflictmap.layers.source;

import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** A layer's file that cannot be drawn, with what is wrong and what to do about it. */
public final class UnreadableLayerException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /**
     * A damaged file.
     *
     * @param code stable name of what is wrong: {@code layer.truncated}
     * @param line line in the file, from 1; 0 where there is none
     * @param message what is wrong and what to do about it
     */
    public UnreadableLayerException(String code, Path file, int line, String message) {
        super(message);
        problem = new Problem(code, file.toString(), line, message);
    }

    /** What is wrong, for the list of problems. */
    public Problem problem() {
        return problem;
    }
}
