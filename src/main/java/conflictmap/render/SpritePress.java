package conflictmap.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints very many stamps into the pixels of an image, in two bands on two threads. The topmost come first; a pixel that
 * is covered is not touched again, so that the cost is bounded by the pixels and not by the number of stamps. What
 * comes out is what printing from the lowest to the topmost would give, but for a last fiftieth of opacity.
 */
final class SpritePress {
    /** The widest stamp that can be printed, pixels of the paper. */
    static final int WIDEST = 60;
    /** Steps of opacity. */
    private static final int LEVELS = 32;
    /** From this opacity on a pixel is covered. */
    private static final int COVERED = 250;
    /** Free bits on both sides of a row, so that stamps may stand over its ends. */
    private static final int PAD = 64;
    private static final int MOST_PLATES = 4096;

    private final Map<PlateKey, Plate> plates = new HashMap<>();
    /** What is printed so far, multiplied by its opacity; empty between two batches, as are the next two. */
    private int[] sheet = new int[0];
    /** One bit a pixel. */
    private long[] covered = new long[0];
    /** One bit for each 64th of a row in which something was printed. */
    private long[] touched = new long[0];
    private int width;
    private int height;
    private int wordsInRow;
    private int touchShift;

    private record PlateKey(Bitmap bitmap, int level) {
        @Override
        public boolean equals(Object other) {
            return other instanceof PlateKey key && key.bitmap == bitmap && key.level == level;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(bitmap) * 31 + level;
        }
    }

    /** A stamp at one opacity, and a mask of its rows: bit n is pixel n. */
    @SuppressWarnings("ArrayRecordComponent") // pixels, compared by nobody
    private record Plate(int[] argb, long[] rows, int width, int height, int left, int top) {
        static Plate of(PlateKey key) {
            Bitmap b = key.bitmap();
            int alpha = alphaOf(key.level());
            int[] faded = new int[b.argb().length];
            long[] rows = new long[b.height()];
            for (int i = 0; i < faded.length; i++) {
                faded[i] = alpha == 255 ? b.argb()[i] : Bitmap.faded(b.argb()[i], alpha);
                rows[i / b.width()] |= faded[i] == 0 ? 0 : 1L << i % b.width();
            }
            return new Plate(faded, rows, b.width(), b.height(), b.left(), b.top());
        }
    }

    /** The opacity that is printed for one asked for, both 0 to 255. */
    static int alphaOf(int level) {
        return (level * 255 + (LEVELS - 1) / 2) / (LEVELS - 1);
    }

    private static int level(byte alpha) {
        return ((alpha & 0xFF) * (LEVELS - 1) + 127) / 255;
    }

    /** Prints a batch whose bitmaps are no wider than {@link #WIDEST}. */
    void print(Paper paper, int[] pixels, Sprites sprites, Bitmap[] drawn, Bands bands) {
        fit(paper);
        Plate[] ready = ready(sprites, drawn);
        float scale = (float) paper.scale();
        int split = split(sprites, scale);
        bands.both(
                () -> new Band(0, split, sprites, ready, scale).print(pixels),
                () -> new Band(split, height, sprites, ready, scale).print(pixels));
    }

    private void fit(Paper paper) {
        if (width != paper.width() || height != paper.height()) {
            width = paper.width();
            height = paper.height();
            wordsInRow = (width + 2 * PAD + 63 >>> 6) + 1;
            touchShift = Math.max(6, 32 - Integer.numberOfLeadingZeros((width - 1) >>> 6));
            sheet = new int[width * height];
            covered = new long[wordsInRow * height + 1];
            touched = new long[height];
        }
    }

    /** The plates that a batch needs, by stamp and level. */
    private Plate[] ready(Sprites sprites, Bitmap[] drawn) {
        if (plates.size() > MOST_PLATES) {
            plates.clear();
        }
        Plate[] ready = new Plate[drawn.length * LEVELS];
        byte[] stamp = sprites.stamp();
        byte[] alpha = sprites.alpha();
        for (int i = 0; i < sprites.count(); i++) {
            int key = (stamp[i] & 0xFF) * LEVELS + level(alpha[i]);
            if (ready[key] == null) {
                ready[key] = plates.computeIfAbsent(new PlateKey(drawn[stamp[i] & 0xFF], level(alpha[i])), Plate::of);
            }
        }
        return ready;
    }

