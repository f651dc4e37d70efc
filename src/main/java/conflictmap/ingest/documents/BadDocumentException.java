package conflictmap.ingest.documents;

import java.io.IOException;

/** A file that can't be read as what it should be; which file that is, its taker knows. */
public final class BadDocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * What is wrong.
     *
     * @param code stable name that can be counted, as {@code report.empty}
     * @param message what is wrong and what to do about it, for people
     */
    public BadDocumentException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable name that can be counted. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do about it. */
    public String message() {
        String message = getMessage();
        return message == null ? code : message;
    }
}
