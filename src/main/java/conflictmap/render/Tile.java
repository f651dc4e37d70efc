package conflictmap.render;

import java.util.Arrays;

/**
 * A square of a picture into which stamps are printed, the topmost first, beneath those that are there; it stays in the
 * processor's nearest cache. Used for one square after the other.
 */
final class Tile {
    private static final int SIDE = TileSort.SIDE;
    /** Rows above and below the square, always covered, so that blocks may stand over its edges. */
    private static final int PAD = Plate.BLOCK_HEIGHT - 1;
    private static final long ROW = (1L << Plate.BLOCK_WIDTH) - 1;
    /** After so many stamps it is looked whether all is covered; a power of two. */
    private static final int LOOK = 32;

    /** What is printed so far, multiplied by its opacity. */
    private final int[] sheet = new int[SIDE * SIDE];
    private final int[] below = new int[SIDE * SIDE];
    /** One bit a pixel: whether something may still be printed beneath what is there. */
    private final long[] open = new long[SIDE + 2 * PAD];

    /** Prints the stamps of one square of a paper. */
    void print(Paper paper, int[] pixels, TileSort sort, int tile, Plate[] plates) {
        int begin = sort.begin(tile);
        int end = sort.begin(tile + 1);
        if (begin == end) {
            return;
        }
        int left = sort.left(tile);
        int top = sort.top(tile);
        int width = Math.min(SIDE, paper.width() - left);
        int height = Math.min(SIDE, paper.height() - top);
        Arrays.fill(sheet, 0);
        Arrays.fill(open, 0);
        Arrays.fill(open, PAD, PAD + height, width == SIDE ? -1 : (1L << width) - 1);
        int[] packed = sort.packed();
        for (int i = begin; i < end; i++) {
            int stamp = packed[i];
            Plate plate = plates[TileSort.plate(stamp)];
            under(plate, TileSort.x(stamp) + plate.left(), TileSort.y(stamp) + plate.top());
            if ((i & LOOK - 1) == 0 && isCovered()) {
                break;
            }
        }
        lay(pixels, top * paper.width() + left, paper.width(), width, height);
    }

    private boolean isCovered() {
        long any = 0;
        for (long row : open) {
            any |= row;
        }
        return any == 0;
    }

    private void under(Plate plate, int left, int top) {
        int block = 0;
        for (int i = 0, y = top; i < plate.rows(); i++, y += Plate.BLOCK_HEIGHT) {
            for (int j = 0, x = left; j < plate.columns(); j++, x += Plate.BLOCK_WIDTH) {
                if (y >= -PAD && y < SIDE && x > -Plate.BLOCK_WIDTH && x < SIDE) {
                    long free = plate.masks()[block] & (x >= 0 ? openRight(x, y + PAD) : openLeft(-x, y + PAD));
                    if (free != 0) {
                        print(plate.argb(), block * Plate.BLOCK, free, x, y);
                    }
                }
                block++;
            }
        }
    }

    /** What is open under a block that begins right of the square's left edge. */
    private long openRight(int x, int row) {
        return open[row] >>> x & ROW
                | (open[row + 1] >>> x & ROW) << Plate.BLOCK_WIDTH
                | (open[row + 2] >>> x & ROW) << 2 * Plate.BLOCK_WIDTH
                | open[row + 3] >>> x << 3 * Plate.BLOCK_WIDTH;
    }

    /** What is open under a block that begins so many pixels left of the square. */
    private long openLeft(int x, int row) {
        return open[row] << x & ROW
                | (open[row + 1] << x & ROW) << Plate.BLOCK_WIDTH
                | (open[row + 2] << x & ROW) << 2 * Plate.BLOCK_WIDTH
                | open[row + 3] << x << 3 * Plate.BLOCK_WIDTH;
    }

    /** Prints the free pixels of a block. */
    private void print(int[] argb, int source, long free, int x, int y) {
        int[] out = sheet;
        int target = y * SIDE + x;
        long full = 0;
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int n = Long.numberOfTrailingZeros(rest);
            // a row of the block is 16 pixels, one of the square 64
            int at = target + (n & Plate.BLOCK_WIDTH - 1) + (n >>> 4 << 6);
            int printed = Plate.under(argb[source + n], out[at]);
            out[at] = printed;
            full |= (long) (Plate.COVERED - 1 - (printed >>> 24) >>> 31) << n;
        }
        if (full != 0) {
            for (int i = 0, row = y + PAD; i < Plate.BLOCK_HEIGHT; i++, row++) {
                long covered = full >>> i * Plate.BLOCK_WIDTH & ROW;
                open[row] &= ~(x >= 0 ? covered << x : covered >>> -x);
            }
        }
    }

    /** Lays what is printed over the picture. */
    private void lay(int[] pixels, int corner, int stride, int width, int height) {
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, corner + row * stride, below, row * SIDE, width);
        }
        Bitmap.over(sheet, below, 0, height * SIDE);
        for (int row = 0; row < height; row++) {
            System.arraycopy(below, row * SIDE, pixels, corner + row * stride, width);
        }
    }
}
