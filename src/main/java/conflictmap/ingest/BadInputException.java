package conflictmap.ingest;

import conflictmap.model.Problem;
import java.io.IOException;

/** A file that can't be read as what it should be, told as a {@link Problem}. */
public final class BadInputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BadInputException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong and what to do about it. */
    public Problem problem() {
        return problem;
    }
}
