package conflictmap.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Bitmaps that are to be laid over an image one after the other: two threads take one band of it after the other. */
final class Blits {
    /** With fewer, one thread is done sooner. */
    private static final int FEW = 6;
    /** Rows of a band: names and furniture lie unevenly, so that halves would not take equally long. */
    private static final int BAND = 64;

    private final List<Blit> blits = new ArrayList<>();
    private final Bitmap.Mixer here = new Bitmap.Mixer();
    private final Bitmap.Mixer beside = new Bitmap.Mixer();

    /** A bitmap with its reference point at a pixel, and its opacity, 0 to 255. */
    private record Blit(Bitmap bitmap, int x, int y, int alpha) {}

    /** Adds one above those that are there. */
    void add(Bitmap bitmap, int x, int y, int alpha) {
        blits.add(new Blit(bitmap, x, y, alpha));
    }

    /** Lays all of them, and forgets them. */
    void lay(Paper paper, Bands bands) {
        int[] pixels = paper.pixels();
        if (blits.isEmpty() || pixels == null) {
            return;
        }
        if (blits.size() < FEW) {
            lay(paper, pixels, 0, paper.height(), here);
        } else {
            var next = new AtomicInteger();
            bands.both(() -> lay(paper, pixels, next, here), () -> lay(paper, pixels, next, beside));
        }
        blits.clear();
    }

    private void lay(Paper paper, int[] pixels, AtomicInteger next, Bitmap.Mixer mixer) {
        for (int top = BAND * next.getAndIncrement(); top < paper.height(); top = BAND * next.getAndIncrement()) {
            lay(paper, pixels, top, Math.min(paper.height(), top + BAND), mixer);
        }
    }

    private void lay(Paper paper, int[] pixels, int from, int to, Bitmap.Mixer mixer) {
        for (Blit blit : blits) {
            blit.bitmap().over(paper, pixels, blit.x(), blit.y(), blit.alpha(), from, to, mixer);
        }
    }
}
