package conflictmap.model;

/**
 * Something that could not be read, while the rest was.
 *
 * @param code stable name that can be counted: {@code report.empty}
 * @param source file or report that it is in
 * @param line line in it, from 1; 0 where it concerns the whole
 * @param message what is wrong and what to do about it, for people
 */
public record Problem(String code, String source, int line, String message) {
    /** {@code file:line: message}, as compilers write it. */
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
