package conflictmap.render;

import java.util.stream.Stream;

/** One sheet of the map: a pure function of view and time. */
@FunctionalInterface
public interface Layer {
    /** The marks of this sheet, in the order in which they are painted. */
    Stream<Mark> marks(Frame frame);
}
