package conflictmap.timeline.compare;

/**
 * A comparison as it is typed and chosen, whatever the events are: what pictures, scenes and projects keep of one.
 *
 * @param first the side that is compared with, as {@code conflictmap.query.SideText} reads it; likewise
 * @param second the side that is compared
 * @param norm what a difference is normalised by, even where none is shown
 * @param swipe where the line of {@link CompareMode#SWIPE} stands, 0 at the left edge to 1 at the right one
 */
public record ComparisonText(String first, String second, CompareMode mode, Norm norm, double swipe) {
    /** @throws IllegalArgumentException if the line of a swipe would stand beside the map */
    public ComparisonText {
        if (!(swipe >= 0 && swipe <= 1)) {
            throw new IllegalArgumentException("the line of a swipe stands from 0 to 1, not at " + swipe);
        }
    }
}
