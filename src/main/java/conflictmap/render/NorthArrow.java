package conflictmap.render;

import conflictmap.geo.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** An arrow to the north of where it stands, on maps where north is not up everywhere. */
final class NorthArrow {
    /** Lean of the meridians at the picture's sides, degrees, from which it is wanted. */
    private static final double LEAST_LEAN_DEG = 1;
    /** Lean from which the picture shows so much of the world that one arrow would mislead. */
    private static final double MOST_LEAN_DEG = 50;
    private static final double SIZE = 34;

    private NorthArrow() {}

    /** Whether the frame has one. */
    static boolean isWanted(Viewport view) {
        if (view.projection().wraps()) {
            return false;
        }
        double lean = 0;
        for (double y : new double[] {0, view.heightPx() / 2.0, view.heightPx()}) {
            lean = Math.max(lean, Math.abs(view.northDeg(0, y)));
            lean = Math.max(lean, Math.abs(view.northDeg(view.widthPx(), y)));
        }
        return lean > LEAST_LEAN_DEG && lean < MOST_LEAN_DEG;
    }

    /** The piece: north as it is where it stands. */
    static Panel panel(Frame frame, double unit) {
        double size = SIZE * unit;
        return new Panel(Piece.NORTH, size, size, (x, y, across) -> marks(frame, x + size / 2, y + size / 2, unit));
    }

    private static List<Mark> marks(Frame frame, double x, double y, double unit) {
        double north = frame.view().northDeg(x, y);
        var turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(Math.toRadians(north));
        turn.scale(unit, unit);
        var half = new Path2D.Double();
        half.moveTo(0, -10);
        half.lineTo(-6.5, 15);
        half.lineTo(0, 10.5);
        half.closePath();
        var whole = new Path2D.Double(half);
        whole.append(AffineTransform.getScaleInstance(-1, 1).createTransformedShape(half), false);
        Theme theme = frame.theme();
        var letter = Lettering.haloed(Lettering.Face.BOLD, 11 * unit, theme.label(), theme.halo(), 2);
        double away = Math.toRadians(north);
        double width = Text.width("N", letter);
        return List.of(
                Line.of(turn.createTransformedShape(whole), Glyphs.translucent(theme.halo(), 0.82), 4),
                new Fill(turn.createTransformedShape(half), theme.label()),
                Line.of(turn.createTransformedShape(whole), theme.label(), unit),
                Label.at("N", letter, x + 17 * unit * Math.sin(away) - width / 2, y - (17 * Math.cos(away) - 4) * unit));
    }
}
