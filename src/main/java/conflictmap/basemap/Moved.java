package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Older pictures in a new view, while a new picture is on its way: copies them to where they lie in another view, between
 * pixels where the scale changes. Java2D does the same twenty times slower.
 */
final class Moved {
    private @Nullable BufferedImage paper;

    /**
     * An older picture.
     *
     * @param image its pixels, without transparency
     * @param view what it shows
     * @param scale its pixels for each of the view
     * @param wraps whether it shows the whole world, which goes on beside it
     */
    record Older(BufferedImage image, Viewport view, double scale, boolean wraps) {}

    /** A sheet of one colour, as large as the view at a scale; the same sheet each time while the size stays. */
    BufferedImage blank(Viewport view, double scale, int rgb) {
        int width = (int) Math.ceil(view.widthPx() * scale);
        int height = (int) Math.ceil(view.heightPx() * scale);
        BufferedImage sheet = paper;
        if (sheet == null || sheet.getWidth() != width || sheet.getHeight() != height) {
            sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            paper = sheet;
        }
        Arrays.fill(pixels(sheet), rgb);
        return sheet;
    }

    /** Copies an older picture onto the sheet, to where it lies in the view. */
    static void copy(Older older, BufferedImage sheet, Viewport view, double scale) {
        Viewport from = older.view();
        if (!from.projection().equals(view.projection())) {
            Warp.copy(older, pixels(older.image()), pixels(sheet), sheet.getWidth(), view, scale);
            return;
        }
        double zoomed = view.worldPx() / from.worldPx();
        double perPixel = zoomed * scale / older.scale();
        GeoPoint middle = from.center();
        double left = (view.px(middle.latDeg(), middle.lonDeg()) - zoomed * from.widthPx() / 2) * scale;
        double top = (view.py(middle.latDeg(), middle.lonDeg()) - zoomed * from.heightPx() / 2) * scale;
        new Copy(older, sheet, 1 / perPixel, left, top).run();
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** One copy: {@code step} pixels of the source for each of the target, whose corner lies at left, top. */
    private static final class Copy {
        private final int[] source;
        private final int sourceWidth;
        private final int sourceHeight;
        private final int[] target;
        private final int width;
        private final int height;
        private final boolean wraps;
        private final double step;
        private final double left;
        private final double top;

        Copy(Older older, BufferedImage sheet, double step, double left, double top) {
            this.source = pixels(older.image());
            this.sourceWidth = older.image().getWidth();
            this.sourceHeight = older.image().getHeight();
            this.target = pixels(sheet);
            this.width = sheet.getWidth();
            this.height = sheet.getHeight();
            this.wraps = older.wraps();
            this.step = step;
            boolean still = Math.abs(step - 1) < 1e-9;
            this.left = still ? Math.rint(left) : left;
            this.top = still ? Math.rint(top) : top;
        }

        void run() {
            int from = wraps ? 0 : (int) Math.clamp(Math.ceil(left), 0, width);
            int to = wraps ? width : (int) Math.clamp(Math.floor(left + sourceWidth / step), 0, width);
            for (int y = 0; y < height; y++) {
                double v = (y + 0.5 - top) * step - 0.5;
                if (v > -0.5 && v < sourceHeight - 0.5) {
                    row(y * width, from, to, v);
                }
            }
        }

        private void row(int at, int from, int to, double v) {
            int y0 = (int) Math.floor(v);
            int below = (int) ((v - y0) * 256);
            int upper = Math.max(0, y0) * sourceWidth;
            int lower = Math.min(sourceHeight - 1, y0 + 1) * sourceWidth;
            for (int x = from; x < to; x++) {
                double u = (x + 0.5 - left) * step - 0.5;
                int x0 = (int) Math.floor(u);
                int beside = (int) ((u - x0) * 256);
                int a = column(x0);
                int b = column(x0 + 1);
                target[at + x] = mixed(
                        mixed(source[upper + a], source[upper + b], beside),
                        mixed(source[lower + a], source[lower + b], beside),
                        below);
            }
        }

        private int column(int x) {
            if (x >= 0 && x < sourceWidth) {
                return x;
            }
            return wraps ? Math.floorMod(x, sourceWidth) : x < 0 ? 0 : sourceWidth - 1;
        }

        private static int mixed(int a, int b, int share) {
            if (share == 0) {
                return a;
            }
            int odd = ((a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share) >>> 8 & 0xFF00FF;
            int even = ((a & 0x00FF00) * (256 - share) + (b & 0x00FF00) * share) >>> 8 & 0x00FF00;
            return odd | even;
        }
    }
}
