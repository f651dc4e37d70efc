package conflictmap.render;

import conflictmap.model.ConflictEvent;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A comparison as one sheet, which any paper takes like any other: two maps beside each other, two maps parted by a line, or
 * the map of their difference. What lies under and over the events is laid by whoever has it; how the comparison is shown may change
 * from frame to frame, its sides may not.
 */
public final class ComparedMap implements Layer {
    private final Supplier<Comparison> of;
    private final SymbolLayer a;
    private final SymbolLayer b;
    private final DifferenceLayer difference;
    private final ComparedFurniture furniture;
    private final List<Layer> mapOfA;
    private final List<Layer> mapOfB;
    private final List<Layer> mapOfDifference;

    /** Lays a map of some events without furniture, lowest sheet first. */
    @FunctionalInterface
    public interface Sheets {
        /**
         * The sheets.
         *
         * @param events the sheet of events
         * @param symbols whose symbols stand there; null where there are none
         * @param clear boxes of a frame on which no name may stand
         */
        List<Layer> of(Layer events, @org.jspecify.annotations.Nullable SymbolLayer symbols, Function<Frame, List<Rectangle2D>> clear);
    }

    /**
     * A comparison of the events of two layers.
     *
     * @param of how it is shown now; always of the same two sides
     * @param signs what the legend of symbols tells of layers that somebody brought, the topmost first
     */
    public ComparedMap(Supplier<Comparison> of, SymbolLayer a, SymbolLayer b, Supplier<List<LayerSign>> signs, Sheets sheets) {
        this.of = of;
        this.a = a;
        this.b = b;
        difference = new DifferenceLayer(of);
        furniture = new ComparedFurniture(a, b, difference, signs);
        mapOfA = sheets.of(a, a, frame -> clear(0));
        mapOfB = sheets.of(b, b, frame -> clear(Panes.of(furnished(), of.get()).rightX()));
        mapOfDifference = sheets.of(difference, null, frame -> Stream.concat(clear(0).stream(), difference.numbers(frame).stream()).toList());
    }

    private Frame furnished() {
        return furniture.now().orElseThrow().frame();
    }

    private List<Rectangle2D> clear(int x) {
        return furniture.now().map(laid -> laid.clearFrom(x)).orElse(List.of());
    }

    @Override
    public Stream<Mark> marks(Frame asked) {
        Comparison now = of.get();
        Frame frame = alike(asked, now);
        ComparedFurniture.Laid laid = furniture.laid(frame, now);
        Panes panes = Panes.of(frame, now);
        int width = frame.view().widthPx();
        if (now.mode() == CompareMode.DIFFERENCE) {
            return Stream.concat(mapOfDifference.stream().flatMap(layer -> layer.marks(frame)), laid.marks().stream());
        }
        int gap = panes.rightX() == 0 ? 0 : width - 2 * panes.widthPx();
        int endOfFirst = panes.rightX() == 0 ? panes.line() : panes.widthPx();
        List<Mark> marks = new ArrayList<>();
        marks.add(pane(mapOfA, panes.frame(now.a()), 0, 0, endOfFirst));
        marks.add(pane(mapOfB, panes.frame(now.b()), panes.rightX(), endOfFirst + gap, width));
        marks.addAll(line(frame, endOfFirst, gap));
        marks.addAll(laid.marks());
        return marks.stream();
    }

    private static Pane pane(List<Layer> sheets, Frame frame, int x, int from, int to) {
        return new Pane(x, frame.view().widthPx(), frame.view().heightPx(), from, to,
                from >= to ? List.of() : sheets.stream().flatMap(sheet -> sheet.marks(frame)).toList());
    }

    /** What parts the two: a gap, or a line with an edge that shows on any ground. */
    private static List<Mark> line(Frame frame, int x, int gap) {
        int height = frame.view().heightPx();
        Theme theme = frame.theme();
        if (gap > 0) {
            return List.of(new Fill(new Rectangle2D.Double(x, 0, gap, height), theme.isDark() ? new Color(0x05080B) : new Color(0x5B6168)));
        }
        var line = new Line2D.Double(x, 0, x, height);
        return List.of(new Line(line, theme.halo(), new BasicStroke(5)), new Line(line, theme.label(), new BasicStroke(2)));
    }

    /** Where one side is too full for symbols both are shown as density, lest signs be compared with tints. */
    private Frame alike(Frame frame, Comparison now) {
        if (frame.depiction() != Depiction.AUTO || now.mode() == CompareMode.DIFFERENCE) {
            return frame;
        }
        Panes panes = Panes.of(frame, now);
        boolean dense = a.scene(panes.frame(now.a())).points() instanceof Dense || b.scene(panes.frame(now.b())).points() instanceof Dense;
        return dense ? frame.as(Depiction.DENSITY) : frame;
    }

    @Override
    public void takeFramesAlone() {
        a.takeFramesAlone();
        b.takeFramesAlone();
    }

    /** The places of the sides in a frame. */
    public Panes panes(Frame frame) {
        return Panes.of(frame, of.get());
    }

    /** Whether a frame, painted again, would look better: a side that is seen in it was laid out for a view that moved. */
    public boolean isRough(Frame frame) {
        return sees(frame, 0) && a.isRough() || sees(frame, 1) && b.isRough();
    }

    /**
     * Whether a frame shows one of the maps, in the order in which their sheets were asked for.
     *
     * @param map 0 and 1 for the sides', 2 for that of the difference
     */
    public boolean sees(Frame frame, int map) {
        Comparison now = of.get();
        boolean difference = now.mode() == CompareMode.DIFFERENCE;
        Panes panes = Panes.of(frame, now);
        return switch (map) {
            case 0 -> !difference && panes.line() > 0;
            case 1 -> !difference && panes.line() < frame.view().widthPx();
            default -> difference;
        };
    }

    /** The events of the side at a place of the picture that lie there, nearest and newest first; none where differences are shown. */
    public List<ConflictEvent> hit(Frame asked, double px, double py) {
        Comparison now = of.get();
        if (now.mode() == CompareMode.DIFFERENCE) {
            return List.of();
        }
        Panes panes = Panes.of(alike(asked, now), now);
        boolean second = panes.isSecond(px);
        return (second ? b : a).hit(panes.frame(second ? now.b() : now.a()), panes.within(px), py);
    }
}
