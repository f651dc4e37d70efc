package conflictmap.extract.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A zone as a text names it.
 *
 * @param zone the zone; null for "local time", the place's own
 */
public record ZoneName(@Nullable ZoneId zone) {
    /** The place's own zone, said outright. */
    public static final ZoneName LOCAL = new ZoneName(null);

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("gmt", "UTC"), Map.entry("utc", "UTC"), Map.entry("z", "UTC"),
            Map.entry("et", "America/New_York"), Map.entry("est", "America/New_York"),
            Map.entry("edt", "America/New_York"), Map.entry("eastern", "America/New_York"),
            Map.entry("cet", "Europe/Paris"), Map.entry("cest", "Europe/Paris"), Map.entry("bst", "Europe/London"),
            Map.entry("eet", "Europe/Kyiv"), Map.entry("eest", "Europe/Kyiv"), Map.entry("msk", "Europe/Moscow"),
            Map.entry("pkt", "Asia/Karachi"), Map.entry("ist", "Asia/Kolkata"), Map.entry("idt", "Asia/Jerusalem"),
            Map.entry("washington", "America/New_York"), Map.entry("new york", "America/New_York"),
            Map.entry("london", "Europe/London"), Map.entry("paris", "Europe/Paris"), Map.entry("moscow", "Europe/Moscow"),
            Map.entry("kyiv", "Europe/Kyiv"), Map.entry("tehran", "Asia/Tehran"), Map.entry("iran", "Asia/Tehran"),
            Map.entry("israel", "Asia/Jerusalem"), Map.entry("jerusalem", "Asia/Jerusalem"),
            Map.entry("beirut", "Asia/Beirut"), Map.entry("baghdad", "Asia/Baghdad"), Map.entry("doha", "Asia/Qatar"),
            Map.entry("damascus", "Asia/Damascus"), Map.entry("cairo", "Africa/Cairo"), Map.entry("yemen", "Asia/Aden"),
            Map.entry("delhi", "Asia/Kolkata"), Map.entry("islamabad", "Asia/Karachi"), Map.entry("gulf", "Asia/Dubai"));

    /** The zone of a name or abbreviation; null where the name is none that is known. */
    public static @Nullable ZoneName of(String name) {
        String key = name.toLowerCase(Locale.ROOT).replaceFirst("\\s+(?:standard\\s+|summer\\s+)?time$", "").strip();
        if (key.equals("local")) {
            return LOCAL;
        }
        if (key.matches("(?:gmt|utc)\\s*[+−-]\\s*\\d{1,2}(?::\\d\\d)?")) {
            String offset = key.substring(3).replace(" ", "").replace('−', '-');
            try {
                return new ZoneName(ZoneId.of("UTC" + (offset.matches("[+-]\\d(?::.*)?") ? offset.charAt(0) + "0" + offset.substring(1) : offset)));
            } catch (DateTimeException e) {
                return null; // no place is 19 hours or more from Greenwich
            }
        }
        String id = ABBREVIATIONS.get(key);
        return id == null ? null : new ZoneName(ZoneId.of(id));
    }
}
