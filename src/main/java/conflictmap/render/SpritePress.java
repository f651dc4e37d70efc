package conflictmap.render;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints very many stamps into the pixels of an image, on two threads, in tiles that stay in the processor's cache. The
 * topmost come first, and a pixel that is covered is not touched again, so that the cost is bounded by the pixels and not
 * by the number of stamps. What comes out is what printing from the lowest to the topmost would give, but for the last
 * few hundredths of opacity.
 */
final class SpritePress {
    /** The widest stamp that can be printed, pixels of the paper. */
    static final int WIDEST = Plate.WIDEST;
    private static final int MOST_PLATES = 4096;

    private final Map<Bitmap, Plate[]> plates = new HashMap<>();
    private final TileSort sort = new TileSort();
    private final Tile here = new Tile();
    private final Tile beside = new Tile();

    /** Prints a batch whose bitmaps are no wider than {@link #WIDEST}. */
    void print(Paper paper, int[] pixels, Sprites sprites, Bitmap[] drawn, Bands bands) {
        sort.sort(paper, sprites, drawn, bands);
        Plate[] ready = ready(drawn);
        var next = new AtomicInteger();
        bands.both(() -> print(here, next, paper, pixels, ready), () -> print(beside, next, paper, pixels, ready));
    }

    private void print(Tile worker, AtomicInteger next, Paper paper, int[] pixels, Plate[] ready) {
        for (int tile = next.getAndIncrement(); tile < sort.tiles(); tile = next.getAndIncrement()) {
            worker.print(paper, pixels, sort, tile, ready);
        }
    }

    /** The plates that the sorted batch needs, by stamp and level. */
    private Plate[] ready(Bitmap[] drawn) {
        if (plates.size() > MOST_PLATES) {
            plates.clear();
        }
        Plate[] ready = new Plate[drawn.length * Plate.LEVELS];
        for (int key = 0; key < ready.length; key++) {
            if (sort.needs(key)) {
                ready[key] = plate(drawn[key / Plate.LEVELS], key % Plate.LEVELS);
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
}
