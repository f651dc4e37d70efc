package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Time zones of places: of the zones that a country uses, the one whose principal town is nearest. One whose town the
 * table gives to another country as well as to this one (Simferopol) holds round that town only.
 */
public final class Zones {
    /** Metres from a shared town within which its zone holds: as far as from Simferopol to Kerch. */
    private static final double SHARED_M = 200_000;

    /** @param home country that the table names first */
    private record Entry(GeoPoint town, ZoneId zone, String home) {}

    private final Map<String, List<Entry>> byCountry = new HashMap<>();

    private Zones() {}

    /**
     * Reads {@code zones.tab}, the table of the time zone database: country codes, position, zone.
     *
     * @throws IOException if it can't be read; a zone that this Java does not know is left out
     */
    public static Zones load(Path dataDir) throws IOException {
        Zones zones = new Zones();
        for (String line : Files.readAllLines(dataDir.resolve("zones.tab"))) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns.length >= 3) {
                zones.add(columns[0].split(","), position(columns[1]), columns[2]);
            }
        }
        return zones;
    }

    private void add(String[] countries, GeoPoint town, String id) {
        try {
            Entry entry = new Entry(town, ZoneId.of(id), countries[0]);
            for (String cc : countries) {
                byCountry.computeIfAbsent(cc, c -> new ArrayList<>()).add(entry);
            }
        } catch (ZoneRulesException e) {
            byCountry.putIfAbsent("?" + id, List.of());
        }
    }

    /** ISO 6709 as the table has it: {@code +3540+05126} or with seconds. */
    private static GeoPoint position(String written) {
        int lon = Math.max(written.indexOf('+', 1), written.indexOf('-', 1));
        return new GeoPoint(degrees(written.substring(0, lon), 2), degrees(written.substring(lon), 3));
    }

    private static double degrees(String written, int digits) {
        String number = written.substring(1);
        double value = Integer.parseInt(number.substring(0, digits)) + Integer.parseInt(number.substring(digits, digits + 2)) / 60.0
                + (number.length() > digits + 2 ? Integer.parseInt(number.substring(digits + 2)) / 3600.0 : 0);
        return written.charAt(0) == '-' ? -value : value;
    }

    /** The zone of a place; at sea the nearest town's among all; UTC for a place without a position. */
    public ZoneId of(Place place) {
        GeoPoint at = place.position();
        if (at == null) {
            return ZoneOffset.UTC;
        }
        List<Entry> entries = byCountry.getOrDefault(place.countryCode(), List.of());
        if (entries.isEmpty()) {
            entries = byCountry.values().stream().flatMap(List::stream).toList();
        }
        boolean hasOwn = entries.stream().anyMatch(e -> e.home.equals(place.countryCode()));
        ZoneId best = ZoneOffset.UTC;
        double least = Double.MAX_VALUE;
        for (Entry e : entries) {
            double d = e.town.distanceM(at);
            if (d < least && (!hasOwn || d < SHARED_M || e.home.equals(place.countryCode()))) {
                least = d;
                best = e.zone;
            }
        }
        return best;
    }
}
