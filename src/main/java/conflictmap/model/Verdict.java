package conflictmap.model;

import java.util.Locale;

/** What a person made of an event. */
public enum Verdict {
    /** Nobody has looked at it yet, or it was opened again. */
    OPEN,
    /** It is right as it stands, or was made by hand. */
    ACCEPTED,
    /** It is wrong, and shown only among the rejected. */
    REJECTED,
    /** Some of it was put right. */
    CORRECTED;

    /** The name in files and of the words for people: {@code open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
