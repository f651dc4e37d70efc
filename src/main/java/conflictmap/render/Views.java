package conflictmap.render;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Views that suit a set of events. */
public final class Views {
    /** A single town is shown with this much of its surroundings, metres from north to south. */
    private static final double LEAST_EXTENT_M = 300_000;
    /** Share of the events' extent that is left free on each side. */
    private static final double MARGIN = 0.08;
    /** Share of the picture's shorter side that is left to the furniture on each side. */
    private static final double FURNITURE = 0.06;
    /** Levels of zoom for which a tenth of the events may be left outside. */
    private static final double WORTH_ZOOM = 0.7;
    /** So many events at sites and towns say where to look; wide areas need not be seen whole then. */
    private static final int ENOUGH_POINTS = 5;
    private static final double METRES_PER_DEGREE = Math.PI / 180 * GeoPoint.EARTH_RADIUS_M;
    /** The world without the poles, for no events at all. */
    private static final GeoBox WORLD = new GeoBox(-170, -56, 178, 74);

    private Views() {}

    /**
     * The view that shows where the events are, with a margin: those at sites and towns, where there are enough; all of
     * them, or, where a few far ones would make the rest small, nine in ten. The world if there are none.
     */
    public static Viewport fitting(List<ConflictEvent> events, int widthPx, int heightPx) {
        int margin = (int) (FURNITURE * Math.min(widthPx, heightPx));
        List<ConflictEvent> points = events.stream().filter(e -> e.place().precision().isPoint()).toList();
        List<ConflictEvent> telling = points.size() >= ENOUGH_POINTS ? points : events;
        Viewport all = Viewport.fitting(box(telling), widthPx, heightPx, margin);
        Viewport most = Viewport.fitting(box(central(telling)), widthPx, heightPx, margin);
        return most.zoom() > all.zoom() + WORTH_ZOOM ? most : all;
    }

    /** The events nearest to the middle one, nine in ten. */
    private static List<ConflictEvent> central(List<ConflictEvent> events) {
        List<ConflictEvent> placed = events.stream().filter(e -> e.place().position() != null).toList();
        if (placed.size() < 10) {
            return placed;
        }
        double lat = middle(placed, GeoPoint::latDeg);
        double lon = middle(placed, GeoPoint::lonDeg);
        GeoPoint center = new GeoPoint(lat, lon);
        return placed.stream()
                .sorted(Comparator.comparingDouble(e -> center.distanceM(position(e))))
                .limit(Math.round(placed.size() * 0.9))
                .toList();
    }

    private static double middle(List<ConflictEvent> placed, ToDoubleFunction<GeoPoint> side) {
        return placed.stream().mapToDouble(e -> side.applyAsDouble(position(e))).sorted().toArray()[placed.size() / 2];
    }

    private static GeoPoint position(ConflictEvent event) {
        return Objects.requireNonNull(event.place().position());
    }

    /** The box round all events' places, and their origins where these are points, with a margin. */
    static GeoBox box(List<ConflictEvent> events) {
        double[] bounds = {180, 90, -180, -90};
        for (ConflictEvent event : events) {
            include(bounds, event.place());
            Place origin = event.origin();
            if (origin != null && origin.precision().isPoint()) {
                include(bounds, origin);
            }
        }
        return bounds[0] > bounds[2] ? WORLD : grown(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    private static void include(double[] bounds, Place place) {
        GeoPoint p = place.position();
        if (p != null) {
            double reach = place.precision().isPoint() ? 0 : reachDeg(place);
            double wide = reach / Math.max(0.2, Math.cos(Math.toRadians(p.latDeg())));
            bounds[0] = Math.min(bounds[0], p.lonDeg() - wide);
            bounds[1] = Math.min(bounds[1], p.latDeg() - reach);
            bounds[2] = Math.max(bounds[2], p.lonDeg() + wide);
            bounds[3] = Math.max(bounds[3], p.latDeg() + reach);
        }
    }

    /** How far an area reaches round its middle, in degrees of latitude; at most a thousand kilometres. */
    private static double reachDeg(Place place) {
        return Math.min(place.radiusM(), 1_000_000) / METRES_PER_DEGREE;
    }

    private static GeoBox grown(double west, double south, double east, double north) {
        double middleLat = (south + north) / 2;
        double least = LEAST_EXTENT_M / METRES_PER_DEGREE;
        double height = Math.max(least, (north - south) * (1 + 2 * MARGIN));
        double width = Math.max(
                least / Math.max(0.2, Math.cos(Math.toRadians(middleLat))), (east - west) * (1 + 2 * MARGIN));
        double middleLon = (west + east) / 2;
        return new GeoBox(
                Math.max(-180, middleLon - width / 2),
                Math.max(-85, middleLat - height / 2),
                Math.min(180, middleLon + width / 2),
                Math.min(85, middleLat + height / 2));
    }
}
