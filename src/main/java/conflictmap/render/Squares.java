package conflictmap.render;

import conflictmap.geo.Viewport;
import java.util.Arrays;

/** Squares of some pixels of a picture and a margin round it, each taken or free. */
final class Squares {
    /** Side of a square that a symbol of nine pixels covers about as much as, pixels. */
    private static final double SYMBOL_PX = 8;

    /** How many squares in a row, and in a column, a symbol covers. */
    private int symbol = 1;
    private int margin;
    private int width;
    private int height;
    private int wordsInRow;
    private long[] taken = new long[0];

    /**
     * Frees all squares of a picture.
     *
     * @param sidePx their side, of which the margin is a multiple
     */
    void clear(Viewport view, int marginPx, int sidePx) {
        symbol = (int) Math.rint(SYMBOL_PX / sidePx);
        margin = marginPx / sidePx;
        width = (view.widthPx() + sidePx - 1) / sidePx;
        height = (view.heightPx() + sidePx - 1) / sidePx;
        wordsInRow = width + 2 * margin + 3 + 63 >>> 6;
        int words = wordsInRow * (height + 2 * margin + 3);
        if (taken.length == words) {
            Arrays.fill(taken, 0);
        } else {
            taken = new long[words];
        }
    }

    /**
     * The number of a square.
     *
     * @param column its column counted from the left edge of the margin, as {@link Lens#column} does
     */
    int of(int column, int row) {
        return (row * wordsInRow << 6) + column;
    }

    /** Takes a square; 1 where it was free, 0 where it was not. */
    int take(int square) {
        long word = taken[square >>> 6];
        taken[square >>> 6] = word | 1L << square;
        return (int) (~word >>> square) & 1;
    }

    boolean isTaken(int square) {
        return (taken[square >>> 6] >>> square & 1) != 0;
    }

    /** Takes what another of the same picture has taken. */
    void takeAll(Squares other) {
        for (int i = 0; i < taken.length; i++) {
            taken[i] |= other.taken[i];
        }
    }

    /**
     * Share of the picture that symbols of nine pixels cover, 0 to 1, one in each square that is taken: that of the
     * squares of about eight pixels in which one stands. Where they stand at random, that is what they cover (Boolean model).
     */
    double covered() {
        int full = 0;
        int all = 0;
        for (int row = margin; row + symbol <= margin + height; row += symbol) {
            for (int column = margin; column + symbol <= margin + width; column += symbol) {
                all++;
                full += isAnyTaken(row, column) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) full / all;
    }

    private boolean isAnyTaken(int row, int column) {
        long any = 0;
        int word = column >>> 6;
        for (int i = 0; i < symbol; i++) {
            int at = (row + i) * wordsInRow + word;
            any |= taken[at] >>> column;
            if ((column & 63) > 64 - symbol) {
                any |= taken[at + 1] << 64 - (column & 63);
            }
        }
        return (any & (1L << symbol) - 1) != 0;
    }
}
