package conflictmap.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;

/**
 * A small drawing that is used often. A bitmap keeps it drawn once; a vector paper draws its parts each time. Two that
 * are equal look alike.
 */
public interface Stamp {
    /** An opaque piece, which covers those before it. */
    record Part(Shape shape, Color color) {}

    /** How far it reaches from its middle in any direction, pixels of the frame. */
    double reachPx();

    /** What it is made of, round the origin, lowest first. */
    List<Part> parts();

    /** What it is, for comparison: {@code strike}. */
    String text();

    /** Draws it round the origin. */
    default void draw(Graphics2D g) {
        for (Part part : parts()) {
            g.setColor(part.color());
            g.fill(part.shape());
        }
    }
}
