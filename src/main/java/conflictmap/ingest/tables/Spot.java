package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import conflictmap.model.Precision;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a row lies, and whether that can be. */
final class Spot {
    private static final Map<String, Precision> PRECISIONS = Stream.of(Precision.values()).collect(Collectors.toMap(Precision::code, p -> p));
    private static final int WIDEST_M = 5_000_000;

    private final Map<String, Codes.Where> codes;
    private final Precision usual;
    private final Countries countries;
    private double lat;
    private double lon;
    private @Nullable String wrong;
    private String precision = "";
    private int radiusM;

    /**
     * @param codes meanings of precision codes; where there are none, the program's own names serve
     * @param usual precision where none is told
     */
    Spot(Map<String, Codes.Where> codes, Precision usual, Countries countries) {
        this.codes = codes;
        this.usual = usual;
        this.countries = countries;
    }

    void clear() {
        lat = Double.NaN;
        lon = Double.NaN;
        wrong = null;
        precision = "";
        radiusM = -1;
    }

    void field(Role role, Slice text, Vocabulary words) {
        switch (role) {
            case LAT -> lat = number(text, "latitude", 90);
            case LON -> lon = number(text, "longitude", 180);
            case PRECISION -> precision = words.text(text);
            default -> {
                double metres = text.number();
                if (metres >= 0 && metres <= WIDEST_M) {
                    radiusM = (int) Math.round(metres);
                } else {
                    wrong("\"" + text + "\" is no radius in metres");
                }
            }
        }
    }

    private double number(Slice text, String what, int most) {
        double value = text.degrees();
        if (!(Math.abs(value) <= most)) {
            wrong("\"" + text + "\" is no " + what + " between -" + most + " and " + most + " degrees");
        }
        return value;
    }

    private void wrong(String what) {
        wrong = wrong == null ? what : wrong;
    }

    /** Puts the place into a row whose country is known; tells what is wrong with it. */
    @Nullable String fault(EventRow row) {
        if (wrong != null) {
            boolean swapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
            return swapped ? wrong + "; latitude and longitude look swapped" : wrong;
        }
        if (Double.isNaN(lat) != Double.isNaN(lon)) {
            return "only one of latitude and longitude is told";
        }
        if (lat == 0 && lon == 0) {
            return "it lies at latitude 0, longitude 0, as rows without a place do";
        }
        if (!row.country.isEmpty() && countries.isSwapped(row.country, lat, lon)) {
            return "latitude " + lat + " and longitude " + lon + " look swapped: they do not lie in the row's country, " + row.country
                    + ", and the other way round they do";
        }
        row.lat = lat;
        row.lon = lon;
        row.precision = Precision.UNKNOWN;
        return Double.isNaN(lat) ? null : precision(row);
    }

    private @Nullable String precision(EventRow row) {
        row.precision = usual;
        row.radiusM = radiusM;
        Codes.Where where = precision.isEmpty() ? null : codes.get(precision);
        if (where != null) {
            row.precision = where.precision();
            row.radiusM = radiusM < 0 ? where.radiusM() : radiusM;
        } else if (!precision.isEmpty()) {
            Precision named = codes.isEmpty() ? PRECISIONS.get(Codes.folded(precision)) : null;
            if (named == null) {
                return "\"" + precision + "\" is no precision of a place" + (codes.isEmpty() ? "" : ", which are " + String.join(", ",
                        codes.keySet().stream().sorted().toList()));
            }
            row.precision = named;
        }
        return null;
    }
}
