package conflictmap.jobs;

import java.io.IOException;

/** The child JVM ended, or was ended, before it answered. */
public final class ChildLostException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Cause {
        /** It took longer than allowed. */
        TIME,
        /** It needed more memory than allowed. */
        MEMORY,
        /** It ended by itself, or could not be started. */
        CRASH
    }

    private final Cause reason;

    ChildLostException(Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Cause reason() {
        return reason;
    }
}
