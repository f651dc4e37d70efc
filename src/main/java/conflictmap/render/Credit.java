package conflictmap.render;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Whose data the map shows: in one line, or in as many as its room asks for. */
final class Credit {
    /** What must stand on every map that leaves the program. */
    static final String TEXT =
            "Made with Natural Earth. Places © GeoNames (CC BY 4.0), © OpenStreetMap contributors (ODbL). Relief: SRTM.";

    /** Narrower than this it is not wrapped. */
    static final double LEAST_PX = 150;
    /** How much of what makes others larger makes it so: it is not for the last row. */
    private static final double LARGER = 3 / 7.0;
    private static final double PAD = 5;

    private Credit() {}

    /**
     * The piece.
     *
     * @param size how much larger than on a desk other pieces are
     * @param room how wide it may be, pixels
     */
    static Panel panel(Frame frame, double size, double room) {
        double unit = size > 1 ? 1 + LARGER * (size - 1) : size;
        var style = Lettering.plain(Lettering.Face.REGULAR, 11 * unit, frame.theme().label());
        List<String> lines = Wrapped.lines(TEXT, style, Math.max(LEAST_PX, room) - 2 * PAD);
        double width = lines.stream().mapToDouble(line -> Text.width(line, style)).max().orElse(0) + 2 * PAD;
        double leading = 14 * unit;
        double height = lines.size() * leading + 4;
        return new Panel(Piece.CREDIT, width, height, (x, y, across) -> {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Fill(
                    new RoundRectangle2D.Double(x, y, width, height, 8, 8), Glyphs.translucent(frame.theme().halo(), 0.72)));
            for (int i = 0; i < lines.size(); i++) {
                double spare = width - 2 * PAD - Text.width(lines.get(i), style);
                marks.add(Label.at(lines.get(i), style, x + PAD + across * spare, y + (i + 1) * leading - 2 * unit));
            }
            return marks;
        });
    }
}
