package conflictmap.ingest.documents.pdf;

/**
 * Words on a baseline with no wide gap between them; lengths are points, y counts downwards.
 *
 * @param left its left edge
 * @param right its right edge
 * @param y its baseline
 * @param size of its font
 * @param text the words in reading order
 */
record Chunk(double left, double right, double y, double size, String text) {
    double width() {
        return right - left;
    }
}
