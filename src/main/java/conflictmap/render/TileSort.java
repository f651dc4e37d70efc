package conflictmap.render;

import java.util.Arrays;

/**
 * Sorts stamps into the tiles of a picture that they reach into, topmost first in each, on two threads. What a tile needs
 * to know of a stamp is packed into one number, so that a tile reads its stamps one after the other.
 */
final class TileSort {
    /** Pixels of a tile's side: a row of it is the bits of a long. */
    static final int SIDE = 64;
    /** A stamp reaches less far than this beyond its tile. */
    private static final int BEYOND = 64;
    private static final int SHIFT = 6;

    private final Half newer = new Half();
    private final Half older = new Half();
    private int columns;
    private int rows;
    private int[] begin = new int[1];
    private int[] packed = new int[0];
    /** How far the stamps of the batch reach from their points, pixels; right and below excluded. */
    private int left;
    private int top;
    private int right;
    private int bottom;

    /** What is counted of one half of the stamps. */
    private static final class Half {
        private int[] at = new int[0];
        private boolean[] plates = new boolean[0];

        void clear(int tiles, int stamps) {
            if (at.length != tiles) {
                at = new int[tiles];
            }
            Arrays.fill(at, 0);
            if (plates.length < stamps * Plate.LEVELS) {
                plates = new boolean[stamps * Plate.LEVELS];
            }
            Arrays.fill(plates, false);
        }
    }

    /** Sorts a batch; what it sorted before is forgotten. */
    void sort(Paper paper, Sprites sprites, Bitmap[] drawn, Bands bands) {
        columns = (paper.width() + SIDE - 1) / SIDE;
        rows = (paper.height() + SIDE - 1) / SIDE;
        measure(drawn);
        newer.clear(tiles(), drawn.length);
        older.clear(tiles(), drawn.length);
        int middle = sprites.count() / 2;
        bands.both(() -> count(newer, sprites, 0, middle, paper), () -> count(older, sprites, middle, sprites.count(), paper));
        allot();
        bands.both(() -> pack(newer, sprites, 0, middle, paper), () -> pack(older, sprites, middle, sprites.count(), paper));
    }

    private void measure(Bitmap[] drawn) {
        left = 0;
        top = 0;
        right = 1;
        bottom = 1;
        for (Bitmap bitmap : drawn) {
            left = Math.min(left, bitmap.left());
            top = Math.min(top, bitmap.top());
            right = Math.max(right, bitmap.left() + bitmap.width());
            bottom = Math.max(bottom, bitmap.top() + bitmap.height());
        }
    }

    private void count(Half half, Sprites sprites, int from, int to, Paper paper) {
        float scale = (float) paper.scale();
        int above = paper.top();
        float[] x = sprites.x();
        float[] y = sprites.y();
        int[] counts = half.at;
        for (int i = from; i < to; i++) {
            int px = Plate.whole(x[i] * scale);
            int py = Plate.whole(y[i] * scale) - above;
            half.plates[key(sprites, i)] = true;
            int lastColumn = lastColumn(px);
            int lastRow = lastRow(py);
            for (int row = firstRow(py); row <= lastRow; row++) {
                for (int column = firstColumn(px); column <= lastColumn; column++) {
                    counts[row * columns + column]++;
                }
            }
        }
    }

    /** Gives each tile its place in the list, the newer stamps before the older. */
    private void allot() {
        if (begin.length != tiles() + 1) {
            begin = new int[tiles() + 1];
        }
        int next = 0;
        for (int tile = 0; tile < tiles(); tile++) {
            begin[tile] = next;
            int ofNewer = newer.at[tile];
            int ofOlder = older.at[tile];
            newer.at[tile] = next;
            older.at[tile] = next + ofNewer;
            next += ofNewer + ofOlder;
        }
        begin[tiles()] = next;
        if (packed.length < next) {
            packed = new int[next + next / 4];
        }
    }

    private void pack(Half half, Sprites sprites, int from, int to, Paper paper) {
        float scale = (float) paper.scale();
        int above = paper.top();
        float[] x = sprites.x();
        float[] y = sprites.y();
        int[] at = half.at;
        for (int i = from; i < to; i++) {
            int px = Plate.whole(x[i] * scale);
            int py = Plate.whole(y[i] * scale) - above;
            int key = key(sprites, i) << 16;
            int lastColumn = lastColumn(px);
            int lastRow = lastRow(py);
            for (int row = firstRow(py); row <= lastRow; row++) {
                for (int column = firstColumn(px); column <= lastColumn; column++) {
                    int atX = px - column * SIDE + BEYOND;
                    int atY = py - row * SIDE + BEYOND;
                    packed[at[row * columns + column]++] = key | atX << 8 | atY;
                }
            }
        }
    }

    private static int key(Sprites sprites, int i) {
        return (sprites.stamp()[i] & 0xFF) * Plate.LEVELS + Plate.level(sprites.alpha()[i]);
    }

    private int firstColumn(int px) {
        return Math.max(0, px + left >> SHIFT);
    }

    private int lastColumn(int px) {
        return Math.min(columns - 1, px + right - 1 >> SHIFT);
    }

    private int firstRow(int py) {
        return Math.max(0, py + top >> SHIFT);
    }

    private int lastRow(int py) {
        return Math.min(rows - 1, py + bottom - 1 >> SHIFT);
    }

    int tiles() {
        return columns * rows;
    }

    /** Pixels from the picture's left edge to a tile. */
    int left(int tile) {
        return tile % columns * SIDE;
    }

    /** Pixels from the picture's upper edge to a tile. */
    int top(int tile) {
        return tile / columns * SIDE;
    }

    /** Index of a tile's first stamp in {@link #packed}; that of the tile after the last one ends it. */
    int begin(int tile) {
        return begin[tile];
    }

    /** The stamps, see {@link #plate}, {@link #x} and {@link #y}. */
    int[] packed() {
        return packed;
    }

    /** Whether a stamp of the batch is printed with a plate. */
    boolean needs(int plate) {
        return newer.plates[plate] || older.plates[plate];
    }

    /** The plate of a stamp: its drawing times {@link Plate#LEVELS} and the level of its opacity. */
    static int plate(int stamp) {
        return stamp >>> 16;
    }

    /** Pixels from a tile's left edge to the point of a stamp. */
    static int x(int stamp) {
        return (stamp >>> 8 & 0xFF) - BEYOND;
    }

    /** Pixels from a tile's upper edge to the point of a stamp. */
    static int y(int stamp) {
        return (stamp & 0xFF) - BEYOND;
    }
}
