package conflictmap.layers.source;

/**
 * Pixels of a window of a picture.
 *
 * @param argb colours multiplied by their opacity, row by row; none at all where the window is empty
 * @param width pixels of a row
 * @param height rows
 * @param left left edge on the picture's plane
 * @param top top edge
 * @param stepX units of the plane for each column
 * @param stepY units of the plane for each row
 * @param damaged tiles that could not be read and are left out
 */
@SuppressWarnings("ArrayRecordComponent") // pixels, compared by nobody
public record Patch(int[] argb, int width, int height, double left, double top, double stepX, double stepY, int damaged) {
    /** Nothing to be seen. */
    public static final Patch EMPTY = new Patch(new int[0], 0, 0, 0, 0, 1, 1, 0);

    /** A colour with its opacity multiplied in. */
    public static int multiplied(int argb) {
        int a = argb >>> 24;
        if (a == 255) {
            return argb;
        }
        int r = ((argb >> 16 & 255) * a + 127) / 255;
        int g = ((argb >> 8 & 255) * a + 127) / 255;
        int b = ((argb & 255) * a + 127) / 255;
        return a << 24 | r << 16 | g << 8 | b;
    }

    /** The colour at a place of the plane, mixed of the four pixels round it; 0 outside. */
    public int at(double x, double y) {
        double u = (x - left) / stepX - 0.5;
        double v = (y - top) / stepY - 0.5;
        if (!(u >= -0.5 && v >= -0.5 && u < width - 0.5 && v < height - 0.5)) {
            return 0;
        }
        int column = (int) Math.floor(u);
        int row = (int) Math.floor(v);
        int across = (int) ((u - column) * 256);
        int down = (int) ((v - row) * 256);
        int x0 = Math.max(0, column);
        int x1 = Math.min(width - 1, column + 1);
        int y0 = Math.max(0, row) * width;
        int y1 = Math.min(height - 1, row + 1) * width;
        int above = mixed(argb[y0 + x0], argb[y0 + x1], across);
        return mixed(above, mixed(argb[y1 + x0], argb[y1 + x1], across), down);
    }

    /** Two colours, {@code share} of 256 of the second. */
    private static int mixed(int a, int b, int share) {
        if (a == b) {
            return a;
        }
        int odd = ((a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share) >>> 8 & 0xFF00FF;
        int even = ((a >>> 8 & 0xFF00FF) * (256 - share) + (b >>> 8 & 0xFF00FF) * share) & 0xFF00FF00;
        return odd | even;
    }
}
