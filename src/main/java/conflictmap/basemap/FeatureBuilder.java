package conflictmap.basemap;

import conflictmap.geo.Runs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Collects vertices, parts and features into {@link Features}; rings are turned so that shells and holes run opposite ways. */
final class FeatureBuilder {
    private float[] lon = new float[1 << 12];
    private float[] lat = new float[1 << 12];
    private int vertices;
    private int[] partStart = new int[1 << 8];
    private boolean[] hole = new boolean[1 << 8];
    private int parts;
    private int[] featureStart = new int[1 << 8];
    private final List<Map<String, String>> properties = new ArrayList<>();

    void vertex(double lonDeg, double latDeg) {
        if (vertices == lon.length) {
            lon = Arrays.copyOf(lon, 2 * vertices);
            lat = Arrays.copyOf(lat, 2 * vertices);
        }
        lon[vertices] = (float) lonDeg;
        lat[vertices] = (float) latDeg;
        vertices++;
    }

    /** Ends a part that began where the last one ended; one across the antimeridian goes on beyond 180 degrees. */
    void endPart(boolean ring, boolean isHole) {
        int from = partStart[parts];
        Runs.unwrap(lon, lat, from, vertices);
        if (ring) {
            Runs.turn(lon, lat, from, vertices, isHole);
        }
        parts++;
        if (parts == partStart.length) {
            partStart = Arrays.copyOf(partStart, 2 * parts);
            hole = Arrays.copyOf(hole, 2 * parts);
        }
        hole[parts - 1] = isHole;
        partStart[parts] = vertices;
    }

    void endFeature(Map<String, String> itsProperties) {
        properties.add(Map.copyOf(itsProperties));
        if (properties.size() == featureStart.length) {
            featureStart = Arrays.copyOf(featureStart, 2 * featureStart.length);
        }
        featureStart[properties.size()] = parts;
    }

    Features build() {
        return new Features(
                Arrays.copyOf(lon, vertices),
                Arrays.copyOf(lat, vertices),
                Arrays.copyOf(partStart, parts + 1),
                Arrays.copyOf(featureStart, properties.size() + 1),
                Arrays.copyOf(hole, parts),
                properties);
    }
}
