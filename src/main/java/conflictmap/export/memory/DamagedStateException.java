package conflictmap.export.memory;

import java.io.IOException;

/** A file carries a state that cannot be used; the message says why. */
public final class DamagedStateException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedStateException(String message) {
        super(message);
    }

    DamagedStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
