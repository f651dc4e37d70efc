package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;

/**
 * Older pictures in a new view, while a new picture is on its way: each is laid where it lies in that view, between
 * pixels where the scale changes, on two threads. Java2D does the same twenty times slower.
 */
final class Moved {
    private Moved() {}

    /**
     * An older picture.
     *
     * @param image its pixels, without transparency
     * @param view which its place is counted from
     * @param scale its pixels for each of the view
     * @param x its left edge, its pixels from the view's; likewise y
     * @param wraps whether it shows the whole world, which goes on beside it
     */
    record Older(BufferedImage image, Viewport view, double scale, int x, int y, boolean wraps) {
        /** Whether it can be moved and scaled into a view, without being bent. */
        boolean fits(Viewport other) {
            return view.projection().equals(other.projection());
        }
    }

    /**
     * Lays the pictures that lie in a view, the first on top, and a colour where there is none.
     *
     * @param pixels takes them, row by row
     * @param width pixels of a row
     * @param height rows
     * @param scale pixels for each of the view
     */
    static void lay(List<Older> pictures, Viewport view, double scale, int rgb, int[] pixels, int width, int height) {
        List<Copy> copies = pictures.stream()
                .filter(older -> older.fits(view))
                .map(older -> Copy.of(older, width, view, scale))
                .toList();
        int half = height / 2;
        Jobs.both(() -> fill(pixels, width, copies, rgb, 0, half), () -> fill(pixels, width, copies, rgb, half, height));
        for (Older older : pictures.reversed()) {
            if (!older.fits(view)) {
                Warp.copy(older, pixels(older.image()), pixels, width, view, scale);
            }
        }
    }

    private static void fill(int[] pixels, int width, List<Copy> copies, int rgb, int from, int to) {
        Stretch[] stretches = copies.stream().map(Stretch::new).toArray(Stretch[]::new);
        for (int y = from; y < to; y++) {
            fill(pixels, y, 0, width, stretches, 0, y * width, rgb);
        }
    }

    /** Fills a stretch of a row from the first picture that lies there, and what it leaves bare from the next ones. */
    private static void fill(int[] pixels, int y, int from, int to, Stretch[] stretches, int first, int at, int rgb) {
        if (from >= to) {
            return;
        }
        if (first == stretches.length) {
            Arrays.fill(pixels, at + from, at + to, rgb);
            return;
        }
        Copy copy = stretches[first].copy;
        int left = copy.hasRow(y) ? Math.clamp(copy.from, from, to) : to;
        int right = copy.hasRow(y) ? Math.clamp(copy.to, left, to) : to;
        stretches[first].row(pixels, at, y, left, right);
        fill(pixels, y, from, left, stretches, first + 1, at, rgb);
        fill(pixels, y, right, to, stretches, first + 1, at, rgb);
    }

    /** The pixels of an image of type {@link BufferedImage#TYPE_INT_RGB} themselves, row by row. */
    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /**
     * Where a picture lies on the paper.
     *
     * @param step pixels of the picture for each of the paper; 1 where it is moved only, and then by whole pixels
     * @param left pixels of the paper to the picture's left edge; likewise top
     * @param from first column of the paper that it covers
     * @param to first column after them
     */
    private record Copy(Older older, double step, double left, double top, int from, int to) {
        static Copy of(Older older, int width, Viewport view, double scale) {
            Viewport before = older.view();
            double zoomed = view.worldPx() / before.worldPx();
            double step = older.scale() / (zoomed * scale);
            GeoPoint middle = before.center();
            double left = (view.px(middle.latDeg(), middle.lonDeg()) - zoomed * before.widthPx() / 2) * scale + older.x() / step;
            double top = (view.py(middle.latDeg(), middle.lonDeg()) - zoomed * before.heightPx() / 2) * scale + older.y() / step;
            if (Math.abs(step - 1) < 1e-9) {
                step = 1;
                left = Math.rint(left);
                top = Math.rint(top);
            }
            double right = left + older.image().getWidth() / step;
            return new Copy(older, step, left, top,
                    older.wraps() ? 0 : (int) Math.clamp(Math.ceil(left), 0, width),
                    older.wraps() ? width : (int) Math.clamp(Math.floor(right), 0, width));
        }

        boolean isMovedOnly() {
            return step == 1 && !older.wraps();
        }

        /** The row of the picture, between two, under a row of the paper. */
        double row(int y) {
            return (y + 0.5 - top) * step - 0.5;
        }

        boolean hasRow(int y) {
            double v = row(y);
            return v > -0.5 && v < older.image().getHeight() - 0.5;
        }
    }

    /**
     * Copies rows of a picture. Rows are mixed along and across; where the picture is drawn larger, each of its rows is mixed along
     * once, for all the rows of the paper between it and the next; where smaller, rows are mixed across first, over fewer columns.
     */
    private static final class Stretch {
        private final Copy copy;
        private final int[] source;
        private final int width;
        private final int height;
        private final int[] column;
        private final int[] beside;
        /** Colours between which each column lies. */
        private final int[] leftOf;
        private final int[] rightOf;
        /** Columns of the picture that are needed: the first, and the last one before those beside it. */
        private final int firstMixed;
        private final int lastMixed;
        /** Of a larger picture: two of its rows as wide as the paper; of a smaller one: the row between the two. */
        private int[] upper;
        private int[] lower;
        private int upperRow = -1;
        private int lowerRow = -1;
        private int mixedBelow;

