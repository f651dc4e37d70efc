package conflictmap.basemap;

import conflictmap.basemap.names.Name;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.geo.WebMercator;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many shapes in a few arrays: degrees as floats (a metre and a half at the antimeridian), one run of vertices a
 * part, one box a part. A part is a ring of a polygon, a line, or a point.
 */
final class Features {
    /** Before the value of a property that a feature has, in the packed form. */
    private static final String HAS = "=";

    /** Longitudes and latitudes of all vertices, degrees. */
    final float[] lon;
    final float[] lat;
    /** First vertex of each part, and the number of vertices at the end. */
    final int[] partStart;
    /** West, south, east and north of each part, degrees: four numbers a part. */
    final float[] box;
    /** First part of each feature, and the number of parts at the end. */
    final int[] featureStart;
    /** Whether the part is a ring round a hole. */
    final boolean[] hole;

    private final List<Map<String, String>> properties;
    private volatile float @Nullable [] southing;
    private final Map<Integer, List<Name.Spot>> interiors = new ConcurrentHashMap<>();
    private final Map<String, Double> groupSizes = new ConcurrentHashMap<>();
    private final Map<String, Optional<Outline>> outlines = new ConcurrentHashMap<>();

    Features(
            float[] lon,
            float[] lat,
            int[] partStart,
            int[] featureStart,
            boolean[] hole,
            List<Map<String, String>> properties) {
        this.lon = lon;
        this.lat = lat;
        this.partStart = partStart;
        this.featureStart = featureStart;
        this.hole = hole;
        this.properties = List.copyOf(properties);
        this.box = boxes();
    }

