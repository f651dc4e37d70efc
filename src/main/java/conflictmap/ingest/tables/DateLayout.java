package conflictmap.ingest.tables;

import java.util.Locale;

/** How a table writes its dates; a time of day may follow in each. */
public enum DateLayout {
    /** {@code 2025-06-14}, and {@code 16 May 2025} or {@code 14-JUN-25} besides: these cannot be confused. */
    ISO,
    /** {@code 6/14/2025}. */
    MONTH_FIRST,
    /** {@code 14/6/2025} or {@code 14.06.2025}. */
    DAY_FIRST,
    /** {@code 20250614} or {@code 20250614214000}. */
    COMPACT,
    /** Seconds since 1970. */
    EPOCH;

    /** The name in files: {@code month_first}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a date of this layout looks like, for people. */
    public String example() {
        return switch (this) {
            case ISO -> "2025-06-14 or 2025-06-14T21:40+03:30";
            case MONTH_FIRST -> "6/14/2025";
            case DAY_FIRST -> "14/6/2025";
            case COMPACT -> "20250614";
            case EPOCH -> "1749936000";
        };
    }
}
