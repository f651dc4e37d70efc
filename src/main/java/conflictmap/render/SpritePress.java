package conflictmap.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints very many stamps into the pixels of an image, on two threads, in strips of rows that stay in the processor's
 * cache. Where stamps are dense the topmost come first, and a pixel that is covered is not touched again, so that the cost
 * is bounded by the pixels and not by the number of stamps. What comes out is what printing from the lowest to the
 * topmost would give, but for the last few hundredths of opacity.
 */
final class SpritePress {
    /** The widest stamp that can be printed, pixels of the paper. */
    static final int WIDEST = Plate.WIDEST;
    /** Rows of a strip. */
    private static final int STRIP = 64;
    private static final int MOST_PLATES = 4096;

    private final Map<Bitmap, Plate[]> plates = new HashMap<>();
    private final Strip[] workers = {new Strip(), new Strip()};
    private int[] begin = new int[1];
    private int[] order = new int[0];

    /** Prints a batch whose bitmaps are no wider than {@link #WIDEST}. */
    void print(Paper paper, int[] pixels, Sprites sprites, Bitmap[] drawn, Bands bands) {
        Plate[] ready = ready(sprites, drawn);
        int reach = 1 + Arrays.stream(drawn).mapToInt(b -> Math.max(-b.top(), b.top() + b.height())).max().orElse(0);
        int strips = (paper.height() + STRIP - 1) / STRIP;
        sort(sprites, (float) paper.scale(), reach, strips);
        var next = new AtomicInteger();
        bands.both(() -> print(workers[0], next, strips, paper, pixels, sprites, ready),
                () -> print(workers[1], next, strips, paper, pixels, sprites, ready));
    }

    private void print(
            Strip worker, AtomicInteger next, int strips, Paper paper, int[] pixels, Sprites sprites, Plate[] ready) {
        for (int strip = next.getAndIncrement(); strip < strips; strip = next.getAndIncrement()) {
            int from = strip * STRIP;
            worker.print(paper, pixels, from, Math.min(paper.height(), from + STRIP), sprites, ready,
                    order, begin[strip], begin[strip + 1]);
        }
    }

    /** The plates that a batch needs, by stamp and level. */
    private Plate[] ready(Sprites sprites, Bitmap[] drawn) {
        if (plates.size() > MOST_PLATES) {
            plates.clear();
        }
        Plate[] ready = new Plate[drawn.length * Plate.LEVELS];
        byte[] stamp = sprites.stamp();
        byte[] alpha = sprites.alpha();
        for (int i = 0; i < sprites.count(); i++) {
            int level = Plate.level(alpha[i]);
            int key = (stamp[i] & 0xFF) * Plate.LEVELS + level;
            if (ready[key] == null) {
                ready[key] = plate(drawn[stamp[i] & 0xFF], level);
            }
        }
        return ready;
    }

    private Plate plate(Bitmap bitmap, int level) {
        Plate[] ofBitmap = plates.computeIfAbsent(bitmap, b -> new Plate[Plate.LEVELS]);
        if (ofBitmap[level] == null) {
            ofBitmap[level] = Plate.of(bitmap, level);
        }
        return ofBitmap[level];
    }

    /** Sorts the stamps into the strips that they reach into, topmost first in each. */
    private void sort(Sprites sprites, float scale, int reach, int strips) {
        int[] ends = new int[strips + 1];
        float[] y = sprites.y();
        for (int i = 0; i < sprites.count(); i++) {
            int row = Plate.whole(y[i] * scale);
            int first = Math.max(0, row - reach) / STRIP;
            int last = Math.min(strips * STRIP - 1, row + reach) / STRIP;
            for (int strip = first; strip <= last; strip++) {
                ends[strip + 1]++;
            }
        }
        for (int strip = 0; strip < strips; strip++) {
            ends[strip + 1] += ends[strip];
        }
        begin = ends.clone();
        if (order.length < ends[strips]) {
            order = new int[ends[strips] + ends[strips] / 4];
        }
        for (int i = 0; i < sprites.count(); i++) {
            int row = Plate.whole(y[i] * scale);
            int first = Math.max(0, row - reach) / STRIP;
            int last = Math.min(strips * STRIP - 1, row + reach) / STRIP;
            for (int strip = first; strip <= last; strip++) {
                order[ends[strip]++] = i;
            }
        }
    }

    /** A few rows of the picture. */
    private static final class Strip {
        /** From this opacity on a pixel is covered. */
        private static final int COVERED = 236;
        /** Rows whose covered pixels are noted together. */
        private static final int GROUP = 4;
        /** Free bits on both sides of a row, so that stamps may stand over its ends. */
        private static final int PAD = 64;
        /** With fewer stamps than one for so many pixels, nothing is gained by skipping what is covered. */
        private static final int SPARSE_PX = 400;

        /** What is printed so far, multiplied by its opacity; empty between two strips, as are the next three. */
        private int[] sheet = new int[0];
        /** One bit a pixel: whether it is covered, and whether anything is printed there. */
        private long[] covered = new long[0];
        private long[] touched = new long[0];
        /** One bit a pixel of a row: whether it is covered in all rows of a group. */
        private long[] grouped = new long[0];
        private int width;
        private int wordsInRow;
        private int from;
        private int to;

