package conflictmap.ingest.claims;

import conflictmap.geo.GeoPoint;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.TimePrecision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of a wider place: the town for a site in it, the province, region or country for what lies in it. One joins the
 * finer telling only where nothing contradicts: an area's is of one day, no second place in it fits, its report tells none of them itself, and
 * actors and weapons agree.
 */
final class WiderPlace implements ClaimMerger.Step {
    /** Height of a cell of the grid, degrees of latitude: more than {@link Agreement#SAME_PLACE_M} anywhere. */
    private static final double CELL_DEG = 0.25;

    private record Cell(EventType type, int row, int column) {}

    private record Land(EventType type, String countryCode) {}

    private final Buckets kept = new Buckets();

    @Override
    public void add(Happening h) {
        GeoPoint at = h.place().position();
        if (at != null) {
            kept.add(new Land(h.type(), h.place().countryCode()), h);
            kept.add(cell(h.type(), row(at.latDeg()), at.lonDeg(), 0), h);
        }
    }

    @Override
    public @Nullable Happening hostOf(Happening h) {
        Happening only = null;
        for (Happening o : kept.near(wheres(h), h)) {
            if (!Agreement.times(o.narrowest(), h.narrowest()) || !Agreement.holds(h.place(), o.place())) {
                continue;
            }
            boolean agree = !Agreement.contradictory(o, h) && Agreement.weapons(o.weapons(), h.weapons());
            if (only != null || !agree || o.sharesReport(h)) {
                return null;
            }
            only = o;
        }
        return only;
    }

    private static List<Object> wheres(Happening h) {
        Place place = h.place();
        GeoPoint at = place.position();
        boolean vague = !place.precision().isPoint() && h.narrowest().event().when().precision().compareTo(TimePrecision.DAY) > 0;
        if (at == null || vague) {
            return List.of();
        }
        if (!place.precision().isPoint()) {
            return List.of(new Land(h.type(), place.countryCode()));
        }
        List<Object> round = new ArrayList<>();
        for (int row = row(at.latDeg()) - 1; row <= row(at.latDeg()) + 1; row++) {
            for (int side = -1; side <= 1; side++) {
                round.add(cell(h.type(), row, at.lonDeg(), side));
            }
        }
        return round;
    }

    private static int row(double latDeg) {
        return (int) Math.floor(latDeg / CELL_DEG);
    }

    /** The cell of a row that a meridian crosses, or one to its side; cells of a row are as wide as they are high. */
    private static Cell cell(EventType type, int row, double lonDeg, int side) {
        double width = CELL_DEG / Math.max(0.01, Math.cos(Math.toRadians(row * CELL_DEG)));
        return new Cell(type, row, (int) Math.floor(lonDeg / width) + side);
    }
}
