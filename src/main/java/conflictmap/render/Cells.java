package conflictmap.render;

import conflictmap.geo.Viewport;
import java.util.Arrays;

/** Squares of the picture, each taken or free. */
final class Cells {
    private final int sidePx;
    private float margin;
    private int columns;
    private long[] taken = new long[0];

    /** @param sidePx width and height of a square, a power of two */
    Cells(int sidePx) {
        this.sidePx = sidePx;
    }

    /** Frees all squares of a picture and a margin round it. */
    void clear(Viewport view, double marginPx) {
        margin = (float) marginPx + 1;
        columns = (int) Math.ceil((view.widthPx() + 2 * margin) / sidePx) + 1;
        int rows = (int) Math.ceil((view.heightPx() + 2 * margin) / sidePx) + 1;
        int words = columns * rows + 63 >>> 6;
        if (taken.length == words) {
            Arrays.fill(taken, 0);
        } else {
            taken = new long[words];
        }
    }

    /** The square of a point within the picture or its margin. */
    int of(float px, float py) {
        return (int) (py + margin) / sidePx * columns + (int) (px + margin) / sidePx;
    }

    /** Takes a square; false where it was taken. */
    boolean take(int cell) {
        long word = taken[cell >>> 6];
        long bit = 1L << cell;
        taken[cell >>> 6] = word | bit;
        return (word & bit) == 0;
    }

    boolean isTaken(int cell) {
        return (taken[cell >>> 6] >>> cell & 1) != 0;
    }

    int countTaken() {
        int count = 0;
        for (long word : taken) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Takes what another of the same picture has taken. */
    void takeAll(Cells other) {
        for (int i = 0; i < taken.length; i++) {
            taken[i] |= other.taken[i];
        }
    }
}
