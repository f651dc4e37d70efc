package conflictmap.ingest.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What columns and properties are usually called. */
final class ColumnNames {
    /** Names by role, the surest first. */
    private static final Map<Role, List<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.ID, List.of("id", "event id", "eventid", "uid", "uuid", "globalid", "objectid", "incident id", "event id cnty")),
            Map.entry(Role.TYPE, List.of("type", "event type", "category", "incident type", "attack type", "kind", "class", "weapon type")),
            Map.entry(Role.SUB_TYPE, List.of("sub type", "subtype", "sub event type", "subcategory")),
            Map.entry(Role.START, List.of("start", "date", "event date", "datetime", "date time", "timestamp", "time", "begin", "start date",
                    "date start", "date begin", "start time", "incident date", "when", "day", "occurred", "occurred at", "date of incident", "sqldate")),
            Map.entry(Role.CLOCK, List.of("time of day", "hour", "clock", "time")),
            Map.entry(Role.END, List.of("end", "end date", "date end", "end time", "until", "stop")),
            Map.entry(Role.ZONE, List.of("zone", "time zone", "timezone", "tz")),
            Map.entry(Role.PUBLISHED, List.of("published", "publication date", "published at", "date published")),
            Map.entry(Role.LAT, List.of("lat", "latitude", "y", "lat deg", "point y", "breite")),
            Map.entry(Role.LON, List.of("lon", "lng", "long", "longitude", "x", "lon deg", "point x", "länge")),
            Map.entry(Role.RADIUS, List.of("radius m", "radius")),
            Map.entry(Role.PLACE, List.of("place", "location", "city", "town", "site", "location name", "place name", "settlement", "village")),
            Map.entry(Role.COUNTRY, List.of("country", "country name", "country code", "cc", "iso2", "iso3")),
            Map.entry(Role.ACTOR, List.of("actor", "actor1", "perpetrator", "attacker", "side a", "party", "group")),
            Map.entry(Role.TARGET, List.of("target", "target actor", "actor2", "side b", "victim")),
            Map.entry(Role.SOURCE, List.of("source", "sources", "url", "link", "source url", "reference")),
            Map.entry(Role.NOTE, List.of("notes", "note", "description", "summary", "text", "details", "title", "headline", "name", "comment", "event")),
            Map.entry(Role.KILLED, List.of("killed", "fatalities", "deaths", "dead", "fatality count", "best")),
            Map.entry(Role.INJURED, List.of("injured", "wounded", "injuries"))));

    private ColumnNames() {}

    /** A name as it is compared: {@code Event_Date} is "event date". */
    static String folded(String name) {
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** How surely a name tells a role: 0 not at all, otherwise the higher the surer. */
    static int sureness(Role role, String name) {
        List<String> known = NAMES.getOrDefault(role, List.of());
        int at = known.indexOf(folded(name));
        return at < 0 ? 0 : 100 - at;
    }

    /** The role that a name tells most surely; {@link Role#OTHER} where it tells none. */
    static Role role(String name) {
        Role best = Role.OTHER;
        int most = 0;
        for (Role role : NAMES.keySet()) {
            int sure = sureness(role, name);
            if (sure > most) {
                most = sure;
                best = role;
            }
        }
        return best;
    }
}
