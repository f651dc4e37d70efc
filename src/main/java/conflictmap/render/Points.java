package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import java.util.List;
import java.util.Set;

/** The events of a frame that are known to a point, laid out in one of the ways in which they may be shown. */
interface Points {
    /** What is painted of them. */
    List<Mark> marks();

    /** Whether the same frame laid out again would look the same. */
    default boolean isExact() {
        return true;
    }

    /** How many lie within the picture. */
    int count();

    /** Their types. */
    Set<EventType> types();

    /** How far they are agreed upon. */
    Set<Status> statuses();

    /** Share of the picture that their symbols cover, or would cover, 0 to 1. */
    double covered();

    /** The rows at a place of the picture, nearest first, newest first where they are equally near. */
    int[] hit(double px, double py);

    /** The ring round a row, if it is shown and stands at a point. */
    List<Mark> ring(int row);
}
