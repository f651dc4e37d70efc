package conflictmap.ingest.tables;

import conflictmap.geo.GeoPoint;
import conflictmap.model.EventRow;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows of the program's own tables tell and others do not: how sure they are, the place's number, and the origin. */
final class OwnCells {
    private static final Map<String, Precision> PRECISIONS = Stream.of(Precision.values()).collect(Collectors.toMap(Precision::code, p -> p));
    /** With what spreadsheets let formulas begin. */
    private static final String FORMULA = "=+-@\t\r\n";

    private double confidence;
    private int geoname;
    private String origin = "";
    private double lat;
    private double lon;
    private Precision precision = Precision.UNKNOWN;
    private double radiusM;
    private String area = "";
    private String country = "";
    private long originGeoname;

    void clear() {
        confidence = 1;
        geoname = 0;
        origin = "";
        lat = Double.NaN;
        lon = Double.NaN;
        precision = Precision.UNKNOWN;
        radiusM = 0;
        area = "";
        country = "";
        originGeoname = 0;
    }

    /** Takes away the apostrophe that keeps a cell from being a formula. */
    static void bare(Slice text) {
        int first = 0;
        while (first < text.length() && text.at(first) == '\'') {
            first++;
        }
        if (first > 0 && first < text.length() && FORMULA.indexOf(text.at(first)) >= 0) {
            text.behindFirst();
        }
    }

    /** Takes a field; tells what is wrong with it. */
    @Nullable String field(Role role, Slice text, Vocabulary words) {
        switch (role) {
            case ORIGIN -> origin = words.text(text);
            case ORIGIN_AREA -> area = words.text(text);
            case ORIGIN_COUNTRY -> country = words.text(text);
            case ORIGIN_PRECISION -> {
                Precision named = PRECISIONS.get(Codes.folded(text.toString()));
                precision = named == null ? Precision.UNKNOWN : named;
                return named == null ? "\"" + text + "\" is no precision of a place" : null;
            }
            default -> {
                return number(role, text);
            }
        }
        return null;
    }

    private @Nullable String number(Role role, Slice text) {
        double value = text.number();
        double most = switch (role) {
            case CONFIDENCE -> 1;
            case ORIGIN_LAT -> 90;
            case ORIGIN_LON -> 180;
            default -> Integer.MAX_VALUE;
        };
        double least = role == Role.ORIGIN_LAT || role == Role.ORIGIN_LON ? -most : 0;
        if (!(value >= least && value <= most)) {
            return "\"" + text + "\" is no " + role.code().replace('_', ' ');
        }
        switch (role) {
            case CONFIDENCE -> confidence = value;
            case GEONAME -> geoname = (int) value;
            case ORIGIN_LAT -> lat = value;
            case ORIGIN_LON -> lon = value;
            case ORIGIN_RADIUS -> radiusM = value;
            default -> originGeoname = (long) value;
        }
        return null;
    }

    /** Puts it into a row; tells what is wrong with it. */
    @Nullable String fault(EventRow row) {
        row.confidence = confidence;
        row.geonameId = geoname;
        if (Double.isNaN(lat) != Double.isNaN(lon)) {
            return "only one of the origin's latitude and longitude is told";
        }
        GeoPoint at = Double.isNaN(lat) ? null : new GeoPoint(lat, lon);
        row.origin = origin.isEmpty() && at == null ? null : new Place(origin, at, precision, radiusM, area, country, originGeoname);
        return null;
    }
}
