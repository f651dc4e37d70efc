package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far towns reach: the urban area of the map file where that is about as large as the town has people, else a ring for so
 * many people.
 */
final class TownShapes {
    /** People on a square kilometre of a town; large towns of the Middle East and eastern Europe have 3,000 to 6,000. */
    private static final double PEOPLE_PER_KM2 = 4_000;
    private static final double LEAST_M = 600;
    private static final double MOST_M = 20_000;
    /** How far from a town's middle a place may lie and still be meant by its name, beyond the town's radius, metres. */
    private static final double BESIDE_M = 1_500;
    /** An urban area larger than so many times the town's ring is that of several towns. */
    private static final double CONURBATION = 2;
    private static final double METRES_PER_DEGREE = 111_195;

    private final Features urban;
    private final DeepTowns towns;
    private final int[] byLat;

    TownShapes(Features urban, DeepTowns towns) {
        this.urban = urban;
        this.towns = towns;
        this.byLat = IntStream.range(0, towns.lat.length)
                .boxed()
                .sorted(Comparator.comparingDouble(town -> towns.lat[town]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The town at a point; empty where none is known there. */
    Optional<Outline> at(GeoPoint at) {
        double reach = (MOST_M + BESIDE_M) / METRES_PER_DEGREE;
        int best = -1;
        double bestShare = 1;
        for (int i = from(at.latDeg() - reach); i < byLat.length && towns.lat[byLat[i]] <= at.latDeg() + reach; i++) {
            int town = byLat[i];
            if (Math.abs(towns.lon[town] - at.lonDeg()) * Math.cos(Math.toRadians(at.latDeg())) < reach) {
                double share = at.distanceM(new GeoPoint(towns.lat[town], towns.lon[town])) / (radiusM(town) + BESIDE_M);
                if (share < bestShare) {
                    best = town;
                    bestShare = share;
                }
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int part = urbanPart(at, radiusM(best));
        return Optional.of(part >= 0 ? urban.ring(part) : Outline.circle(at, radiusM(best)));
    }

    private double radiusM(int town) {
        return Math.clamp(1000 * Math.sqrt(towns.population[town] / (Math.PI * PEOPLE_PER_KM2)), LEAST_M, MOST_M);
    }

    /** The ring of the urban area at a point; -1 where there is none of about that radius. */
    private int urbanPart(GeoPoint at, double radiusM) {
        for (int part = 0; part < urban.parts(); part++) {
            if (urban.meets(part, at.lonDeg(), at.latDeg(), at.lonDeg(), at.latDeg()) && urban.contains(part, at)) {
                double height = (urban.box[4 * part + 3] - urban.box[4 * part + 1]) * METRES_PER_DEGREE;
                double width = (urban.box[4 * part + 2] - urban.box[4 * part]) * METRES_PER_DEGREE * Math.cos(Math.toRadians(at.latDeg()));
                return Math.max(height, width) <= 2 * CONURBATION * radiusM ? part : -1;
            }
        }
        return -1;
    }

    private int from(double lat) {
        int low = 0;
        int high = byLat.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (towns.lat[byLat[middle]] < lat) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
