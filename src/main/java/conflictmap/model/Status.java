package conflictmap.model;

import java.util.Locale;

/** How far the telling of an event is agreed upon. */
public enum Status {
    REPORTED,
    /** Only one party to the conflict says so. */
    CLAIMED,
    /** The party responsible, or hit, says that it did not happen. */
    DENIED,
    /** Both sides tell it differently. */
    DISPUTED;

    /** The name in files: {@code claimed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
