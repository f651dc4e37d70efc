package conflictmap.render;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
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
    /** Levels of zoom for which far events may be left outside. */
    private static final double WORTH_ZOOM = 0.7;
    /** So many events at sites and towns say where to look; wide areas need not be seen whole then. */
    private static final int ENOUGH_POINTS = 5;
    private static final double METRES_PER_DEGREE = Math.PI / 180 * GeoPoint.EARTH_RADIUS_M;
    /** The world without the poles, for no events at all. */
    private static final GeoBox WORLD = new GeoBox(-170, -56, 178, 74);

    private static final GeoBox EARTH = new GeoBox(-180, -90, 180, 90);
    /** What a cone shows of the world well. */
    private static final GeoBox NORTHERN_LANDS = new GeoBox(-30, 5, 120, 70);
    /** How many times as far from the middle as nine tenths of the events a far one lies. */
    private static final double FAR = 2;

    private Views() {}

    /** The view in Web Mercator that shows where the events are, as {@link #fitting(List, MapProjection, int, int)}. */
    public static Viewport fitting(List<ConflictEvent> events, int widthPx, int heightPx) {
        return fitting(events, MapProjection.MERCATOR, widthPx, heightPx);
    }

    /**
     * The view that shows where the events are, with a margin: those at sites and towns, where there are enough; all of
     * them, or, where a few far ones would make the rest small, those that lie at most twice as far from the middle as
     * nine tenths of all. The world if there are none.
     */
    public static Viewport fitting(List<ConflictEvent> events, MapProjection projection, int widthPx, int heightPx) {
        int margin = (int) (FURNITURE * Math.min(widthPx, heightPx));
        List<ConflictEvent> points = events.stream().filter(e -> e.place().precision().isPoint()).toList();
        List<ConflictEvent> telling = points.size() >= ENOUGH_POINTS ? points : events;
        Viewport all = fitting(box(telling), projection, widthPx, heightPx, margin);
        Viewport most = fitting(box(withoutFar(telling)), projection, widthPx, heightPx, margin);
        return most.zoom() > all.zoom() + WORTH_ZOOM ? most : all;
    }

    /**
     * The view of a picture that was fitted to events, or one beside some of its furniture where that would hide events.
     *
     * @param frame the picture in the fitted view
     */
    public static Viewport clear(Frame frame, List<ConflictEvent> events) {
        return ClearView.of(frame, events);
    }

    /** The view that shows the whole box, in the projection that suits it. */
    public static Viewport fitting(GeoBox box, MapProjection projection, int widthPx, int heightPx, int marginPx) {
        return Viewport.fitting(box, projection.fittedTo(box), widthPx, heightPx, marginPx);
    }

    /** The view of the whole world, or of as much as the picture holds without its far ends being bare. */
    public static Viewport world(MapProjection projection, int widthPx, int heightPx) {
        if (projection == MapProjection.MERCATOR) {
            double zoom = Math.log(widthPx / 256.0) / Math.log(2);
            return new Viewport(new GeoPoint(20, 0), zoom, widthPx, heightPx, WebMercator.INSTANCE);
        }
        GeoBox box = projection == MapProjection.CONIC ? NORTHERN_LANDS : EARTH;
        return fitting(box, projection, widthPx, heightPx, (int) (FURNITURE / 2 * Math.min(widthPx, heightPx)));
    }

    private static List<ConflictEvent> withoutFar(List<ConflictEvent> events) {
        List<ConflictEvent> placed = events.stream().filter(e -> e.place().position() != null).toList();
        if (placed.size() < ENOUGH_POINTS) {
            return placed;
        }
        GeoPoint center = new GeoPoint(middle(placed, GeoPoint::latDeg), middle(placed, GeoPoint::lonDeg));
        double[] distances = placed.stream().mapToDouble(e -> center.distanceM(position(e))).sorted().toArray();
        double most = FAR * distances[(int) Math.round(0.9 * (distances.length - 1))];
        return placed.stream().filter(e -> center.distanceM(position(e)) <= most).toList();
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
