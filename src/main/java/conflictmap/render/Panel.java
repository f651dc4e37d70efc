package conflictmap.render;

import java.util.List;

/**
 * A piece of furniture at its size, not yet at its place.
 *
 * @param width pixels of the frame, as the height
 * @param leastWidth how wide the strip is that names keep clear of it, lest they come and go as its text changes
 * @param content what is drawn
 */
record Panel(Piece piece, double width, double height, double leastWidth, Content content) {
    /** Draws a piece. */
    @FunctionalInterface
    interface Content {
        /**
         * The marks.
         *
         * @param x left edge of the piece
         * @param y upper edge of the piece
         * @param across 0 where it stands at the map's left edge, 1 at its right one
         */
        List<Mark> marks(double x, double y, double across);
    }

    Panel(Piece piece, double width, double height, Content content) {
        this(piece, width, height, width, content);
    }
}
