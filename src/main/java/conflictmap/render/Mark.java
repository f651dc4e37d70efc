package conflictmap.render;

import java.awt.Graphics2D;

/** Something drawn in pixels of the frame. */
@FunctionalInterface
public interface Mark {
    /** Draws itself; leaves the graphics' state as it found it. */
    void paint(Graphics2D g);
}
