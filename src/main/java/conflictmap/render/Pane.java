package conflictmap.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A map within the picture, as high as that: marks in pixels of their own frame, of which an upright strip is seen.
 *
 * @param x where the left edge of that frame stands, pixels of the picture's frame
 * @param widthPx width of that frame
 * @param heightPx height of both
 * @param from left edge of what is seen, pixels of the picture's frame
 * @param to its right edge
 * @param marks what is drawn, in the order in which it is painted
 */
public record Pane(int x, int widthPx, int heightPx, int from, int to, List<Mark> marks) implements Mark {
    public Pane {
        marks = List.copyOf(marks);
    }

    @Override
    public String text() {
        return "pane x=" + x + " from=" + from + " to=" + to + "\n"
                + marks.stream().map(mark -> "  " + mark.text()).collect(Collectors.joining("\n"));
    }
}