        void print(Paper paper, int[] pixels, int firstRow, int afterRow, Sprites sprites, Plate[] ready,
                int[] order, int begin, int end) {
            fit(paper.width());
            from = firstRow;
            to = afterRow;
            boolean sparse = (long) (end - begin) * SPARSE_PX < (long) width * (to - from);
            float scale = (float) paper.scale();
            for (int n = begin; n < end; n++) {
                int i = order[sparse ? end - 1 - (n - begin) : n];
                Plate plate = ready[(sprites.stamp()[i] & 0xFF) * Plate.LEVELS + Plate.level(sprites.alpha()[i])];
                int left = Plate.whole(sprites.x()[i] * scale) + plate.left();
                int top = Plate.whole(sprites.y()[i] * scale) + plate.top();
                if (left > -plate.width() && left < width) {
                    if (sparse) {
                        over(plate, left, top, pixels);
                    } else {
                        under(plate, left, top);
                    }
                }
            }
            if (!sparse) {
                lay(pixels);
            }
        }

        private void fit(int itsWidth) {
            if (width != itsWidth) {
                width = itsWidth;
                wordsInRow = (width + 2 * PAD + 63 >>> 6) + 1;
                sheet = new int[width * STRIP];
                covered = new long[wordsInRow * STRIP + 1];
                touched = new long[wordsInRow * STRIP + 1];
                grouped = new long[wordsInRow * STRIP / GROUP + 1];
            }
        }

        /** The columns of a plate that lie within the picture. */
        private long inside(Plate plate, int left) {
            long inside = left < 0 ? -1L << -left : -1L;
            return left + plate.width() > width ? inside & (1L << width - left) - 1 : inside;
        }

        private void over(Plate plate, int left, int top, int[] pixels) {
            long inside = inside(plate, left);
            int last = Math.min(to, top + plate.height());
            for (int row = Math.max(from, top); row < last; row++) {
                int source = (row - top) * plate.width();
                int target = row * width + left;
                for (long rest = plate.rows()[row - top] & inside; rest != 0; rest &= rest - 1) {
                    int n = Long.numberOfTrailingZeros(rest);
                    pixels[target + n] = Bitmap.over(plate.argb()[source + n], pixels[target + n]);
                }
            }
        }

        private void under(Plate plate, int left, int top) {
            long inside = inside(plate, left);
            int bit = left + PAD;
            int first = Math.max(from, top);
            int last = Math.min(to, top + plate.height());
            if (isHidden(plate.any() & inside, bit, first - from, last - from)) {
                return;
            }
            for (int row = first; row < last; row++) {
                int word = (row - from) * wordsInRow + (bit >>> 6);
                long free = plate.rows()[row - top] & inside & ~bits(covered, word, bit);
                if (free != 0) {
                    long full = run(plate.argb(), (row - top) * plate.width(), (row - from) * width + left, free);
                    if (full != 0) {
                        covered[word] |= full << bit;
                        covered[word + 1] |= full >>> 1 >>> (~bit & 63);
                        group(row - from, bit >>> 6);
                    }
                    touched[word] |= free << bit;
                    touched[word + 1] |= free >>> 1 >>> (~bit & 63);
                }
            }
        }

        /** The 64 bits from a bit on, whose word is the given one. */
        private static long bits(long[] words, int word, int bit) {
            return words[word] >>> bit | words[word + 1] << 1 << (~bit & 63);
        }

        /** Whether all that a stamp may touch is covered, by groups of rows. */
        private boolean isHidden(long columns, int bit, int first, int last) {
            long free = 0;
            for (int group = first / GROUP; group <= (last - 1) / GROUP; group++) {
                free |= columns & ~bits(grouped, group * wordsInRow + (bit >>> 6), bit);
            }
            return free == 0;
        }

        /** Notes which columns of a group of rows are covered, in a word and the next. */
        private void group(int row, int word) {
            int group = row / GROUP;
            int at = group * GROUP * wordsInRow + word;
            long here = -1L;
            long next = -1L;
            for (int i = 0; i < GROUP; i++) {
                here &= covered[at + i * wordsInRow];
                next &= covered[at + i * wordsInRow + 1];
            }
            grouped[group * wordsInRow + word] = here;
            grouped[group * wordsInRow + word + 1] = next;
        }

        /** Prints the free pixels of a row beneath what is there. Returns those that are covered by now. */
        private long run(int[] argb, int source, int target, long free) {
            long full = 0;
            int[] out = sheet;
            for (long rest = free; rest != 0; rest &= rest - 1) {
                int n = Long.numberOfTrailingZeros(rest);
                int printed = Plate.under(argb[source + n], out[target + n]);
                out[target + n] = printed;
                full |= (long) (COVERED - 1 - (printed >>> 24) >>> 31) << n;
            }
            return full;
        }

        /** Lays what is printed over the picture, and clears the sheet. */
        private void lay(int[] pixels) {
            for (int row = 0; row < to - from; row++) {
                for (int word = 0; word < wordsInRow; word++) {
                    long any = touched[row * wordsInRow + word];
                    if (any != 0) {
                        touched[row * wordsInRow + word] = 0;
                        int first = (word << 6) - PAD;
                        if (any == -1L) {
                            layAll(pixels, row * width + first);
                        } else {
                            laySome(pixels, row * width + first, any);
                        }
                    }
                }
            }
            Arrays.fill(covered, 0);
            Arrays.fill(grouped, 0);
        }

        private void layAll(int[] pixels, int first) {
            int[] printed = sheet;
            int shift = from * width;
            for (int i = first; i < first + 64; i++) {
                pixels[shift + i] = Bitmap.over(printed[i], pixels[shift + i]);
                printed[i] = 0;
            }
        }

        private void laySome(int[] pixels, int first, long any) {
            int[] printed = sheet;
            int shift = from * width;
            for (long rest = any; rest != 0; rest &= rest - 1) {
                int i = first + Long.numberOfTrailingZeros(rest);
                pixels[shift + i] = Bitmap.over(printed[i], pixels[shift + i]);
                printed[i] = 0;
            }
        }
    }
}
