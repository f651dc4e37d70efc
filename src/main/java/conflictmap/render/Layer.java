package conflictmap.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/** One sheet of the map: a pure function of view and time. */
@FunctionalInterface
public interface Layer {
    /** The marks of this sheet, in the order in which they are painted; its names come after its other marks. */
    Stream<Mark> marks(Frame frame);

    /**
     * Boxes of the frame on which no layer's names may stand, as those under legend and scale. They should stay while
     * the clock plays, lest names jump.
     */
    default List<Rectangle2D> keptClear(Frame frame) {
        return List.of();
    }
}
