package conflictmap.viewmodel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** How time zones are named. */
public final class Zones {
    private Zones() {}

    /** Short name: {@code UTC}, {@code Tehran}, {@code UTC+03:00}. */
    public static String name(ZoneId zone) {
        ZoneId plain = zone.normalized();
        if (plain instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + written(offset);
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Name with the offset that holds at an instant: {@code Tehran, UTC+03:30}. */
    public static String nameAt(ZoneId zone, Instant at) {
        String name = name(zone);
        if (name.startsWith("UTC")) {
            return name;
        }
        ZoneOffset offset = zone.getRules().getOffset(at);
        return name + ", UTC" + (offset.equals(ZoneOffset.UTC) ? "" : written(offset));
    }

    private static String written(ZoneOffset offset) {
        return offset.getId().replace('-', '−');
    }
}
