package conflictmap.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/**
 * A drawing in pixels, with the colours multiplied by their opacity.
 *
 * @param argb row by row, {@code 0xAARRGGBB}
 * @param left pixels from the reference point to the left edge; negative where the edge lies left of it
 * @param top pixels from the reference point to the upper edge
 */
@SuppressWarnings("ArrayRecordComponent") // pixels; each bitmap equals itself alone, since its array does
record Bitmap(int[] argb, int width, int height, int left, int top) {
    /** Pixels that are laid together. */
    private static final int PIECE = 256;

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
        return new Bitmap(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height, left, top);
    }

    /**
     * Lays it over rows of the paper with its reference point at a pixel.
     *
     * @param alpha opacity, 0 to 255
     * @param from first row of the paper that may be touched
     * @param to row after the last one
     */
    void over(Paper paper, int[] pixels, int atX, int atY, int alpha, int from, int to) {
        int x0 = Math.max(0, atX + left);
        int x1 = Math.min(paper.width(), atX + left + width);
        int y0 = Math.max(from, atY + top);
        int y1 = Math.min(to, atY + top + height);
        if (x0 >= x1 || y0 >= y1) {
            return;
        }
        int[] above = new int[Math.min(PIECE, x1 - x0)];
        int[] below = new int[above.length];
        for (int y = y0; y < y1; y++) {
            int source = (y - atY - top) * width + x0 - atX - left;
            int target = y * paper.width() + x0;
            row(source, pixels, target, x1 - x0, alpha, above, below);
        }
    }

    /** Lays a row, by pieces that are copied to where the compiler can tell that they do not overlap. */
    private void row(int source, int[] pixels, int target, int length, int alpha, int[] above, int[] below) {
        for (int at = 0; at < length; at += above.length) {
            int piece = Math.min(above.length, length - at);
            System.arraycopy(argb, source + at, above, 0, piece);
            System.arraycopy(pixels, target + at, below, 0, piece);
            if (alpha < 255) {
                for (int i = 0; i < piece; i++) {
                    above[i] = faded(above[i], alpha);
                }
            }
            over(above, below, 0, piece);
            System.arraycopy(below, 0, pixels, target + at, piece);
        }
    }

    /** Lays a stretch of a picture over the same stretch of another, in a loop that the compiler turns into vectors. */
    static void over(int[] above, int[] below, int from, int to) {
        int any = 0;
        for (int i = from; i < to; i++) {
            any |= above[i];
        }
        if (any != 0) {
            for (int i = from; i < to; i++) {
                below[i] = over(above[i], below[i]);
            }
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
