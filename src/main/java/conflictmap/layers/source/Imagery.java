package conflictmap.layers.source;

import conflictmap.jobs.Progress;
import java.io.IOException;

/**
 * A picture that lies on the ground, read a window at a time. Places in it are told on its plane: x grows to the right
 * and y downwards, in units of its own (pixels, metres, degrees).
 */
public non-sealed interface Imagery extends LayerData {
    /** Left, top, right and bottom edge on the plane. */
    double[] extent();

    /**
     * From degrees to the plane, in place.
     *
     * @param xy longitude and latitude in turn; becomes x and y in turn, NaN where a point has no place there
     */
    void toPlane(double[] xy, int points);

    /**
     * Reads what lies in a window.
     *
     * @param window left, top, right and bottom edge on the plane
     * @param step units of the plane for each pixel that will be shown; the patch is about as fine
     * @throws IOException if the file can no longer be read
     * @throws InterruptedException if cancelled
     */
    Patch read(double[] window, double step, Progress progress) throws IOException, InterruptedException;
}
