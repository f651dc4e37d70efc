package conflictmap.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.stream.Stream;

/** What stands round the map: time and window upper left, legend lower left, scale and credit lower right. */
public final class Furniture implements Layer {
    /** What must stand on every map that leaves the program. */
    public static final String CREDIT =
            "Made with Natural Earth. Places © GeoNames (CC BY 4.0). Relief: SRTM.";

    static final int EDGE = 12;

    private final SymbolLayer symbols;

    /** The furniture of a map of these symbols. */
    public Furniture(SymbolLayer symbols) {
        this.symbols = symbols;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        return Stream.of(g -> {
            Graphics2D own = (Graphics2D) g.create();
            try {
                Fonts.smooth(own);
                TimeLabel.of(symbols.scene(frame), symbols.index()).paint(own, frame);
                Legend.of(symbols.scene(frame)).paint(own, frame);
                ScaleBar.paint(own, frame);
                paintCredit(own, frame);
            } finally {
                own.dispose();
            }
        });
    }

    private static void paintCredit(Graphics2D g, Frame frame) {
        Font font = Fonts.regular(11);
        double x = frame.view().widthPx() - EDGE - width(g, font, CREDIT);
        Text.haloed(g, CREDIT, font, x, frame.view().heightPx() - EDGE, frame.theme().label(), frame.theme().halo(), 2.5f);
    }

    static double width(Graphics2D g, Font font, String text) {
        return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    /** The sheet that text stands on. */
    static void panel(Graphics2D g, Theme theme, double x, double y, double width, double height) {
        g.setColor(theme.panel());
        g.fill(new RoundRectangle2D.Double(x, y, width, height, 12, 12));
    }
}
