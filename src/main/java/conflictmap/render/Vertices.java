package conflictmap.render;

import java.util.Arrays;

/** A run of positions that grows: longitude and latitude in turn. */
final class Vertices {
    private double[] lonLat = new double[64];
    private int size;

    void add(double lonDeg, double latDeg) {
        if (2 * size == lonLat.length) {
            lonLat = Arrays.copyOf(lonLat, 4 * size);
        }
        lonLat[2 * size] = lonDeg;
        lonLat[2 * size + 1] = latDeg;
        size++;
    }

    int size() {
        return size;
    }

    double lon(int i) {
        return lonLat[2 * i];
    }

    double lat(int i) {
        return lonLat[2 * i + 1];
    }

    /** Longitude for axis 0, latitude for axis 1. */
    double coordinate(int axis, int i) {
        return lonLat[2 * i + axis];
    }

    /** The positions themselves, not a copy; longer than {@link #size} asks for. */
    double[] array() {
        return lonLat;
    }
}
