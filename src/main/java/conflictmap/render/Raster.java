package conflictmap.render;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture in pixels, laid over a box of the frame.
 *
 * @param source the picture, as fine as a paper asks for
 * @param x left edge, pixels of the frame
 * @param y upper edge, pixels of the frame
 * @param width width in pixels of the frame
 * @param height height in pixels of the frame
 */
public record Raster(Source source, double x, double y, double width, double height) implements Mark {
    /** Where a picture comes from. */
    @FunctionalInterface
    public interface Source {
        /**
         * The picture for a paper; of another fineness where that one can't be had, the painter stretches it. One of
         * type {@link BufferedImage#TYPE_INT_RGB} that fits exactly is copied at once.
         *
         * @param scale pixels of the paper for each of the frame
         */
        BufferedImage image(double scale);

        /**
         * Rows of the picture, for a paper that is painted in strips; all of it where it cannot be had as fine as that.
         *
         * @param top first row, pixels of the paper
         * @param height how many there are
         */
        default BufferedImage rows(double scale, int top, int height) {
            BufferedImage whole = image(scale);
            boolean all = top == 0 && whole.getHeight() == height;
            return all || top + height > whole.getHeight() ? whole : Rows.of(whole, top, height);
        }

        /**
         * Work that lays the picture into the pixels of a paper that it covers wholly, without making it first: pieces that may be
         * done in any order and by any thread. Empty where the picture has to be made first.
         *
         * @param pixels of the paper, row by row
         * @param width pixels of a row
         * @param height rows
         * @param scale pixels of the paper for each of the frame
         */
        default List<Runnable> strips(int[] pixels, int width, int height, double scale) {
            return List.of();
        }

        /** The same as shapes, for papers that have no pixels; empty where the picture is all there is. */
        default List<Mark> shapes() {
            return List.of();
        }
    }

    @Override
    public String text() {
        return "raster x=" + Inks.number(x) + " y=" + Inks.number(y) + " " + Inks.number(width) + "x" + Inks.number(height);
    }
}
