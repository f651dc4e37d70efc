package javafx.scene.control.skin;

import javafx.scene.control.IndexedCell;

/**
 * Cells that all have the same height, however many there are. JavaFX's own flow keeps the size of each cell, and adds up
 * those before the first one that is seen several times a frame: with a million, that alone takes longer than a frame has.
 * Here the sums are products. It stands in JavaFX's package, whose methods these are, see the decision "A table of a million
 * lines"; a JavaFX that no longer has one of them does not compile with it.
 */
public final class EvenFlow<T extends IndexedCell<?>> extends VirtualFlow<T> {
    /** Of so many cells JavaFX keeps the size, from which it tells that of all. */
    private static final int KEPT = 8;

    private final double size;

    /**
     * A flow from top to bottom.
     *
     * @param size height of each cell, pixels
     */
    public EvenFlow(double size) {
        this.size = size;
        setFixedCellSize(size);
    }

    @Override
    int computeCurrentIndex() {
        return Math.clamp((long) (absoluteOffset / size), 0, Math.max(0, getCellCount() - 1));
    }

    @Override
    double getCellSize(int index) {
        return index < 0 ? -1 : size;
    }

    @Override
    double getOrCreateCellSize(int index) {
        return index < KEPT ? super.getOrCreateCellSize(index) : size;
    }

    /** Nothing is to be found out: all sizes are known. */
    @Override
    void getCellSizesInExpectedViewport(int index) {}
}
