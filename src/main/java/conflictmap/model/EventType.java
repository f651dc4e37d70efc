package conflictmap.model;

import java.util.Locale;

/** What happened, as the coding guide's seven types; closed: an exhaustive {@code switch} lists what to change. */
public enum EventType {
    STRIKE("Strike"),
    LAUNCH("Launch"),
    INTERCEPTION("Interception"),
    AIR_DEFENCE("Air defence"),
    ALERT("Alert"),
    EXPLOSION("Explosion"),
    GROUND_CLASH("Ground clash");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    /** The name in files: {@code air_defence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that people read: {@code Air defence}. */
    public String label() {
        return label;
    }

    /**
     * The type of a code.
     *
     * @throws IllegalArgumentException if there is none of that code
     */
    public static EventType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
