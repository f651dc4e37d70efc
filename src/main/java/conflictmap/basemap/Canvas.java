package conflictmap.basemap;

import conflictmap.jobs.Progress;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A painted piece of the ground. */
record Canvas(BufferedImage image, Extent extent) {
    /**
     * Paints a piece of the ground, but for what an older canvas holds of it.
     *
     * @param both whether a second thread helps
     * @param spares where its pixels come from, and go back to where it is no longer wanted
     * @throws InterruptedException if it is no longer wanted
     */
    static Canvas painted(@Nullable Canvas older, Extent extent, boolean both, Spares spares, Progress progress) throws InterruptedException {
        Rectangle place = extent.place();
        BufferedImage image = spares.take(place.width, place.height);
        Rectangle known = older == null ? new Rectangle() : older.copiedTo(image, extent);
        try {
            for (Rectangle piece : without(place, known)) {
                MapPainter.paint(extent, image, piece, both, progress);
            }
        } catch (InterruptedException e) {
            spares.give(image);
            throw e;
        }
        return new Canvas(image, extent);
    }

    /** The picture, to be moved and scaled into other views. */
    Moved.Older picture() {
        Rectangle place = extent.place();
        return new Moved.Older(image, extent.view(), extent.look().scale(), place.x, place.y, false);
    }

    /** Copies what it holds of another extent, and says where that lies there. */
    private Rectangle copiedTo(BufferedImage target, Extent other) {
        Rectangle place = other.place();
        Rectangle mine = other.placeOf(extent).orElseGet(Rectangle::new);
        Rectangle common = mine.intersection(place);
        if (mine.isEmpty() || common.isEmpty()) {
            return new Rectangle();
        }
        int[] from = Moved.pixels(image);
        int[] to = Moved.pixels(target);
        for (int y = common.y; y < common.y + common.height; y++) {
            System.arraycopy(
                    from, (y - mine.y) * mine.width + common.x - mine.x,
                    to, (y - place.y) * place.width + common.x - place.x, common.width);
        }
        return common;
    }

    /** What is left of a rectangle around a hole within it. */
    private static List<Rectangle> without(Rectangle whole, Rectangle hole) {
        if (hole.isEmpty()) {
            return List.of(whole);
        }
        int right = hole.x + hole.width;
        int below = hole.y + hole.height;
        List<Rectangle> rest = new ArrayList<>();
        rest.add(new Rectangle(whole.x, whole.y, whole.width, hole.y - whole.y));
        rest.add(new Rectangle(whole.x, hole.y, hole.x - whole.x, hole.height));
        rest.add(new Rectangle(right, hole.y, whole.x + whole.width - right, hole.height));
        rest.add(new Rectangle(whole.x, below, whole.width, whole.y + whole.height - below));
        rest.removeIf(Rectangle::isEmpty);
        return rest;
    }
}
