package conflictmap.gazetteer;

import java.util.List;

/** The outline of a province: rings of alternating longitudes and latitudes, holes among them (even-odd rule). */
final class Area {
    private final float[][] rings;
    private final double west;
    private final double south;
    private final double east;
    private final double north;

    Area(List<float[]> rings) {
        this.rings = rings.toArray(float[][]::new);
        double w = 180;
        double s = 90;
        double e = -180;
        double n = -90;
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                w = Math.min(w, ring[i]);
                e = Math.max(e, ring[i]);
                s = Math.min(s, ring[i + 1]);
                n = Math.max(n, ring[i + 1]);
            }
        }
        west = w;
        south = s;
        east = e;
        north = n;
    }

    boolean contains(double latDeg, double lonDeg) {
        if (lonDeg < west || lonDeg > east || latDeg < south || latDeg > north) {
            return false;
        }
        boolean inside = false;
        for (float[] ring : rings) {
            inside ^= crossesOddly(ring, latDeg, lonDeg);
        }
        return inside;
    }

    private static boolean crossesOddly(float[] ring, double lat, double lon) {
        boolean odd = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if ((ring[i + 1] > lat) != (ring[j + 1] > lat)
                    && lon < (ring[j] - ring[i]) * (lat - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                odd = !odd;
            }
        }
        return odd;
    }

    /** Centre of mass of the largest ring, and the radius in metres of a circle of the area of all rings. */
    double[] centerAndRadius() {
        double best = -1;
        double total = 0;
        double[] center = {(south + north) / 2, (west + east) / 2, 0};
        for (float[] ring : rings) {
            double[] c = massCenter(ring);
            total += c[2];
            if (c[2] > best) {
                best = c[2];
                center = c;
            }
        }
        double km2 = Math.max(1, total) * 111.2 * 111.2 * Math.max(0.01, Math.cos(Math.toRadians(center[0])));
        return new double[] {center[0], center[1], 1000 * Math.sqrt(km2 / Math.PI) * (total < 1 ? Math.sqrt(total) : 1)};
    }

    private static double[] massCenter(float[] ring) {
        double area = 0;
        double x = 0;
        double y = 0;
        double x0 = ring[0];
        double y0 = ring[1];
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            double ax = ring[j] - x0;
            double ay = ring[j + 1] - y0;
            double bx = ring[i] - x0;
            double by = ring[i + 1] - y0;
            double cross = ax * by - bx * ay;
            area += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }
        return area == 0 ? new double[] {y0, x0, 0}
                : new double[] {y0 + y / (3 * area), x0 + x / (3 * area), Math.abs(area) / 2};
    }
}
