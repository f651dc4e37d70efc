package conflictmap.render;

/**
 * A stamp at one opacity, ready to be printed.
 *
 * @param argb pixels row by row, multiplied by their opacity
 * @param rows a mask of each row: bit n is its pixel n
 * @param any the masks of all rows together
 */
@SuppressWarnings("ArrayRecordComponent") // pixels, compared by nobody
record Plate(int[] argb, long[] rows, long any, int width, int height, int left, int top) {
    /** The widest, pixels: a row and its neighbour fit into a long. */
    static final int WIDEST = 60;
    /** Steps of opacity. */
    static final int LEVELS = 32;

    static Plate of(Bitmap bitmap, int level) {
        int alpha = (level * 255 + (LEVELS - 1) / 2) / (LEVELS - 1);
        int[] faded = new int[bitmap.argb().length];
        long[] rows = new long[bitmap.height()];
        for (int i = 0; i < faded.length; i++) {
            faded[i] = alpha == 255 ? bitmap.argb()[i] : Bitmap.faded(bitmap.argb()[i], alpha);
            rows[i / bitmap.width()] |= faded[i] == 0 ? 0 : 1L << i % bitmap.width();
        }
        long any = 0;
        for (long row : rows) {
            any |= row;
        }
        return new Plate(faded, rows, any, bitmap.width(), bitmap.height(), bitmap.left(), bitmap.top());
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
