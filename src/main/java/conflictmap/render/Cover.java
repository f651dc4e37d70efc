package conflictmap.render;

import conflictmap.geo.Viewport;
import java.util.BitSet;

/** How much of a picture symbols of any size cover, and how much they cover each other, to within cells of 4 pixels. */
final class Cover {
    private static final int CELL_PX = 4;
    /** Side of the square that is as large as a circle of radius 1. */
    private static final double SQUARE = Math.sqrt(Math.PI);

    private final int columns;
    private final int rows;
    private final BitSet taken;
    private long all;

    Cover(Viewport view) {
        columns = Math.ceilDiv(view.widthPx(), CELL_PX);
        rows = Math.ceilDiv(view.heightPx(), CELL_PX);
        taken = new BitSet(columns * rows);
    }

    /** Covers what a symbol at a point covers. */
    void add(double x, double y, double radius) {
        double half = radius * SQUARE / 2;
        int left = Math.max(0, (int) Math.rint((x - half) / CELL_PX));
        int right = Math.min(columns, (int) Math.rint((x + half) / CELL_PX));
        int bottom = Math.min(rows, (int) Math.rint((y + half) / CELL_PX));
        for (int row = Math.max(0, (int) Math.rint((y - half) / CELL_PX)); row < bottom && left < right; row++) {
            taken.set(row * columns + left, row * columns + right);
            all += right - left;
        }
    }

    /** Share of the picture that is covered, 0 to 1. */
    double ofPicture() {
        return (double) taken.cardinality() / (columns * rows);
    }

    /** How many symbols lie upon each other on average where any is; 0 where there is none. */
    double depth() {
        int cells = taken.cardinality();
        return cells == 0 ? 0 : (double) all / cells;
    }
}
