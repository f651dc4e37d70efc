package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sites and airfields by their distance from a point.
 *
 * @param table        all places
 * @param sites        rows of the listed sites by their sort
 * @param airportsFrom the first row of the airfields
 * @param airportsTo   the row after their last
 */
record NearbyPlaces(PlaceTable table, Map<String, List<Integer>> sites, int airportsFrom, int airportsTo) {
    /** Metres of a degree of latitude, rounded down so that no place within reach is passed over. */
    private static final double METRES_PER_DEGREE = 111_000;

    /** The nearest listed site of one of those sorts ("nuclear", "port", ...) within a distance in metres, or null. */
    @Nullable Candidate site(GeoPoint p, double distanceM, Set<String> sorts) {
        Candidate best = null;
        double nearest = distanceM;
        for (String sort : sorts) {
            for (int row : sites.getOrDefault(sort, List.of())) {
                double d = new GeoPoint(table.latDeg(row), table.lonDeg(row)).distanceM(p);
                if (d < nearest) {
                    nearest = d;
                    best = table.candidate(row, Candidate.Match.ALTERNATE);
                }
            }
        }
        return best;
    }

    /** The most important airfield within a distance in metres, or null: the larger first, the nearer among equals. */
    @Nullable Candidate airport(GeoPoint p, double distanceM) {
        int best = -1;
        double bestScore = Double.NEGATIVE_INFINITY;
        double degrees = distanceM / METRES_PER_DEGREE;
        for (int row = airportsFrom; row < airportsTo; row++) {
            if (Math.abs(table.latDeg(row) - p.latDeg()) < degrees) {
                double d = new GeoPoint(table.latDeg(row), table.lonDeg(row)).distanceM(p);
                double score = table.rank(row) - d / distanceM;
                if (d < distanceM && score > bestScore) {
                    bestScore = score;
                    best = row;
                }
            }
        }
        return best < 0 ? null : table.candidate(best, Candidate.Match.ALTERNATE);
    }
}
