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
    /** With fewer stamps most of the square is bare, and is passed over row by row. */
    private static final int FEW = 48;

    /** What is printed so far, multiplied by its opacity; all clear between two squares. */
    private final int[] sheet = new int[SIDE * SIDE];
    private final int[] below = new int[SIDE * SIDE];
    /** One bit a pixel: whether something may still be printed beneath what is there. */
    private final long[] open = new long[SIDE + 2 * PAD];
    /** One bit a pixel: whether nothing is printed there yet. */
    private final long[] blank = new long[SIDE + 2 * PAD];

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
        long wide = width == SIDE ? -1 : (1L << width) - 1;
        Arrays.fill(open, 0);
        Arrays.fill(open, PAD, PAD + height, wide);
        System.arraycopy(open, 0, blank, 0, open.length);
        int[] packed = sort.packed();
        for (int i = begin; i < end; i++) {
            int stamp = packed[i];
            Plate plate = plates[TileSort.plate(stamp)];
            under(plate, TileSort.x(stamp) + plate.left(), TileSort.y(stamp) + plate.top());
            if ((i & LOOK - 1) == 0 && isCovered()) {
                break;
            }
        }
        int corner = top * paper.width() + left;
        if (end - begin < FEW) {
            layPrinted(pixels, corner, paper.width(), wide, height);
        } else {
            lay(pixels, corner, paper.width(), width, height);
        }
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
                    long free = plate.masks()[block] & (x >= 0 ? right(open, x, y + PAD) : left(open, -x, y + PAD));
                    if (free != 0) {
                        print(plate, block, free, x, y);
                    }
                }
                block++;
            }
        }
    }

    /** The bits under a block that begins right of the square's left edge. */
    private static long right(long[] open, int x, int row) {
        return open[row] >>> x & ROW
                | (open[row + 1] >>> x & ROW) << Plate.BLOCK_WIDTH
                | (open[row + 2] >>> x & ROW) << 2 * Plate.BLOCK_WIDTH
                | open[row + 3] >>> x << 3 * Plate.BLOCK_WIDTH;
    }

    /** The bits under a block that begins so many pixels left of the square. */
    private static long left(long[] open, int x, int row) {
        return open[row] << x & ROW
                | (open[row + 1] << x & ROW) << Plate.BLOCK_WIDTH
                | (open[row + 2] << x & ROW) << 2 * Plate.BLOCK_WIDTH
                | open[row + 3] << x << 3 * Plate.BLOCK_WIDTH;
    }

    /** Prints the free pixels of a block: those where nothing is yet are copied, the others mixed. */
    private void print(Plate plate, int block, long free, int x, int y) {
        int[] argb = plate.argb();
        int[] out = sheet;
        int source = block * Plate.BLOCK;
        int target = y * SIDE + x;
        long fresh = free & (x >= 0 ? right(blank, x, y + PAD) : left(blank, -x, y + PAD));
        long full = fresh & plate.covers()[block];
        for (long rest = fresh; rest != 0; rest &= rest - 1) {
            int n = Long.numberOfTrailingZeros(rest);
            out[target + at(n)] = argb[source + n];
        }
        for (long rest = free & ~fresh; rest != 0; rest &= rest - 1) {
            int n = Long.numberOfTrailingZeros(rest);
            int at = target + at(n);
            int printed = Plate.under(argb[source + n], out[at]);
            out[at] = printed;
            full |= (long) (Plate.COVERED - 1 - (printed >>> 24) >>> 31) << n;
        }
        clear(blank, fresh, x, y + PAD);
        clear(open, full, x, y + PAD);
    }

    /** From the first pixel of a block to another: a row of the block is 16 pixels, one of the square 64. */
    private static int at(int n) {
        return (n & Plate.BLOCK_WIDTH - 1) + (n >>> 4 << 6);
    }

    private static void clear(long[] rows, long bits, int x, int first) {
        if (bits != 0) {
            for (int i = 0, row = first; i < Plate.BLOCK_HEIGHT; i++, row++) {
                long ofRow = bits >>> i * Plate.BLOCK_WIDTH & ROW;
                rows[row] &= ~(x >= 0 ? ofRow << x : ofRow >>> -x);
            }
        }
    }

    /** Lays what is printed over the picture, of each row from the first pixel to the last one. */
    private void layPrinted(int[] pixels, int corner, int stride, long wide, int height) {
        for (int row = 0; row < height; row++) {
            long printed = wide & ~blank[row + PAD];
            if (printed != 0) {
                int first = Long.numberOfTrailingZeros(printed);
                int length = SIDE - Long.numberOfLeadingZeros(printed) - first;
                int at = row * SIDE + first;
                System.arraycopy(pixels, corner + row * stride + first, below, at, length);
                Bitmap.over(sheet, below, at, at + length);
                System.arraycopy(below, at, pixels, corner + row * stride + first, length);
                Arrays.fill(sheet, at, at + length, 0);
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
        Arrays.fill(sheet, 0, height * SIDE, 0);
    }
}
