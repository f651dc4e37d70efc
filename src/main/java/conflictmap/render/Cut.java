package conflictmap.render;

import conflictmap.geo.Projection;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts shapes along the meridian opposite the central one and along the parallels that bound a map, and puts vertices
 * into long sides, so that they bend as meridians and parallels do.
 */
final class Cut {
    /** How far a side may lie beside the curve that it stands for, pixels. */
    private static final double BEND_PX = 0.25;
    private static final double LONGEST_DEG = 4;
    private static final double SHORTEST_DEG = 0.02;
    private static final int LON = 0;
    private static final int LAT = 1;

    private final double west;
    private final double east;
    private final double south;
    private final double north;
    private final double step;

    /** @param worldPx the earth's circumference in pixels */
    Cut(Projection projection, double worldPx) {
        west = projection.centralMeridianDeg() - 180;
        east = projection.centralMeridianDeg() + 180;
        south = projection.parallelsDeg()[0];
        north = projection.parallelsDeg()[1];
        // the sagitta of a chord over an angle a of the earth's radius r is r a a / 8
        double radiusPx = worldPx / (2 * Math.PI);
        step = Math.clamp(Math.toDegrees(Math.sqrt(8 * BEND_PX / radiusPx)), SHORTEST_DEG, LONGEST_DEG);
    }

    /** What of a ring lies on the map, as one ring that may run along the cut. */
    Vertices ring(float[] lon, float[] lat, int from, int to, double turnDeg) {
        var ring = new Vertices();
        boolean inside = true;
        for (int i = from; i < to; i++) {
            ring.add(lon[i] + turnDeg, lat[i]);
            inside &= contains(lon[i] + turnDeg, lat[i]);
        }
        Vertices kept = inside
                ? ring
                : within(LAT, south, 1, within(LAT, north, -1, within(LON, west, 1, within(LON, east, -1, ring))));
        return bent(kept, true);
    }

    /** What of a line lies on the map, in as many lines as it is cut into. */
    List<Vertices> lines(float[] lon, float[] lat, int from, int to, double turnDeg) {
        List<Vertices> all = new ArrayList<>();
        var run = new Vertices();
        for (int i = from; i < to; i++) {
            double x = lon[i] + turnDeg;
            boolean in = contains(x, lat[i]);
            if (i > from) {
                double x0 = lon[i - 1] + turnDeg;
                boolean was = contains(x0, lat[i - 1]);
                if (in != was) {
                    double t = crossing(x0, lat[i - 1], x, lat[i], was);
                    run.add(x0 + t * (x - x0), lat[i - 1] + t * (lat[i] - lat[i - 1]));
                }
                if (was && !in) {
                    all.add(bent(run, false));
                    run = new Vertices();
                }
            }
            if (in) {
                run.add(x, lat[i]);
            }
        }
        if (run.size() > 1) {
            all.add(bent(run, false));
        }
        return all;
    }

    /** The edge of the map as a ring. */
    Vertices edge() {
        var ring = new Vertices();
        ring.add(west, north);
        ring.add(east, north);
        ring.add(east, south);
        ring.add(west, south);
        return bent(ring, true);
    }

    private boolean contains(double lon, double lat) {
        return lon >= west && lon <= east && lat >= south && lat <= north;
    }

    /** How far along a side it leaves the map, or enters it. */
    private double crossing(double x0, double y0, double x1, double y1, boolean leaves) {
        double lo = 0;
        double hi = 1;
        for (int i = 0; i < 40; i++) {
            double t = (lo + hi) / 2;
            boolean in = contains(x0 + t * (x1 - x0), y0 + t * (y1 - y0));
            if (in == leaves) {
                lo = t;
            } else {
                hi = t;
            }
        }
        return leaves ? lo : hi;
    }

    /**
     * Sutherland and Hodgman's cut of a ring along one line.
     *
     * @param axis which coordinate counts
     * @param limit where the line runs
     * @param sign 1 to keep what lies above, -1 to keep what lies below
     */
    private static Vertices within(int axis, double limit, int sign, Vertices ring) {
        var kept = new Vertices();
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double a = sign * (ring.coordinate(axis, j) - limit);
            double b = sign * (ring.coordinate(axis, i) - limit);
            if (a >= 0 != b >= 0) {
                double t = a / (a - b);
                kept.add(
                        ring.lon(j) + t * (ring.lon(i) - ring.lon(j)), ring.lat(j) + t * (ring.lat(i) - ring.lat(j)));
            }
            if (b >= 0) {
                kept.add(ring.lon(i), ring.lat(i));
            }
        }
        return kept;
    }

    /** The same run with vertices in its long sides. */
    private Vertices bent(Vertices run, boolean close) {
        int sides = close ? run.size() : run.size() - 1;
        var bent = new Vertices();
        for (int i = 0; i < sides; i++) {
            int next = i + 1 == run.size() ? 0 : i + 1;
            double dx = run.lon(next) - run.lon(i);
            double dy = run.lat(next) - run.lat(i);
            int pieces = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / step);
            bent.add(run.lon(i), run.lat(i));
            for (int k = 1; k < pieces; k++) {
                bent.add(run.lon(i) + dx * k / pieces, run.lat(i) + dy * k / pieces);
            }
        }
        if (!close && run.size() > 0) {
            bent.add(run.lon(run.size() - 1), run.lat(run.size() - 1));
        }
        return bent;
    }
}