    /** The row that halves the work: the stamps, and the rows themselves. */
    private int split(Sprites sprites, float scale) {
        int[] inBin = new int[64];
        double bin = Math.max(1, height / 64.0);
        int step = Math.max(1, sprites.count() / 4096);
        int all = 0;
        for (int i = 0; i < sprites.count(); i += step) {
            int at = (int) (sprites.y()[i] * scale / bin);
            if (at >= 0 && at < 64) {
                inBin[at]++;
                all++;
            }
        }
        double rows = all / 64.0 * 0.5;
        double half = (all + 64 * rows) / 2;
        double sum = 0;
        for (int at = 0; at < 64; at++) {
            double next = sum + inBin[at] + rows;
            if (next >= half) {
                return (int) Math.clamp((at + (half - sum) / Math.max(1e-9, next - sum)) * bin, 0, height);
            }
            sum = next;
        }
        return height;
    }

    /** The rows from one to before another. */
    private final class Band {
        private final int from;
        private final int to;
        private final Sprites sprites;
        private final Plate[] ready;
        private final float scale;

        Band(int from, int to, Sprites sprites, Plate[] ready, float scale) {
            this.from = from;
            this.to = to;
            this.sprites = sprites;
            this.ready = ready;
            this.scale = scale;
        }

        void print(int[] pixels) {
            float[] x = sprites.x();
            float[] y = sprites.y();
            byte[] stamp = sprites.stamp();
            byte[] alpha = sprites.alpha();
            for (int i = 0; i < sprites.count(); i++) {
                int py = whole(y[i] * scale);
                if (py > from - WIDEST && py < to + WIDEST) {
                    Plate plate = ready[(stamp[i] & 0xFF) * LEVELS + level(alpha[i])];
                    stamp(plate, whole(x[i] * scale) + plate.left(), py + plate.top());
                }
            }
            lay(pixels);
        }

        private void stamp(Plate plate, int left, int top) {
            if (left <= -plate.width() || left >= width) {
                return;
            }
            long inside = left < 0 ? -1L << -left : -1L;
            if (left + plate.width() > width) {
                inside &= (1L << width - left) - 1;
            }
            int last = Math.min(to, top + plate.height());
            for (int row = Math.max(from, top); row < last; row++) {
                int bit = left + PAD;
                int word = row * wordsInRow + (bit >>> 6);
                long known = covered[word] >>> bit | covered[word + 1] << 1 << (~bit & 63);
                long free = plate.rows()[row - top] & inside & ~known;
                if (free != 0) {
                    touch(row, left + Long.numberOfTrailingZeros(free), left + 63 - Long.numberOfLeadingZeros(free));
                    long full = run(plate.argb(), (row - top) * plate.width(), row * width + left, free);
                    covered[word] |= full << bit;
                    covered[word + 1] |= full >>> 1 >>> (~bit & 63);
                }
            }
        }

        /** Prints the free pixels of a row beneath what is there. Returns those that are covered by now. */
        private long run(int[] argb, int source, int target, long free) {
            long full = 0;
            int[] out = sheet;
            for (long rest = free; rest != 0; rest &= rest - 1) {
                int n = Long.numberOfTrailingZeros(rest);
                int printed = under(argb[source + n], out[target + n]);
                out[target + n] = printed;
                full |= (long) (COVERED - 1 - (printed >>> 24) >>> 31) << n;
            }
            return full;
        }

        private void touch(int row, int first, int last) {
            touched[row] |= 1L << (first >>> touchShift) | 1L << (last >>> touchShift);
        }

        /** Lays what is printed over the picture, and clears the sheet. */
        private void lay(int[] pixels) {
            for (int row = from; row < to; row++) {
                long spans = touched[row];
                if (spans != 0) {
                    touched[row] = 0;
                    Arrays.fill(covered, row * wordsInRow, (row + 1) * wordsInRow, 0);
                    for (long rest = spans; rest != 0; rest &= rest - 1) {
                        int first = Long.numberOfTrailingZeros(rest) << touchShift;
                        lay(pixels, row * width + first, row * width + Math.min(width, first + (1 << touchShift)));
                    }
                }
            }
        }

        private void lay(int[] pixels, int first, int last) {
            int[] printed = sheet;
            for (int i = first; i < last; i++) {
                int above = printed[i];
                if (above != 0) {
                    pixels[i] = Bitmap.over(above, pixels[i]);
                    printed[i] = 0;
                }
            }
        }
    }

    /** The nearest whole number of one beyond -4096. */
    private static int whole(float x) {
        return (int) (x + 4096.5f) - 4096;
    }

    /** A colour beneath another, both multiplied by their opacity. */
    static int under(int argb, int above) {
        int rest = 255 - (above >>> 24);
        int even = (argb & 0xFF00FF) * rest + 0x800080;
        int odd = (argb >>> 8 & 0xFF00FF) * rest + 0x800080;
        even = even + (even >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        odd = odd + (odd >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return above + (even | odd);
    }
}
