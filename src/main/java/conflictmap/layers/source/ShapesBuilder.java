package conflictmap.layers.source;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Runs;
import conflictmap.jobs.Progress;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Collects coordinates as a file has them, and makes {@link Shapes} of them. It takes 16 bytes for a vertex, and the
 * shapes 9; files of more than {@value #MOST} vertices are refused.
 */
public final class ShapesBuilder {
    /** The most vertices of one layer: some 160 MB while it is read, 90 MB afterwards. */
    public static final int MOST = 10_000_000;

    private final Path file;
    private double[] points = new double[64];
    private int pointCount;
    private double[] xy = new double[1 << 10];
    private int vertices;
    private int[] partStart = new int[64];
    private boolean[] ring = new boolean[64];
    private boolean[] hole = new boolean[64];
    private int parts;

    /** @param file the file that is read, for what is said of it */
    public ShapesBuilder(Path file) {
        this.file = file;
    }

    /** Adds a point. */
    public void point(double x, double y) throws UnreadableLayerException {
        if (2 * pointCount == points.length) {
            points = Arrays.copyOf(points, grown(pointCount));
        }
        points[2 * pointCount] = x;
        points[2 * pointCount++ + 1] = y;
    }

    /** Adds a vertex to the part that is being read. */
    public void vertex(double x, double y) throws UnreadableLayerException {
        if (2 * vertices == xy.length) {
            xy = Arrays.copyOf(xy, grown(vertices));
        }
        xy[2 * vertices] = x;
        xy[2 * vertices++ + 1] = y;
    }

    private int grown(int now) throws UnreadableLayerException {
        if (now >= MOST) {
            throw new UnreadableLayerException("layer.large", file, 0,
                    "has more than " + MOST / 1_000_000 + " million vertices; simplify it first, as with ogr2ogr -simplify");
        }
        return Math.min(2 * MOST, 4 * now);
    }

    /** Ends a line; one of fewer than two vertices is no line. */
    public void endLine() {
        end(false, false, 2);
    }

    /** Takes the vertices of the part that is being read as points. */
    public void endAsPoints() throws UnreadableLayerException {
        for (int i = partStart[parts]; i < vertices; i++) {
            point(xy[2 * i], xy[2 * i + 1]);
        }
        drop();
    }

    /** Ends a ring, whose last vertex may repeat the first; one of fewer than three is none. */
    public void endRing(boolean isHole) {
        int from = partStart[parts];
        while (vertices - from > 1 && xy[2 * from] == xy[2 * vertices - 2] && xy[2 * from + 1] == xy[2 * vertices - 1]) {
            vertices--;
        }
        end(true, isHole, 3);
    }

    /** Ends a ring of a file that tells shells, which run clockwise, from holes by their direction. */
    public void endRingByDirection() {
        double twiceArea = 0;
        for (int i = partStart[parts], j = vertices - 1; i < vertices; j = i++) {
            twiceArea += xy[2 * j] * xy[2 * i + 1] - xy[2 * i] * xy[2 * j + 1];
        }
        endRing(twiceArea > 0);
    }

    private void end(boolean isRing, boolean isHole, int least) {
        if (vertices - partStart[parts] < least) {
            vertices = partStart[parts];
            return;
        }
        if (parts + 1 == partStart.length) {
            partStart = Arrays.copyOf(partStart, 2 * partStart.length);
            ring = Arrays.copyOf(ring, 2 * ring.length);
            hole = Arrays.copyOf(hole, 2 * hole.length);
        }
        ring[parts] = isRing;
        hole[parts] = isHole;
        partStart[++parts] = vertices;
    }

    /** Forgets the vertices of a part that has not ended. */
    public void drop() {
        vertices = partStart[parts];
    }

    /**
     * The shapes in degrees.
     *
     * @param crs what the coordinates mean
     * @throws UnreadableLayerException if there are none, or if they lie beside the earth
     * @throws InterruptedException if cancelled
     */
    public Shapes build(Crs crs, Progress progress) throws UnreadableLayerException, InterruptedException {
        drop();
        if (pointCount == 0 && parts == 0) {
            throw new UnreadableLayerException("layer.empty", file, 0, "has no point, line or area to draw");
        }
        progress.report(0.8, "Simplifying");
        degrees(crs, points, pointCount);
        progress.check();
        degrees(crs, xy, vertices);
        progress.check();
        float[] lon = every(xy, 0, vertices);
        float[] lat = every(xy, 1, vertices);
        xy = new double[0];
        byte[] fromZoom = new byte[vertices];
        var thinning = new Thinning(lon, lat, fromZoom);
        for (int part = 0; part < parts; part++) {
            Runs.unwrap(lon, lat, partStart[part], partStart[part + 1]);
            if (ring[part]) {
                Runs.turn(lon, lat, partStart[part], partStart[part + 1], hole[part]);
            }
            thinning.run(partStart[part], partStart[part + 1]);
            progress.check();
        }
        float[] pointLon = every(points, 0, pointCount);
        for (int i = 0; i < pointCount; i++) {
            pointLon[i] = (float) GeoPoint.wrapLon(pointLon[i]);
        }
        return new Shapes(pointLon, every(points, 1, pointCount), lon, lat, fromZoom,
                Arrays.copyOf(partStart, parts + 1), Arrays.copyOf(ring, parts));
    }

    private void degrees(Crs crs, double[] values, int count) throws UnreadableLayerException {
        crs.toDegrees(values, count);
        for (int i = 0; i < 2 * count; i += 2) {
            if (!(Math.abs(values[i]) <= 540 && Math.abs(values[i + 1]) <= 90.000001)) {
                throw new UnreadableLayerException("layer.degrees", file, 0,
                        "its coordinates (" + values[i] + ", " + values[i + 1] + ") are not longitude and latitude;"
                                + " name their reference system, or reproject with ogr2ogr -t_srs EPSG:4326");
            }
        }
    }

    private static float[] every(double[] values, int offset, int count) {
        float[] result = new float[count];
        for (int i = 0; i < count; i++) {
            result[i] = (float) values[2 * i + offset];
        }
        return result;
    }
}
