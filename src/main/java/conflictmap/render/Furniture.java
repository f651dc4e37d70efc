package conflictmap.render;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands round the map: time and window upper left, legend lower left, scale and credit lower right. */
public final class Furniture implements Layer {
    /** What must stand on every map that leaves the program. */
    public static final String CREDIT =
            "Made with Natural Earth. Places © GeoNames (CC BY 4.0), © OpenStreetMap contributors (ODbL). Relief: SRTM.";

    static final int EDGE = 12;
    private static final double CORNER_WIDTH_PX = 430;
    private static final double CORNER_HEIGHT_PX = 78;

    private final SymbolLayer symbols;

    /** The furniture of a map of these symbols. */
    public Furniture(SymbolLayer symbols) {
        this.symbols = symbols;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        if (symbols.index().size() > 0) {
            marks.addAll(TimeLabel.of(symbols.scene(frame), symbols.index()).marks(frame));
        }
        marks.addAll(Legend.of(symbols.scene(frame)).marks(frame));
        marks.addAll(ScaleBar.marks(frame));
        marks.addAll(NorthArrow.marks(frame));
        marks.add(credit(frame));
        return marks.stream();
    }

    /**
     * Boxes of the frame on which no name of the map may stand: upper left the time, lower right scale and credit, lower
     * left the legend. They stay while the clock plays, lest names jump.
     */
    public List<Rectangle2D> keptClear(Frame frame) {
        int width = frame.view().widthPx();
        int height = frame.view().heightPx();
        Rectangle2D legend = Legend.of(symbols.scene(frame)).box(frame);
        List<Rectangle2D> boxes = new ArrayList<>(List.of(
                TimeLabel.corner(frame),
                new Rectangle2D.Double(width - CORNER_WIDTH_PX, height - CORNER_HEIGHT_PX, CORNER_WIDTH_PX, CORNER_HEIGHT_PX),
                legend));
        if (NorthArrow.isWanted(frame.view())) {
            boxes.add(NorthArrow.box(frame.view()));
        }
        return boxes;
    }

    private static Mark credit(Frame frame) {
        var style = Lettering.haloed(Lettering.Face.REGULAR, 11, frame.theme().label(), frame.theme().halo(), 2.5f);
        double x = frame.view().widthPx() - EDGE - Text.width(CREDIT, style);
        return Label.at(CREDIT, style, x, frame.view().heightPx() - EDGE);
    }

    /** The sheet that text stands on. */
    static Mark panel(Theme theme, double x, double y, double width, double height) {
        return new Fill(new RoundRectangle2D.Double(x, y, width, height, 12, 12), theme.panel());
    }
}
