package conflictmap.render;

import java.util.ArrayList;
import java.util.List;

/** Bitmaps that are to be laid over an image one after the other: two threads take the upper and the lower half of it. */
final class Blits {
    /** With fewer, one thread is done sooner. */
    private static final int FEW = 6;

    private final List<Blit> blits = new ArrayList<>();

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
        int half = blits.size() < FEW ? paper.height() : paper.height() / 2;
        if (half == paper.height()) {
            lay(paper, pixels, 0, half);
        } else {
            bands.both(() -> lay(paper, pixels, 0, half), () -> lay(paper, pixels, half, paper.height()));
        }
        blits.clear();
    }

    private void lay(Paper paper, int[] pixels, int from, int to) {
        for (Blit blit : blits) {
            blit.bitmap().over(paper, pixels, blit.x(), blit.y(), blit.alpha(), from, to);
        }
    }
}