    /** Writes it in the form that {@link #read} reads; a property's value ends where its line does. */
    void write(PackedWriter out) throws IOException {
        out.floats(lon, lon.length);
        out.floats(lat, lat.length);
        out.ints(partStart, partStart.length);
        out.ints(featureStart, featureStart.length);
        byte[] holes = new byte[hole.length];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = (byte) (hole[i] ? 1 : 0);
        }
        out.bytes(holes, holes.length);
        List<String> keys = properties.stream().flatMap(p -> p.keySet().stream()).distinct().sorted().toList();
        out.words(keys);
        for (String key : keys) {
            out.words(properties.stream().map(p -> p.containsKey(key) ? HAS + p.get(key).replace('\n', ' ') : "").toList());
        }
    }

    /** Reads what {@link #write} wrote. */
    static Features read(PackedReader in) throws IOException {
        float[] lon = in.floats();
        float[] lat = in.floats();
        int[] partStart = in.ints();
        int[] featureStart = in.ints();
        byte[] holes = in.bytes();
        boolean[] hole = new boolean[holes.length];
        for (int i = 0; i < holes.length; i++) {
            hole[i] = holes[i] != 0;
        }
        List<Map<String, String>> properties = new ArrayList<>();
        for (int f = 0; f < featureStart.length - 1; f++) {
            properties.add(new HashMap<>());
        }
        for (String key : in.words()) {
            List<String> values = in.words();
            for (int f = 0; f < values.size(); f++) {
                if (values.get(f).startsWith(HAS)) {
                    properties.get(f).put(key, values.get(f).substring(HAS.length()));
                }
            }
        }
        return new Features(lon, lat, partStart, featureStart, hole, properties);
    }

    /** How many features there are. */
    int size() {
        return properties.size();
    }

    /** How many parts all features have. */
    int parts() {
        return partStart.length - 1;
    }

    /** How far south of the equator each vertex lies in Web Mercator, in sides of its square; worked out once. */
    float[] southing() {
        float[] known = southing;
        if (known == null) {
            known = new float[lat.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = (float) (WebMercator.INSTANCE.y(lat[i], lon[i]) - 0.5);
            }
            southing = known;
        }
        return known;
    }

    /** A property of a feature as it stands in the file; empty where it has none. */
    String property(int feature, String key) {
        return properties.get(feature).getOrDefault(key, "");
    }

    /** A property of a feature as a number; {@code otherwise} where it has none. */
    double number(int feature, String key, double otherwise) {
        String value = property(feature, key);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    /** Whether the part's box meets the box given in degrees. */
    boolean meets(int part, double west, double south, double east, double north) {
        int b = 4 * part;
        return box[b] <= east && box[b + 2] >= west && box[b + 1] <= north && box[b + 3] >= south;
    }

    /** The feature's ring with the largest box, which is where its name goes; -1 where it has no parts. */
    int largestPart(int feature) {
        int best = -1;
        double bestArea = -1;
        for (int part = featureStart[feature]; part < featureStart[feature + 1]; part++) {
            int b = 4 * part;
            double middle = Math.toRadians((box[b + 1] + box[b + 3]) / 2);
            double area = (box[b + 2] - box[b]) * (box[b + 3] - box[b + 1]) * Math.cos(middle);
            if (!hole[part] && area > bestArea) {
                bestArea = area;
                best = part;
            }
        }
        return best;
    }

    /** Where the feature's name may go, the best place first: into its largest ring; none where it has no ring. */
    List<Name.Spot> interior(int feature) {
        return interiors.computeIfAbsent(feature, f -> {
            int part = largestPart(f);
            return part < 0 ? List.of() : Interior.of(this, part);
        });
    }

    /** Features by the size of their largest ring's box, largest first. */
    IntStream bySize() {
        return IntStream.range(0, size())
                .filter(f -> largestPart(f) >= 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(f -> {
                    int b = 4 * largestPart(f);
                    return -(box[b + 2] - box[b]) * (box[b + 3] - box[b + 1]);
                }))
                .mapToInt(Integer::intValue);
    }

    /**
     * How far apart the lines of a group lie on average, in degrees of latitude: the sum of the lines' boxes' sides
     * against the area of the group's box. Provinces of a country, say.
     *
     * @param key the property that all lines of a group share
     */
    double groupSize(String key, int feature) {
        return groupSizes.computeIfAbsent(property(feature, key), value -> {
            double[] all = {180, 90, -180, -90};
            double length = 0;
            for (int f = 0; f < size(); f++) {
                if (!property(f, key).equals(value)) {
                    continue;
                }
                for (int part = featureStart[f]; part < featureStart[f + 1]; part++) {
                    int b = 4 * part;
                    all[0] = Math.min(all[0], box[b]);
                    all[1] = Math.min(all[1], box[b + 1]);
                    all[2] = Math.max(all[2], box[b + 2]);
                    all[3] = Math.max(all[3], box[b + 3]);
                    length += Math.hypot(box[b + 2] - box[b], box[b + 3] - box[b + 1]);
                }
            }
            double area = Math.max(0, all[2] - all[0]) * Math.max(0, all[3] - all[1]);
            return length == 0 ? 0 : area / length;
        });
    }

    /** The rings of all features with that value of a property, as an outline of their own; empty if there is none. */
    Optional<Outline> outline(String key, String value) {
        return outlines.computeIfAbsent(key + "=" + value, k -> {
            int[] wanted = IntStream.range(0, size())
                    .filter(f -> property(f, key).equals(value))
                    .flatMap(f -> IntStream.range(featureStart[f], featureStart[f + 1]))
                    .toArray();
            return wanted.length == 0 ? Optional.empty() : Optional.of(copied(wanted));
        });
    }

    /** A part as an outline of its own. */
    Outline ring(int part) {
        return copied(new int[] {part});
    }

    /** Whether a point lies within a part, its holes not heeded. */
    boolean contains(int part, GeoPoint at) {
        boolean inside = false;
        for (int i = partStart[part], j = partStart[part + 1] - 1; i < partStart[part + 1]; j = i++) {
            boolean crosses = lat[i] > at.latDeg() != lat[j] > at.latDeg();
            if (crosses && at.lonDeg() < lon[i] + (at.latDeg() - lat[i]) / (lat[j] - lat[i]) * (lon[j] - lon[i])) {
                inside = !inside;
            }
        }
        return inside;
    }

    private Outline copied(int[] wanted) {
        int[] ringStart = new int[wanted.length + 1];
        for (int i = 0; i < wanted.length; i++) {
            ringStart[i + 1] = ringStart[i] + partStart[wanted[i] + 1] - partStart[wanted[i]];
        }
        float[] x = new float[ringStart[wanted.length]];
        float[] y = new float[x.length];
        for (int i = 0; i < wanted.length; i++) {
            int length = ringStart[i + 1] - ringStart[i];
            System.arraycopy(lon, partStart[wanted[i]], x, ringStart[i], length);
            System.arraycopy(lat, partStart[wanted[i]], y, ringStart[i], length);
        }
        return new Outline(x, y, ringStart);
    }

    private float[] boxes() {
        float[] boxes = new float[4 * parts()];
        for (int part = 0; part < parts(); part++) {
            float west = 180;
            float south = 90;
            float east = -180;
            float north = -90;
            for (int i = partStart[part]; i < partStart[part + 1]; i++) {
                west = Math.min(west, lon[i]);
                east = Math.max(east, lon[i]);
                south = Math.min(south, lat[i]);
                north = Math.max(north, lat[i]);
            }
            boxes[4 * part] = west;
            boxes[4 * part + 1] = south;
            boxes[4 * part + 2] = east;
            boxes[4 * part + 3] = north;
        }
        return boxes;
    }
}
