package conflictmap.render;

/**
 * A stamp at one opacity, ready to be printed: cut into blocks of {@value #BLOCK_WIDTH} by {@value #BLOCK_HEIGHT} pixels,
 * from left to right and then down, so that the pixels of a block are the bits of a long.
 *
 * @param argb the pixels, block by block and row by row, multiplied by their opacity
 * @param masks bit n of a block is its pixel n: whether anything is there
 * @param covers likewise: whether it covers what is beneath, see {@link #COVERED}
 * @param columns blocks side by side
 * @param rows blocks below each other
 * @param left pixels from the point to the left edge; negative where the edge lies left of it
 * @param top pixels from the point to the upper edge
 */
@SuppressWarnings("ArrayRecordComponent") // pixels, compared by nobody
record Plate(int[] argb, long[] masks, long[] covers, int columns, int rows, int left, int top) {
    /** The widest, pixels. */
    static final int WIDEST = 60;
    /** Steps of opacity. */
    static final int LEVELS = 32;
    /** From this opacity on, of 255, a pixel is covered. */
    static final int COVERED = 236;

    static final int BLOCK_WIDTH = 16;
    static final int BLOCK_HEIGHT = 4;
    static final int BLOCK = BLOCK_WIDTH * BLOCK_HEIGHT;

    static Plate of(Bitmap bitmap, int level) {
        int alpha = (level * 255 + (LEVELS - 1) / 2) / (LEVELS - 1);
        int columns = (bitmap.width() + BLOCK_WIDTH - 1) / BLOCK_WIDTH;
        int rows = (bitmap.height() + BLOCK_HEIGHT - 1) / BLOCK_HEIGHT;
        int[] argb = new int[columns * rows * BLOCK];
        long[] masks = new long[columns * rows];
        long[] covers = new long[columns * rows];
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                int pixel = bitmap.argb()[y * bitmap.width() + x];
                int faded = alpha == 255 ? pixel : Bitmap.faded(pixel, alpha);
                int block = y / BLOCK_HEIGHT * columns + x / BLOCK_WIDTH;
                int bit = y % BLOCK_HEIGHT * BLOCK_WIDTH + x % BLOCK_WIDTH;
                argb[block * BLOCK + bit] = faded;
                masks[block] |= faded == 0 ? 0 : 1L << bit;
                covers[block] |= faded >>> 24 >= COVERED ? 1L << bit : 0;
            }
        }
        return new Plate(argb, masks, covers, columns, rows, bitmap.left(), bitmap.top());
    }

    /** The step that is nearest to an opacity. */
    static int level(byte alpha) {
        return ((alpha & 0xFF) * (LEVELS - 1) + 127) / 255;
    }

    /** The nearest whole number of one beyond -4096. */
    static int whole(float x) {
        return (int) (x + 4096.5f) - 4096;
    }

    /** A colour beneath another, both multiplied by their opacity; within one 255th of exact. */
    static int under(int argb, int above) {
        int rest = 255 - (above >>> 24);
        rest += rest >>> 7;
        int even = (argb & 0xFF00FF) * rest >>> 8 & 0xFF00FF;
        int odd = (argb >>> 8 & 0xFF00FF) * rest & 0xFF00FF00;
        return above + (even | odd);
    }
}
