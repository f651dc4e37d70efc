package conflictmap.basemap;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Older pictures in a new view, while a new picture is on its way: each is laid where it lies in that view, between
 * pixels where the scale changes, in strips for two threads. Java2D does the same twenty times slower.
 */
final class Moved {
    /** Rows of a strip: a multiple of the side of {@link Warp}'s cells, and enough that what a strip begins with is little of it. */
    private static final int STRIP = 8 * Warp.CELL;

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
     * The work of laying the pictures that lie in a view, the first on top, and a colour where there is none: strips of rows, in any
     * order and by any thread.
     *
     * @param pixels takes them, row by row
     * @param width pixels of a row
     * @param height rows
     * @param scale pixels for each of the view
     */
    static List<Runnable> strips(List<Older> pictures, Viewport view, double scale, int rgb, int[] pixels, int width, int height) {
        List<Columns> columns = pictures.stream()
                .filter(older -> older.fits(view))
                .map(older -> new Columns(Copy.of(older, width, view, scale)))
                .toList();
        List<Warp> bent = pictures.reversed().stream()
                .filter(older -> !older.fits(view))
                .map(older -> new Warp(older, view, scale, width))
                .toList();
        // of each picture one for a thread, which goes from strip to strip with it
        Queue<Stretch[]> free = new ConcurrentLinkedQueue<>();
        List<Runnable> strips = new ArrayList<>();
        for (int row = 0; row < height; row += STRIP) {
            int from = row;
            int to = Math.min(height, row + STRIP);
            strips.add(() -> {
                Stretch[] before = free.poll();
                Stretch[] stretches = before == null ? columns.stream().map(Stretch::new).toArray(Stretch[]::new) : before;
                fill(pixels, width, stretches, rgb, from, to);
                free.add(stretches);
                bent.forEach(warp -> warp.copy(pixels, from, to));
            });
        }
        return strips;
    }

    private static void fill(int[] pixels, int width, Stretch[] stretches, int rgb, int from, int to) {
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

    /** Between which columns of a picture each column of the paper lies, and how near to the second one, 0 to 255. */
    private static final class Columns {
        private final Copy copy;
        private final int[] column;
        private final int[] beside;
        /** Columns of the picture that are needed: the first, and the last one before those beside it. */
        private final int firstMixed;
        private final int lastMixed;
        /** The first column of the paper whose second one is not the next in the row. */
        private final int last;

        Columns(Copy copy) {
            this.copy = copy;
            boolean wraps = copy.older.wraps();
            int width = copy.older.image().getWidth();
            int count = copy.isMovedOnly() ? 0 : copy.to;
            column = new int[count];
            beside = new int[count];
            for (int x = copy.from; x < count; x++) {
                double u = (x + 0.5 - copy.left) * copy.step - 0.5;
                int whole = (int) Math.floor(u);
                column[x] = wraps ? Math.floorMod(whole, width) : Math.clamp(whole, 0, width - 1);
                beside[x] = whole < 0 && !wraps ? 0 : (int) ((u - whole) * 256);
            }
            int end = Math.min(copy.from, count);
            while (end < count && column[end] < width - 1) {
                end++;
            }
            last = end;
            boolean whole = wraps || copy.from >= count;
            firstMixed = whole ? 0 : column[copy.from];
            lastMixed = whole ? width - 1 : Math.min(width - 1, column[count - 1] + 1);
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
        private final Columns columns;
        /** Colours between which each column lies. */
        private final int[] leftOf;
        private final int[] rightOf;
        /** Of a larger picture: two of its rows as wide as the paper; of a smaller one: the row between the two. */
        private int[] upper;
        private int[] lower;
        private int upperRow = -1;
        private int lowerRow = -1;
        private int mixedBelow;

        Stretch(Columns columns) {
            this.columns = columns;
            this.copy = columns.copy;
            this.source = pixels(copy.older.image());
            this.width = copy.older.image().getWidth();
            this.height = copy.older.image().getHeight();
            int count = columns.column.length;
            leftOf = new int[count];
            rightOf = new int[count];
            int wide = count == 0 ? 0 : Math.max(width + 1, count);
            upper = new int[wide];
            lower = new int[wide];
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
            int[] column = columns.column;
            for (int x = copy.from; x < columns.last; x++) {
                int at = begin + column[x];
                leftOf[x] = source[at];
                rightOf[x] = source[at + 1];
            }
            int beyond = copy.older.wraps() ? 1 - width : 0;
            for (int x = columns.last; x < copy.to; x++) {
                int at = begin + column[x];
                leftOf[x] = source[at];
                rightOf[x] = source[at + (column[x] == width - 1 ? beyond : 1)];
            }
            // apart, and with one index for all arrays, so that the compiler turns the mixing into vectors
            int[] beside = columns.beside;
            for (int x = copy.from; x < copy.to; x++) {
                wide[x] = mixed(leftOf[x], rightOf[x], beside[x]);
            }
        }

        /** Mixes columns of the row between two. */
        private void acrossFirst(int first, int second, int below, int from, int to) {
            mixRows(first, second, below);
            int[] column = columns.column;
            int[] beside = columns.beside;
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
            int from = columns.firstMixed;
            int to = columns.lastMixed + 1;
            System.arraycopy(source, first * width + from, upper, from, to - from);
            System.arraycopy(source, second * width + from, lower, from, to - from);
            int[] a = upper;
            int[] b = lower;
            for (int i = from; i < to; i++) {
                a[i] = mixed(a[i], b[i], below);
            }
            upper[width] = upper[copy.older.wraps() ? 0 : width - 1];
        }

        /**
         * A colour between two. Differences of two channels at once may borrow from each other and overflow, but only in bits that
         * are masked out; one product instead of two for each pair is half the work.
         */
        private static int mixed(int a, int b, int share) {
            int aOdd = a & 0xFF00FF;
            int aEven = a & 0x00FF00;
            int odd = aOdd + (((b & 0xFF00FF) - aOdd) * share >> 8) & 0xFF00FF;
            int even = aEven + (((b & 0x00FF00) - aEven) * share >> 8) & 0x00FF00;
            return odd | even;
        }
    }
}