        Stretch(Copy copy) {
            this.copy = copy;
            this.source = pixels(copy.older.image());
            this.width = copy.older.image().getWidth();
            this.height = copy.older.image().getHeight();
            int columns = copy.isMovedOnly() ? 0 : copy.to;
            column = new int[columns];
            beside = new int[columns];
            leftOf = new int[columns];
            rightOf = new int[columns];
            int wide = columns == 0 ? 0 : Math.max(width + 1, columns);
            upper = new int[wide];
            lower = new int[wide];
            for (int x = copy.from; x < columns; x++) {
                double u = (x + 0.5 - copy.left) * copy.step - 0.5;
                int whole = (int) Math.floor(u);
                column[x] = copy.older.wraps() ? Math.floorMod(whole, width) : Math.clamp(whole, 0, width - 1);
                beside[x] = whole < 0 && !copy.older.wraps() ? 0 : (int) ((u - whole) * 256);
            }
            boolean whole = copy.older.wraps() || copy.from >= columns;
            firstMixed = whole ? 0 : column[copy.from];
            lastMixed = whole ? width - 1 : Math.min(width - 1, column[columns - 1] + 1);
        }

        /** Copies columns of a row of the paper whose first pixel is the given one. */
        void row(int[] target, int at, int y, int from, int to) {
            if (from >= to) {
                return;
            }
            double v = copy.row(y);
            if (copy.isMovedOnly()) {
                System.arraycopy(source, (int) Math.rint(v) * width + from - (int) copy.left, target, at + from, to - from);
                return;
            }
            int whole = (int) Math.floor(v);
            int first = Math.max(0, whole);
            int second = Math.min(height - 1, whole + 1);
            int below = (int) ((v - whole) * 256);
            if (copy.step < 1) {
                acrossLast(first, second, below, from, to);
            } else {
                acrossFirst(first, second, below, from, to);
            }
            System.arraycopy(leftOf, from, target, at + from, to - from);
        }

        /** Mixes two rows that are as wide as the paper. */
        private void acrossLast(int first, int second, int below, int from, int to) {
            if (first == lowerRow) {
                int[] spare = upper;
                upper = lower;
                lower = spare;
                upperRow = lowerRow;
                lowerRow = -1;
            }
            if (first != upperRow) {
                along(first, upper);
                upperRow = first;
            }
            if (second != lowerRow) {
                along(second, lower);
                lowerRow = second;
            }
            int[] a = upper;
            int[] b = lower;
            for (int x = from; x < to; x++) {
                leftOf[x] = mixed(a[x], b[x], below);
            }
        }

        /** A row of the picture as wide as the paper. */
        private void along(int row, int[] wide) {
            int begin = row * width;
            int beyond = copy.older.wraps() ? 1 - width : 0;
            for (int x = copy.from; x < copy.to; x++) {
                int at = begin + column[x];
                leftOf[x] = source[at];
                rightOf[x] = source[at + (column[x] == width - 1 ? beyond : 1)];
            }
            // apart, and with one index for all arrays, so that the compiler turns the mixing into vectors
            for (int x = copy.from; x < copy.to; x++) {
                wide[x] = mixed(leftOf[x], rightOf[x], beside[x]);
            }
        }

        /** Mixes columns of the row between two. */
        private void acrossFirst(int first, int second, int below, int from, int to) {
            mixRows(first, second, below);
            for (int x = from; x < to; x++) {
                leftOf[x] = upper[column[x]];
                rightOf[x] = upper[column[x] + 1];
            }
            for (int x = from; x < to; x++) {
                leftOf[x] = mixed(leftOf[x], rightOf[x], beside[x]);
            }
        }

        /** The whole row between two of the picture, and its first pixel, or its last where it does not go on, behind it. */
        private void mixRows(int first, int second, int below) {
            if (first == upperRow && second == lowerRow && below == mixedBelow) {
                return;
            }
            upperRow = first;
            lowerRow = second;
            mixedBelow = below;
            int length = lastMixed + 1 - firstMixed;
            System.arraycopy(source, first * width + firstMixed, upper, firstMixed, length);
            System.arraycopy(source, second * width + firstMixed, lower, firstMixed, length);
            int[] a = upper;
            int[] b = lower;
            for (int i = firstMixed; i <= lastMixed; i++) {
                a[i] = mixed(a[i], b[i], below);
            }
            upper[width] = upper[copy.older.wraps() ? 0 : width - 1];
        }

        private static int mixed(int a, int b, int share) {
            int odd = ((a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share) >>> 8 & 0xFF00FF;
            int even = ((a & 0x00FF00) * (256 - share) + (b & 0x00FF00) * share) >>> 8 & 0x00FF00;
            return odd | even;
        }
    }
}
