package conflictmap.layers.source;

import conflictmap.render.LayerSign;

/**
 * Points, lines and areas in degrees, as arrays. A part is a line or a ring; one across the antimeridian goes on beyond
 * 180 degrees. Each vertex knows from which zoom on it is needed, so that far views draw few of them.
 */
public final class Shapes implements LayerData {
    /** Steps of {@link #fromZoom} in a level of zoom. */
    public static final int STEPS = 8;

    final float[] pointLon;
    final float[] pointLat;
    final float[] lon;
    final float[] lat;
    final byte[] fromZoom;
    final int[] partStart;
    final boolean[] ring;
    /** West, south, east and north of each part. */
    final float[] box;

    Shapes(float[] pointLon, float[] pointLat, float[] lon, float[] lat, byte[] fromZoom, int[] partStart, boolean[] ring) {
        this.pointLon = pointLon;
        this.pointLat = pointLat;
        this.lon = lon;
        this.lat = lat;
        this.fromZoom = fromZoom;
        this.partStart = partStart;
        this.ring = ring;
        this.box = boxes();
    }

    private float[] boxes() {
        float[] boxes = new float[4 * ring.length];
        for (int part = 0; part < ring.length; part++) {
            int b = 4 * part;
            boxes[b] = Float.MAX_VALUE;
            boxes[b + 1] = Float.MAX_VALUE;
            boxes[b + 2] = -Float.MAX_VALUE;
            boxes[b + 3] = -Float.MAX_VALUE;
            for (int i = partStart[part]; i < partStart[part + 1]; i++) {
                boxes[b] = Math.min(boxes[b], lon[i]);
                boxes[b + 1] = Math.min(boxes[b + 1], lat[i]);
                boxes[b + 2] = Math.max(boxes[b + 2], lon[i]);
                boxes[b + 3] = Math.max(boxes[b + 3], lat[i]);
            }
        }
        return boxes;
    }

    /** What it holds: areas where there is any, else lines, else points. */
    public LayerSign.Form form() {
        for (boolean closed : ring) {
            if (closed) {
                return LayerSign.Form.AREAS;
            }
        }
        return ring.length > 0 ? LayerSign.Form.LINES : LayerSign.Form.POINTS;
    }

    /** How many points there are, beside lines and areas. */
    public int points() {
        return pointLon.length;
    }

    /** Longitude of a point, -180 to 180. */
    public float pointLon(int point) {
        return pointLon[point];
    }

    /** Latitude of a point. */
    public float pointLat(int point) {
        return pointLat[point];
    }

    /** How many lines and rings there are. */
    public int parts() {
        return ring.length;
    }

    /** Whether a part is a ring of an area; shells run clockwise and holes counter-clockwise. */
    public boolean isRing(int part) {
        return ring[part];
    }

    /** West, south, east or north, 0 to 3, of a part. */
    public float side(int part, int which) {
        return box[4 * part + which];
    }

    /** Vertices of a part; a ring's first one does not come again. */
    public int vertices(int part) {
        return partStart[part + 1] - partStart[part];
    }

    /** Vertices of all parts. */
    public int vertices() {
        return lon.length;
    }

    /**
     * Copies of a part the vertices that a zoom needs, without those that lie on one side of a box together with both
     * their neighbours: what is seen inside the box stays as it is.
     *
     * @param zoom of Web Mercator
     * @param seen west, south, east and north of the box, in the part's own degrees
     * @param lonLat takes longitudes and latitudes, two arrays as long as the part has vertices
     * @return how many there are
     */
    public int copy(int part, double zoom, double[] seen, float[][] lonLat) {
        float[] x = lonLat[0];
        float[] y = lonLat[1];
        int limit = (int) Math.min(Byte.MAX_VALUE, Math.ceil(zoom * STEPS));
        int count = 0;
        int before = 0;
        int last = 0;
        for (int i = partStart[part]; i < partStart[part + 1]; i++) {
            if (fromZoom[i] > limit) {
                continue;
            }
            int side = side(lon[i], lat[i], seen);
            if (count >= 2 && (before & last & side) != 0) {
                count--; // the last one lies beside the box, as its neighbours do
            } else {
                before = last;
            }
            last = side;
            x[count] = lon[i];
            y[count++] = lat[i];
        }
        return count;
    }

    /** On which sides of a box a place lies, a bit each; 0 inside. */
    private static int side(float lon, float lat, double[] seen) {
        return (lon < seen[0] ? 1 : 0) | (lat < seen[1] ? 2 : 0) | (lon > seen[2] ? 4 : 0) | (lat > seen[3] ? 8 : 0);
    }

    @Override
    public double[] boundsDeg() {
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < pointLon.length; i++) {
            include(b, pointLon[i], pointLat[i], pointLon[i], pointLat[i]);
        }
        for (int i = 0; i < box.length; i += 4) {
            include(b, box[i], box[i + 1], box[i + 2], box[i + 3]);
        }
        return b;
    }

    private static void include(double[] b, float west, float south, float east, float north) {
        b[0] = Math.min(b[0], west);
        b[1] = Math.min(b[1], south);
        b[2] = Math.max(b[2], east);
        b[3] = Math.max(b[3], north);
    }
}
