package conflictmap.viewmodel;

import java.util.Locale;

/** What a person made of an event, as the window shows it. */
public enum Judgement {
    OPEN,
    ACCEPTED,
    REJECTED,
    CORRECTED;

    /** The name of the words for people: {@code open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
