package conflictmap.render;

import java.util.List;

/**
 * Text. A name is given its place by the painter, after the symbols: it is left out where it would stand on another
 * name of the same or a higher priority, on a box that a layer keeps clear, or beyond the picture.
 *
 * @param lines the text, a line each
 * @param style how it is written
 * @param stand how it stands at the point
 * @param x the point, pixels of the frame
 * @param y the point, pixels of the frame
 * @param gapPx for {@link Stand#AROUND}, how far the text stays from the point; for {@link Stand#CENTRED}, the step by
 *     which it may give way up or down, 0 for not at all
 * @param angleDeg how far it is turned clockwise round the point; only where centred
 * @param priority the higher, the earlier it is placed; equal ones in the order in which they are given
 */
public record Label(
        List<String> lines, Lettering style, Stand stand, double x, double y, double gapPx, double angleDeg, int priority)
        implements Mark {
    /** How text stands at its point. */
    public enum Stand {
        /** The point is the left end of the line that the letters stand on; it is always written, and gives way to none. */
        FIXED,
        /** Beside the point, where there is room, in the order that readers find easiest (Imhof 1975). */
        AROUND,
        /** The point is its middle. */
        CENTRED
    }

    public Label {
        lines = List.copyOf(lines);
    }

    /** A line that begins at a point. */
    public static Label at(String text, Lettering style, double x, double baseline) {
        return new Label(List.of(text), style, Stand.FIXED, x, baseline, 0, 0, Integer.MAX_VALUE);
    }

    /** The name of a point. */
    public static Label around(String text, Lettering style, double x, double y, double gapPx, int priority) {
        return new Label(List.of(text), style, Stand.AROUND, x, y, gapPx, 0, priority);
    }

    /** The name of an area, round its middle. */
    public static Label centred(
            List<String> lines, Lettering style, double x, double y, double stepPx, double angleDeg, int priority) {
        return new Label(lines, style, Stand.CENTRED, x, y, stepPx, angleDeg, priority);
    }

    @Override
    public String text() {
        return "label \"" + String.join(" / ", lines) + "\" x=" + Inks.number(x) + " y=" + Inks.number(y);
    }
}
