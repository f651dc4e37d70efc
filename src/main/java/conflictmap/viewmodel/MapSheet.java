package conflictmap.viewmodel;

import conflictmap.export.safe.Publishable;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The map of some events. */
public interface MapSheet {
    /** What the window paints, at once and on its own thread; what takes long is made meanwhile. */
    Picture picture();

    /** Whether what {@link #picture} paints of a frame is as good as it gets. */
    boolean isSharp(Frame frame);

    /** Whether the same frame would look otherwise a moment later, since names come or go: paint again, then. */
    default boolean isMoving(Frame frame) {
        return false;
    }

    /**
     * The same picture for files: complete from the first frame, pixel for pixel what the window shows when it is
     * sharp, and independent of the window's thread. Called in a job.
     *
     * @param first the frame that is written first
     * @throws IOException if the map's files cannot be read
     * @throws InterruptedException if cancelled
     */
    Picture paper(Frame first, Progress progress) throws IOException, InterruptedException;

    /**
     * The same as it may be published.
     *
     * @throws IOException if the map's files cannot be read, or this map can be drawn of its own events only
     */
    default Picture paper(Frame first, Publishable published, Progress progress) throws IOException, InterruptedException {
        throw new IOException("this map can be drawn of its own events only");
    }

    /** How wide each map of it is, pixels; as wide as the frame where it is one. */
    default int mapWidth(Frame frame) {
        return frame.view().widthPx();
    }

    /** The place of the frame's view with the ground that is seen at a place of the picture: elsewhere, where it holds two maps. */
    default double inView(Frame frame, double px) {
        return px;
    }

    /** The events at a place of the picture, in pixels of the frame, or in the tray there; nearest and newest first. */
    List<ConflictEvent> hit(Frame frame, double px, double py);

    /** The event after another in time, or before it, of those in the picture; without one the first, or the last. */
    default Optional<ConflictEvent> beside(Frame frame, @Nullable ConflictEvent event, int step) {
        return Optional.empty();
    }

    /** The piece of furniture at a place of the picture, which can be dragged to another edge. */
    default Optional<Piece> furnitureAt(Frame frame, double px, double py) {
        return Optional.empty();
    }
}
