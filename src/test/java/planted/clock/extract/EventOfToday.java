package planted.clock.extract;

import java.time.LocalDate;

/** Reads another date each day. */
public final class EventOfToday {
    private EventOfToday() {}

    public static LocalDate day() {
        return LocalDate.now();
    }
}
