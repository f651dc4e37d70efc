package conflictmap.render;

import java.util.List;

/**
 * Text. It is written where it says: a layer that has many names finds room for them itself.
 *
 * @param lines the text, a line each
 * @param style how it is written
 * @param stand how it stands at the point
 * @param x the point, pixels of the frame
 * @param y the point, pixels of the frame
 * @param angleDeg how far it is turned clockwise round the point; only where centred
 * @param opacity 0 to 1
 * @param patient whether it may be drawn some frames later, on a map that moves; never in files
 */
public record Label(
        List<String> lines, Lettering style, Stand stand, double x, double y, double angleDeg, double opacity, boolean patient)
        implements Mark {
    /** How text stands at its point. */
    public enum Stand {
        /** One line; the point is the left end of the line that the letters stand on. */
        LEFT,
        /** The point is its middle. */
        CENTRED
    }

    public Label {
        lines = List.copyOf(lines);
    }

    /** A line that begins at a point. */
    public static Label at(String text, Lettering style, double x, double baseline) {
        return new Label(List.of(text), style, Stand.LEFT, x, baseline, 0, 1, false);
    }

    /** Lines round a point. */
    public static Label centred(List<String> lines, Lettering style, double x, double y, double angleDeg) {
        return new Label(lines, style, Stand.CENTRED, x, y, angleDeg, 1, false);
    }

    @Override
    public String text() {
        return "label \"" + String.join(" / ", lines) + "\" x=" + Inks.number(x) + " y=" + Inks.number(y)
                + (opacity == 1 ? "" : " opacity=" + Inks.number(opacity));
    }
}
