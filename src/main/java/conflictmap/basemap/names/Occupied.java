package conflictmap.basemap.names;

import java.util.Arrays;

/** The boxes that are taken on the plane at one zoom: found by cells of a grid, in the order in which they were taken. */
final class Occupied {
    private static final double CELL_WIDTH = 96;
    private static final double CELL_HEIGHT = 32;

    private final double worldPx;
    private final boolean wraps;
    private final int columns;
    private final double cellWidth;
    /** Left, top, right, bottom of each box, pixels of the plane. */
    private float[] boxes = new float[64];
    private int size;
    /** A hash table of cells, each with the last of its entries; an entry names a box and the entry before. */
    private long[] cells = new long[64];
    private int[] last = new int[64];
    private int used;
    private int[] entryBox = new int[64];
    private int[] entryBefore = new int[64];
    private int entries;

    /**
     * An empty plane.
     *
     * @param worldPx the earth's circumference in pixels
     * @param wraps whether the plane goes on beside itself
     */
    Occupied(double worldPx, boolean wraps) {
        this.worldPx = worldPx;
        this.wraps = wraps;
        this.columns = (int) Math.max(1, Math.floor(worldPx / CELL_WIDTH));
        this.cellWidth = wraps ? worldPx / columns : CELL_WIDTH;
        Arrays.fill(last, -1);
    }

    /** Whether no box that is taken meets this one. */
    boolean isFree(double left, double top, double right, double bottom) {
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                int slot = slot(key(column, row));
                for (int entry = last[slot]; entry >= 0; entry = entryBefore[entry]) {
                    if (meets(entryBox[entry], left, top, right, bottom)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean meets(int box, double left, double top, double right, double bottom) {
        int b = 4 * box;
        if (boxes[b + 1] >= bottom || boxes[b + 3] <= top) {
            return false;
        }
        double turn = wraps ? worldPx * Math.rint((left - boxes[b]) / worldPx) : 0;
        return boxes[b] + turn < right && boxes[b + 2] + turn > left;
    }

    /** Takes a box. */
    void take(double left, double top, double right, double bottom) {
        if (4 * size == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * boxes.length);
        }
        boxes[4 * size] = (float) left;
        boxes[4 * size + 1] = (float) top;
        boxes[4 * size + 2] = (float) right;
        boxes[4 * size + 3] = (float) bottom;
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                enter(key(column, row), size);
            }
        }
        size++;
    }

    private void enter(long key, int box) {
        if (2 * used > cells.length) {
            grow();
        }
        if (entries == entryBox.length) {
            entryBox = Arrays.copyOf(entryBox, 2 * entries);
            entryBefore = Arrays.copyOf(entryBefore, 2 * entries);
        }
        int slot = slot(key);
        if (last[slot] < 0) {
            cells[slot] = key;
            used++;
        }
        entryBox[entries] = box;
        entryBefore[entries] = last[slot];
        last[slot] = entries++;
    }

    private void grow() {
        long[] oldCells = cells;
        int[] oldLast = last;
        cells = new long[2 * oldCells.length];
        last = new int[2 * oldLast.length];
        Arrays.fill(last, -1);
        for (int i = 0; i < oldLast.length; i++) {
            if (oldLast[i] >= 0) {
                int slot = slot(oldCells[i]);
                cells[slot] = oldCells[i];
                last[slot] = oldLast[i];
            }
        }
    }

    /** Where a cell is in the table, or would be. */
    private int slot(long key) {
        int mask = last.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (last[slot] >= 0 && cells[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private long key(int column, int row) {
        return (long) (wraps ? Math.floorMod(column, columns) : column) << 32 | row & 0xFFFFFFFFL;
    }

    private int column(double x) {
        return (int) Math.floor(x / cellWidth);
    }

    private static int row(double y) {
        return (int) Math.floor(y / CELL_HEIGHT);
    }
}
