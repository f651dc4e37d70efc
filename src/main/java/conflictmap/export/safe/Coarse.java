package conflictmap.export.safe;

import conflictmap.export.memory.SafeWords;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.util.Locale;

/**
 * Places told within a radius only. The earth is laid out in rows of squares whose corners are as far from their middles
 * as the radius; a place is moved to the middle of its square. So many places become one, and from the middle nobody can
 * tell where in the square the place was. What is drawn of it is a ring of the radius, never a pin.
 */
final class Coarse {
    private static final double METRES_PER_DEGREE = 2 * Math.PI * GeoPoint.EARTH_RADIUS_M / 360;

    private final double radiusM;

    /** @param radiusM positive */
    Coarse(double radiusM) {
        this.radiusM = radiusM;
    }

    /** The place, no more exact than the radius; itself where it is an area that is no smaller. */
    Place of(Place place) {
        GeoPoint position = place.position();
        boolean isArea = !place.precision().isPoint() && (!place.areaId().isEmpty() || place.radiusM() >= radiusM);
        if (position == null || place.precision() == Precision.UNKNOWN || isArea) {
            return place;
        }
        if (place.radiusM() >= radiusM) {
            return new Place(place.name(), position, Precision.REGION, place.radiusM(), "", place.countryCode(), 0);
        }
        GeoPoint middle = middle(position);
        String name = String.format(Locale.ROOT, "within %s of %s %s",
                SafeWords.length(radiusM), degrees(middle.latDeg(), "N", "S"), degrees(middle.lonDeg(), "E", "W"));
        return new Place(name, middle, Precision.REGION, radiusM, "", place.countryCode(), 0);
    }

    /** The middle of a point's square. */
    GeoPoint middle(GeoPoint point) {
        double side = radiusM * Math.sqrt(2) / METRES_PER_DEGREE;
        int rows = (int) Math.ceil(180 / side);
        double height = 180.0 / rows;
        int row = Math.min(rows - 1, (int) Math.floor((point.latDeg() + 90) / height));
        double south = row * height - 90;
        double widest = south <= 0 && south + height >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(south + height));
        int columns = (int) Math.max(1, Math.ceil(360 * Math.cos(Math.toRadians(widest)) / side));
        double width = 360.0 / columns;
        int column = Math.min(columns - 1, (int) Math.floor((point.lonDeg() + 180) / width));
        return new GeoPoint(south + height / 2, (column + 0.5) * width - 180);
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
    }
}
