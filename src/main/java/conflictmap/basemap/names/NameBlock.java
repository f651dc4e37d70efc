package conflictmap.basemap.names;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import java.util.HashSet;
import java.util.Set;

/** A square of the plane whose towns and villages are given their places together. */
public record NameBlock(int column, int row) {
    /** How many blocks are as wide as the earth's circumference. */
    private static final int ACROSS = 64;

    /** The block that a position of the plane lies in. */
    public static NameBlock at(double x, double y) {
        return new NameBlock((int) Math.floor(x * ACROSS), (int) Math.floor(y * ACROSS));
    }

    /** The blocks that a view shows. */
    public static Set<NameBlock> of(Viewport view) {
        Projection p = view.projection();
        GeoPoint center = view.center();
        double x = p.x(center.latDeg(), center.lonDeg());
        double y = p.y(center.latDeg(), center.lonDeg());
        double right = view.widthPx() / 2.0 / view.worldPx();
        double down = view.heightPx() / 2.0 / view.worldPx();
        NameBlock first = at(x - right, y - down);
        NameBlock last = at(x + right, y + down);
        Set<NameBlock> blocks = new HashSet<>();
        for (int column = first.column; column <= last.column; column++) {
            for (int row = first.row; row <= last.row; row++) {
                blocks.add(new NameBlock(p.wraps() ? Math.floorMod(column, ACROSS) : column, row));
            }
        }
        return blocks;
    }

    /** Left, top, right and bottom on the plane. */
    double[] bounds() {
        return new double[] {
            (double) column / ACROSS, (double) row / ACROSS, (column + 1.0) / ACROSS, (row + 1.0) / ACROSS
        };
    }
}
