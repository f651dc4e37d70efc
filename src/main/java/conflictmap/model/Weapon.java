package conflictmap.model;

import java.util.Locale;

/** What was used; of an interception, what was intercepted; of an alert, the threat. */
public enum Weapon {
    MISSILE,
    BALLISTIC_MISSILE,
    CRUISE_MISSILE,
    DRONE,
    ROCKET,
    BOMB,
    ARTILLERY,
    AIRCRAFT,
    NAVAL,
    SMALL_ARMS,
    MIXED,
    UNKNOWN;

    /** The name in files: {@code ballistic_missile}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that people read: {@code ballistic missile}. */
    public String label() {
        return code().replace('_', ' ');
    }
}
