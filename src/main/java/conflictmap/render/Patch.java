package conflictmap.render;

/**
 * Squares of a grid.
 *
 * @param left first column
 * @param top first row
 * @param right the column after the last
 * @param bottom the row after the last
 */
record Patch(int left, int top, int right, int bottom) {
    int columns() {
        return right - left;
    }

    int rows() {
        return bottom - top;
    }

    /** The same with so many squares more on each side. */
    Patch grown(int by) {
        return new Patch(left - by, top - by, right + by, bottom + by);
    }

    /** What lies in another one too. */
    Patch within(Patch other) {
        return new Patch(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
    }

    boolean holds(Patch other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
}
