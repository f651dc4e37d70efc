package conflictmap.viewmodel;

import java.time.ZoneId;

/** In which zone times are shown. */
public sealed interface ZoneChoice {
    /** That of the event looked at, or of most events where none is. */
    record Local() implements ZoneChoice {}

    /** One that was chosen. */
    record Fixed(ZoneId zone) implements ZoneChoice {}

    ZoneChoice LOCAL = new Local();

    /** A zone that was chosen. */
    static ZoneChoice of(ZoneId zone) {
        return new Fixed(zone);
    }

    /** The zone, where {@code local} is that of the event or of most events. */
    default ZoneId zone(ZoneId local) {
        return switch (this) {
            case Local l -> local;
            case Fixed(ZoneId zone) -> zone;
        };
    }
}
