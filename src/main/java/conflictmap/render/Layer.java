package conflictmap.render;

import java.util.stream.Stream;

/** One sheet of the map: a pure function of view and time. */
@FunctionalInterface
public interface Layer {
    /** The marks of this sheet, in the order in which they are painted. */
    Stream<Mark> marks(Frame frame);

    /** Works out beforehand, on any thread, what its marks of a frame need and two threads do sooner than one. */
    default void layOut(Frame frame) {}

    /** Lets no frame depend on earlier ones from now on, so that a film's picture is the still picture of its time. */
    default void takeFramesAlone() {}
}
