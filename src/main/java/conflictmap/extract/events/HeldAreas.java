package conflictmap.extract.events;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Places that another country holds than the one they belong to: occupied land, bases abroad. */
final class HeldAreas {
    private static final double METRES = 1000;

    private record Area(String holder, GeoPoint centre, double radiusM, int since, int until) {}

    private final List<Area> areas = new ArrayList<>();

    private HeldAreas() {}

    /**
     * Reads the areas.
     *
     * @param file {@code held_areas.csv}
     */
    static HeldAreas load(Path file) throws IOException {
        HeldAreas held = new HeldAreas();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> held.areas.add(new Area(row.getField("holder").strip(),
                    new GeoPoint(Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon"))),
                    Double.parseDouble(row.getField("radius_km")) * METRES, Actors.year(row.getField("since"), 0), Actors.year(row.getField("until"), 9999))));
        }
        return held;
    }

    /** ISO code of the country that holds a place in a year. */
    String holderOf(Place place, int year) {
        GeoPoint at = place.position();
        boolean local = place.precision().isPoint() || place.precision() == Precision.ADMIN || place.precision() == Precision.REGION;
        if (at == null || !local) {
            return place.countryCode();
        }
        return areas.stream().filter(a -> a.since <= year && year <= a.until && a.centre.distanceM(at) <= a.radiusM)
                .map(Area::holder).findFirst().orElse(place.countryCode());
    }
}
