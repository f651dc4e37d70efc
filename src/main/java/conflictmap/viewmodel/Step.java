package conflictmap.viewmodel;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a step of the playhead goes: a unit of the calendar, or to the next event. */
public enum Step {
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS),
    EVENT(null);

    private final @Nullable ChronoUnit unit;

    Step(@Nullable ChronoUnit unit) {
        this.unit = unit;
    }

    /** The unit of the calendar; none for {@link #EVENT}. */
    Optional<ChronoUnit> unit() {
        return Optional.ofNullable(unit);
    }
}
