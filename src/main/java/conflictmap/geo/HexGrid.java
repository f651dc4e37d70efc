package conflictmap.geo;

/**
 * Hexagons that cover the earth side by side, points up, regular in Web Mercator: the same ones however the map is moved. On
 * the ground they are smaller towards the poles, as all is on such a map.
 *
 * @param level each one halves their width: {@code 8 x 2^level} hexagons go round the equator; 0 to {@value #FINEST}
 */
public record HexGrid(int level) {
    /** The finest level: hexagons 150 m wide at the equator. */
    public static final int FINEST = 15;

    private static final int COARSEST_ROUND = 8;
    /** Height from one row to the next, in widths of a hexagon. */
    private static final double ROW = Math.sqrt(3) / 2;
    private static final int CORNERS = 6;

    public HexGrid {
        if (level < 0 || level > FINEST) {
            throw new IllegalArgumentException("a level of hexagons is from 0 to " + FINEST + ": " + level);
        }
    }

    /** The level whose hexagons are nearest to a width. */
    public static HexGrid nearest(double widthM, double latDeg) {
        double round = 2 * Math.PI * GeoPoint.EARTH_RADIUS_M * Math.cos(Math.toRadians(Math.clamp(latDeg, -85, 85)));
        double level = Math.log(round / (COARSEST_ROUND * Math.max(1, widthM))) / Math.log(2);
        return new HexGrid((int) Math.clamp(Math.rint(level), 0, FINEST));
    }

    /** How many go round the equator. */
    public int around() {
        return COARSEST_ROUND << level;
    }

    /** Metres from one side to the other at a latitude. */
    public double widthM(double latDeg) {
        return 2 * Math.PI * GeoPoint.EARTH_RADIUS_M * Math.cos(Math.toRadians(latDeg)) / around();
    }

    /** The hexagon that a point lies in, as one number: its row above 32 bits of its column. */
    public long at(double latDeg, double lonDeg) {
        double x = WebMercator.INSTANCE.x(latDeg, GeoPoint.wrapLon(lonDeg)) * around();
        double y = WebMercator.INSTANCE.y(latDeg, lonDeg) * around();
        int low = (int) Math.floor(y / ROW);
        long best = 0;
        double nearest = Double.MAX_VALUE;
        for (int row = low; row <= low + 1; row++) {
            long column = Math.round(x - shift(row));
            double dx = x - shift(row) - column;
            double dy = y - row * ROW;
            double distance = dx * dx + dy * dy;
            if (distance < nearest) {
                nearest = distance;
                best = key(row, (int) Math.floorMod(column, (long) around()));
            }
        }
        return best;
    }

    /** The middle of a hexagon. */
    public GeoPoint center(long hexagon) {
        return point(x(hexagon), y(hexagon));
    }

    /**
     * The corners of a hexagon in turn: latitude and longitude each, degrees; longitudes run on beyond 180 where it crosses
     * the antimeridian.
     */
    public double[][] corners(long hexagon) {
        double[][] corners = new double[CORNERS][];
        double side = 1 / Math.sqrt(3);
        for (int i = 0; i < CORNERS; i++) {
            double angle = Math.PI / 6 + i * Math.PI / 3;
            double x = (x(hexagon) + side * Math.cos(angle)) / around();
            double y = (y(hexagon) + side * Math.sin(angle)) / around();
            corners[i] = new double[] {WebMercator.INSTANCE.point(0.5, y).latDeg(), (x - 0.5) * 360};
        }
        return corners;
    }

    private GeoPoint point(double x, double y) {
        return WebMercator.INSTANCE.point(x / around(), y / around());
    }

    private double x(long hexagon) {
        return (int) hexagon + shift((int) (hexagon >> 32));
    }

    private static double y(long hexagon) {
        return (int) (hexagon >> 32) * ROW;
    }

    /** Every other row stands half a hexagon further. */
    private static double shift(int row) {
        return (row & 1) == 0 ? 0 : 0.5;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
