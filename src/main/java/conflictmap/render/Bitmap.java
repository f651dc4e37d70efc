package conflictmap.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/**
 * A drawing in pixels, with the colours multiplied by their opacity.
 *
 * @param argb row by row, {@code 0xAARRGGBB}
 * @param spans of each row its first pixel that is not clear in the upper half, the one after the last in the lower; 0 where all are
 * @param left pixels from the reference point to the left edge; negative where the edge lies left of it
 * @param top pixels from the reference point to the upper edge
 */
@SuppressWarnings("ArrayRecordComponent") // pixels; each bitmap equals itself alone, since its array does
record Bitmap(int[] argb, int[] spans, int width, int height, int left, int top) {
    private static final int LOWER = 0xFFFF;

    /** Where pixels are mixed: at the same indices of two arrays of its own, so that the compiler can tell that they do not overlap. */
    static final class Mixer {
        /** Pixels that are mixed together. */
        private static final int PIECE = 256;

        private final int[] above = new int[PIECE];
        private final int[] below = new int[PIECE];

        /** Lays a stretch of a picture, less opaque by so many of 255, over one of another. */
        private void lay(int[] argb, int source, int[] pixels, int target, int length, int alpha) {
            for (int at = 0; at < length; at += PIECE) {
                int piece = Math.min(PIECE, length - at);
                System.arraycopy(argb, source + at, above, 0, piece);
                System.arraycopy(pixels, target + at, below, 0, piece);
                if (alpha == 255) {
                    mix(above, below, 0, piece);
                } else {
                    for (int i = 0; i < piece; i++) {
                        below[i] = over(faded(above[i], alpha), below[i]);
                    }
                }
                System.arraycopy(below, 0, pixels, target + at, piece);
            }
        }
    }

    /**
     * Draws something round a point.
     *
     * @param leftPx how far it reaches from the point to the left, pixels of the frame, negative; likewise the others
     * @param scale pixels for each of the frame
     */
    static Bitmap drawn(double leftPx, double topPx, double rightPx, double bottomPx, double scale, Consumer<Graphics2D> drawing) {
        int left = (int) Math.floor(leftPx * scale);
        int top = (int) Math.floor(topPx * scale);
        int width = Math.max(1, (int) Math.ceil(rightPx * scale) - left);
        int height = Math.max(1, (int) Math.ceil(bottomPx * scale) - top);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Fonts.smooth(g);
        g.translate(-left, -top);
        g.scale(scale, scale);
        drawing.accept(g);
        g.dispose();
        return cropped(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height, left, top);
    }

    /** Without the clear margins: around a name, which is measured generously, they are more than half of its pixels. */
    private static Bitmap cropped(int[] argb, int width, int height, int left, int top) {
        int x0 = width;
        int x1 = 0;
        int y0 = height;
        int y1 = 0;
        int[] spans = new int[height];
        for (int y = 0; y < height; y++) {
            int from = 0;
            int to = width;
            while (to > 0 && argb[y * width + to - 1] == 0) {
                to--;
            }
            while (from < to && argb[y * width + from] == 0) {
                from++;
            }
            if (from < to) {
                x0 = Math.min(x0, from);
                x1 = Math.max(x1, to);
                y0 = Math.min(y0, y);
                y1 = y + 1;
                spans[y] = from << 16 | to;
            }
        }
        if (x0 >= x1) {
            return new Bitmap(new int[1], new int[1], 1, 1, left, top);
        }
        int[] inner = new int[(x1 - x0) * (y1 - y0)];
        int[] innerSpans = new int[y1 - y0];
        for (int y = y0; y < y1; y++) {
            System.arraycopy(argb, y * width + x0, inner, (y - y0) * (x1 - x0), x1 - x0);
            innerSpans[y - y0] = spans[y] == 0 ? 0 : spans[y] - (x0 << 16 | x0);
        }
        return new Bitmap(inner, innerSpans, x1 - x0, y1 - y0, left + x0, top + y0);
    }

    /**
     * Lays it over rows of the paper with its reference point at a pixel.
     *
     * @param alpha opacity, 0 to 255
     * @param from first row of the paper that may be touched
     * @param to row after the last one
     */
    void over(Paper paper, int[] pixels, int atX, int atY, int alpha, int from, int to, Mixer mixer) {
        int x0 = atX + left;
        int y0 = atY + top;
        int last = Math.min(to, y0 + height);
        for (int y = Math.max(from, y0); y < last; y++) {
            int span = spans[y - y0];
            int first = Math.max(0, x0 + (span >>> 16));
            int length = Math.min(paper.width(), x0 + (span & LOWER)) - first;
            if (length > 0) {
                mixer.lay(argb, (y - y0) * width + first - x0, pixels, y * paper.width() + first, length, alpha);
            }
        }
    }

    /** Lays a stretch of a picture that may be wholly clear over the same stretch of another, in a loop that becomes vectors. */
    static void over(int[] above, int[] below, int from, int to) {
        int any = 0;
        for (int i = from; i < to; i++) {
            any |= above[i];
        }
        if (any != 0) {
            mix(above, below, from, to);
        }
    }

    private static void mix(int[] above, int[] below, int from, int to) {
        for (int i = from; i < to; i++) {
            below[i] = over(above[i], below[i]);
        }
    }

    /** A colour with less opacity, 0 to 255. */
    static int faded(int argb, int alpha) {
        int odd = div255((argb >>> 8 & 0xFF) * alpha) << 8 | div255((argb >>> 24) * alpha) << 24;
        return odd | div255((argb & 0xFF) * alpha) | div255((argb >>> 16 & 0xFF) * alpha) << 16;
    }

    /** A colour, multiplied by its opacity, over an opaque one; within one 255th of exact. */
    static int over(int argb, int below) {
        int rest = 255 - (argb >>> 24);
        rest += rest >>> 7;
        int even = (below & 0xFF00FF) * rest >>> 8 & 0xFF00FF;
        int odd = (below & 0x00FF00) * rest >>> 8 & 0x00FF00;
        return (argb & 0xFFFFFF) + (even | odd);
    }

    /** A product of two bytes, divided by 255 and rounded. */
    static int div255(int product) {
        int t = product + 128;
        return t + (t >>> 8) >>> 8;
    }
}
