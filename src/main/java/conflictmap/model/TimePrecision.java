package conflictmap.model;

import java.util.Locale;

/** How exactly a time is known, finest first. */
public enum TimePrecision {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    DAYS,
    MONTH;

    /** The name in files: {@code part_of_day}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
