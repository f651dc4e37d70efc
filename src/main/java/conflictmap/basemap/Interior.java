package conflictmap.basemap;

import conflictmap.basemap.names.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where a name fits into a ring: the middles of its widest stretches of parallels, those near its own middle first, and
 * places beside them where a stretch is wide.
 */
final class Interior {
    private static final int PARALLELS = 17;
    /** How much of a stretch's width counts less at the ring's northern and southern edge. */
    private static final double EDGE_LOSS = 0.75;
    /** Stretches of less than this share of the best one's worth are no place for a name. */
    private static final double WORTH = 0.45;
    /** How far to the side of a stretch's middle a name may stand, in units of its width, and what that takes of its worth. */
    private static final double ASIDE = 0.16;
    private static final double ASIDE_LOSS = 0.8;
    private static final int MOST = 9;

    private Interior() {}

    private record Stretch(double lat, double middle, double width, double worth) {
        Name.Spot spot() {
            return new Name.Spot(lat, middle, width);
        }

        Stretch aside(double share) {
            return new Stretch(lat, middle + share * width, width * (1 - 2 * Math.abs(share)), worth * ASIDE_LOSS);
        }
    }

    /** Places for the name of a part, the best first. */
    static List<Name.Spot> of(Features features, int part) {
        double south = features.box[4 * part + 1];
        double north = features.box[4 * part + 3];
        List<Stretch> all = new ArrayList<>();
        for (int i = 1; i < PARALLELS; i++) {
            double t = (double) i / PARALLELS;
            double lat = south + t * (north - south) + 1e-5;
            double off = Math.abs(2 * t - 1);
            Stretch stretch = widest(features, part, lat, Math.cos(Math.toRadians(lat)) * (1 - EDGE_LOSS * off * off));
            if (stretch.width() > 0) {
                all.addAll(List.of(stretch, stretch.aside(-ASIDE), stretch.aside(ASIDE)));
            }
        }
        all.sort(Comparator.comparingDouble(Stretch::worth).reversed());
        return all.stream()
                .filter(stretch -> stretch.worth() >= WORTH * all.getFirst().worth())
                .limit(MOST)
                .map(Stretch::spot)
                .toList();
    }

    private static Stretch widest(Features features, int part, double lat, double worth) {
        double[] crossings = crossings(features, part, lat);
        Stretch best = new Stretch(lat, 0, 0, 0);
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            double width = crossings[i + 1] - crossings[i];
            if (width > best.width()) {
                best = new Stretch(lat, (crossings[i] + crossings[i + 1]) / 2, width, width * worth);
            }
        }
        return best;
    }

    /** Longitudes at which a parallel enters and leaves the ring, in turn. */
    private static double[] crossings(Features features, int part, double lat) {
        int from = features.partStart[part];
        int to = features.partStart[part + 1];
        double[] crossings = new double[8];
        int n = 0;
        for (int i = from, j = to - 1; i < to; j = i++) {
            double a = features.lat[j];
            double b = features.lat[i];
            if (a > lat != b > lat) {
                if (n == crossings.length) {
                    crossings = Arrays.copyOf(crossings, 2 * n);
                }
                crossings[n++] = features.lon[j] + (lat - a) / (b - a) * (features.lon[i] - features.lon[j]);
            }
        }
        Arrays.sort(crossings, 0, n);
        return Arrays.copyOf(crossings, n);
    }
}
