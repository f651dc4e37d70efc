package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import java.util.Optional;

/** The map of some events. */
public interface MapSheet {
    /** What is painted. */
    Picture picture();

    /** The event whose symbol lies at a place of the picture, in pixels of the frame; the topmost where several do. */
    Optional<ConflictEvent> hit(Frame frame, double px, double py);
}
