package conflictmap.ingest.documents.pdf;

/**
 * A glyph on a page; lengths are points, y counts downwards.
 *
 * @param x its left edge
 * @param y its baseline
 * @param width how far it reaches
 * @param size of its font
 * @param text the characters that it stands for, in reading order
 * @param spaced whether a space glyph stands left of it
 */
record Glyph(double x, double y, double width, double size, String text, boolean spaced) {
    double right() {
        return x + width;
    }

    Glyph after(boolean space) {
        return space == spaced ? this : new Glyph(x, y, width, size, text, space);
    }

    Glyph with(String more) {
        return new Glyph(x, y, width, size, text + more, spaced);
    }
}
