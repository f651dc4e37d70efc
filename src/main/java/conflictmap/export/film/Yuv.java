package conflictmap.export.film;

import java.util.Arrays;

/**
 * Turns pictures into the colours of film: BT.709, 16 to 235, one pair of colour values for two by two pixels. Rows that are as
 * they were in the picture before are not turned again, so that a map that stands still costs next to nothing.
 */
final class Yuv {
    /** Parts of 65536; luma's coefficients of ITU-R BT.709-6 times 219/255, chroma's times 224/255. */
    private static final int Y_RED = 11966;
    private static final int Y_GREEN = 40254;
    private static final int Y_BLUE = 4064;
    private static final int U_RED = -6596;
    private static final int U_GREEN = -22189;
    private static final int U_BLUE = 28785;
    private static final int V_RED = 28785;
    private static final int V_GREEN = -26145;
    private static final int V_BLUE = -2640;
    private static final int HALF = 1 << 15;

    private final int width;
    private final int height;
    private final int[] before;
    private final byte[] planes;
    private boolean first = true;

    /** Pictures of one size, both sides even. */
    Yuv(int width, int height) {
        this.width = width;
        this.height = height;
        this.before = new int[width * height];
        this.planes = new byte[width * height * 3 / 2];
    }

    /** The three planes of a picture; valid until the next. */
    byte[] of(int[] rgb) {
        for (int y = 0; y < height; y += 2) {
            int from = y * width;
            int to = from + 2 * width;
            if (first || Arrays.mismatch(rgb, from, to, before, from, to) >= 0) {
                luma(rgb, from, to);
                chroma(rgb, y);
                System.arraycopy(rgb, from, before, from, to - from);
            }
        }
        first = false;
        return planes;
    }

    private void luma(int[] rgb, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = rgb[i];
            planes[i] = (byte) ((Y_RED * (c >> 16 & 0xFF) + Y_GREEN * (c >> 8 & 0xFF) + Y_BLUE * (c & 0xFF) + HALF >> 16) + 16);
        }
    }

    private void chroma(int[] rgb, int y) {
        int u = width * height + y / 2 * (width / 2);
        int v = u + width * height / 4;
        int above = y * width;
        int below = above + width;
        for (int x = 0; x < width / 2; x++) {
            int a = rgb[above + 2 * x];
            int b = rgb[above + 2 * x + 1];
            int c = rgb[below + 2 * x];
            int d = rgb[below + 2 * x + 1];
            int red = (a >> 16 & 0xFF) + (b >> 16 & 0xFF) + (c >> 16 & 0xFF) + (d >> 16 & 0xFF);
            int green = (a >> 8 & 0xFF) + (b >> 8 & 0xFF) + (c >> 8 & 0xFF) + (d >> 8 & 0xFF);
            int blue = (a & 0xFF) + (b & 0xFF) + (c & 0xFF) + (d & 0xFF);
            planes[u + x] = (byte) ((U_RED * red + U_GREEN * green + U_BLUE * blue + 4 * HALF >> 18) + 128);
            planes[v + x] = (byte) ((V_RED * red + V_GREEN * green + V_BLUE * blue + 4 * HALF >> 18) + 128);
        }
    }
}
