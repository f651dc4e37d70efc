package conflictmap.layers.source;

import java.util.Arrays;

/**
 * From which zoom on each vertex of a run is needed: Douglas and Peucker's split (1973), with each vertex's distance
 * from the chord that it would be replaced by, turned into the zoom at which that is a third of a pixel in Web Mercator.
 */
final class Thinning {
    /** How far a line may lie from the true one, pixels. */
    private static final double LEAST_PX = 0.35;
    /** Runs are split into pieces first, which bounds the work at so many steps a vertex. */
    private static final int PIECE = 4096;
    private static final double DEG_PER_PX_AT_0 = 360 / 256.0;

    private final float[] lon;
    private final float[] lat;
    private final byte[] fromZoom;
    private int[] stack = new int[64];
    private double[] limit = new double[32];

    Thinning(float[] lon, float[] lat, byte[] fromZoom) {
        this.lon = lon;
        this.lat = lat;
        this.fromZoom = fromZoom;
    }

    /** Ranks the vertices of a run; both its ends are needed always. */
    void run(int from, int to) {
        for (int start = from; start < to - 1; start += PIECE) {
            int end = Math.min(to - 1, start + PIECE);
            fromZoom[start] = 0;
            fromZoom[end] = 0;
            piece(start, end);
        }
    }

    private void piece(int first, int last) {
        int depth = push(0, first, last, Double.MAX_VALUE);
        while (depth > 0) {
            depth--;
            int a = stack[2 * depth];
            int b = stack[2 * depth + 1];
            double most = limit[depth];
            int farthest = -1;
            double far = -1;
            for (int i = a + 1; i < b; i++) {
                double d = distance(i, a, b);
                if (d > far) {
                    far = d;
                    farthest = i;
                }
            }
            if (farthest >= 0) {
                double kept = Math.min(far, most);
                fromZoom[farthest] = zoom(kept);
                depth = push(depth, a, farthest, kept);
                depth = push(depth, farthest, b, kept);
            }
        }
    }

    private int push(int depth, int a, int b, double most) {
        if (b - a < 2) {
            return depth;
        }
        if (depth == limit.length) {
            limit = Arrays.copyOf(limit, 2 * depth);
            stack = Arrays.copyOf(stack, 4 * depth);
        }
        stack[2 * depth] = a;
        stack[2 * depth + 1] = b;
        limit[depth] = most;
        return depth + 1;
    }

    /** Distance of a vertex from a chord, in degrees of longitude on a Mercator map there. */
    private double distance(int i, int a, int b) {
        double wide = 1 / Math.max(0.1, Math.cos(Math.toRadians(lat[i])));
        double dx = lon[b] - lon[a];
        double dy = (lat[b] - lat[a]) * wide;
        double px = lon[i] - lon[a];
        double py = (lat[i] - lat[a]) * wide;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
        return Math.hypot(px - t * dx, py - t * dy);
    }

    private static byte zoom(double degrees) {
        double zoom = Math.log(LEAST_PX * DEG_PER_PX_AT_0 / Math.max(1e-12, degrees)) / Math.log(2);
        return (byte) Math.clamp(Math.ceil(zoom * Shapes.STEPS), 0, 14 * Shapes.STEPS);
    }
}
