package conflictmap.gazetteer;

import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Reads rings of "x y dx dy dx dy ..." in hundredths of a degree, joined by semicolons. */
    static Area parse(String outline) {
        List<float[]> rings = new ArrayList<>();
        float[] ring = new float[256];
        int n = 0;
        int[] at = new int[2];
        int length = outline.length();
        for (int i = 0; i < length;) {
            boolean minus = outline.charAt(i) == '-';
            int value = 0;
            i += minus ? 1 : 0;
            while (i < length && Character.isDigit(outline.charAt(i))) {
                value = value * 10 + outline.charAt(i++) - '0';
            }
            at[n & 1] += minus ? -value : value;
            if (n == ring.length) {
                ring = Arrays.copyOf(ring, n * 2);
            }
            ring[n] = at[n & 1] / 100f;
            n++;
            if (i >= length || outline.charAt(i) == ';') {
                rings.add(Arrays.copyOf(ring, n));
                n = 0;
                at = new int[2];
            }
            i++;
        }
        return new Area(rings);
    }

    void write(PackedWriter out) throws IOException {
        out.number(rings.length);
        for (float[] ring : rings) {
            out.floats(ring, ring.length);
        }
    }

    static Area read(PackedReader in) throws IOException {
        List<float[]> rings = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            rings.add(in.floats());
        }
        return new Area(rings);
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
}
