package conflictmap.viewmodel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How far a step of the playhead goes. */
public enum Step {
    MINUTE,
    HOUR,
    DAY;

    /** The instant so many steps later; days are calendar days of the zone, which may have 23 or 25 hours. */
    public Instant from(Instant t, ZoneId zone, int count) {
        return switch (this) {
            case MINUTE -> t.plus(count, ChronoUnit.MINUTES);
            case HOUR -> t.plus(count, ChronoUnit.HOURS);
            case DAY -> t.atZone(zone).plusDays(count).toInstant();
        };
    }
}
