package conflictmap.render;

import conflictmap.geo.Units;
import conflictmap.geo.Viewport;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A bar of a round length on the ground, right for the latitude of the picture's middle.
 *
 * @param metres its length on the ground: 1, 2 or 5 times a power of ten of a unit
 * @param px its length in the picture, at most what was asked for
 * @param units in which its length is told
 */
record ScaleBar(double metres, double px, Units units) {
    private static final double WIDEST_PX = 140;
    /** Share by which the scale may differ within the picture before the bar names its latitude. */
    private static final double VARIES = 0.1;

    /** The longest bar that fits. */
    static ScaleBar of(Frame frame, double widestPx) {
        double metresPerPx = frame.view().metresPerPixel(frame.view().center().latDeg());
        double most = widestPx * metresPerPx;
        double metres = frame.units().round(most);
        return new ScaleBar(metres, metres / metresPerPx, frame.units());
    }

    /**
     * What is written over it: its length, and the latitude that it is right for where the picture's upper or lower
     * edge has another scale.
     */
    static String caption(ScaleBar bar, Viewport view) {
        double lat = view.center().latDeg();
        double middle = view.metresPerPixel(lat);
        double upper = view.metresPerPixel(view.pointAt(view.widthPx() / 2.0, 0).latDeg());
        double lower = view.metresPerPixel(view.pointAt(view.widthPx() / 2.0, view.heightPx()).latDeg());
        boolean varies = Math.max(Math.abs(upper / middle - 1), Math.abs(lower / middle - 1)) > VARIES;
        long degrees = Math.round(Math.abs(lat));
        return bar.text() + (!varies ? "" : degrees == 0 ? " at the equator" : " at " + degrees + "° " + (lat > 0 ? "N" : "S"));
    }

    /** Its length for people. */
    String text() {
        return units.text(metres);
    }

    /** The piece. */
    static Panel panel(Frame frame, double unit) {
        ScaleBar bar = of(frame, WIDEST_PX * unit);
        Theme theme = frame.theme();
        var style = Lettering.haloed(Lettering.Face.REGULAR, 12 * unit, theme.label(), theme.halo(), 2.5f);
        String caption = caption(bar, frame.view());
        double written = Text.width(caption, style);
        double width = Math.max(written, bar.px());
        double height = 22 * unit;
        return new Panel(Piece.SCALE, width, height, (x, y, across) -> {
            double left = x + across * (width - bar.px());
            double text = bar.px() > written ? left + (bar.px() - written) / 2 : x;
            var path = bracket(left, left + bar.px(), y + height - 1, 5 * unit);
            return List.of(
                    Line.of(path, Glyphs.translucent(theme.halo(), 0.82), 3 + 1.5 * unit),
                    new Line(path, theme.label(), new BasicStroke((float) (1.5 * unit), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER)),
                    Label.at(caption, style, text, y + height - 1 - 8 * unit));
        });
    }

    private static Path2D bracket(double left, double right, double bottom, double high) {
        var path = new Path2D.Double();
        path.moveTo(left, bottom - high);
        path.lineTo(left, bottom);
        path.lineTo(right, bottom);
        path.lineTo(right, bottom - high);
        return path;
    }
}
