package conflictmap.render;

import conflictmap.model.ConflictEvent;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands round the map: time and window, legend, tray of events without a place, scale, arrow to the north, credit.
 * The frame says at which edge each piece stands, and whether it is written for a desk or for a room. No piece lies over
 * another or leaves the picture: {@link Setting} says what gives way where there is little room.
 */
public final class Furniture implements Layer {
    private final SymbolLayer symbols;
    private final Supplier<List<LayerSign>> layers;
    private @Nullable Known last;

    /** The furniture of a scene. */
    private record Known(SymbolLayer.Scene scene, List<LayerSign> layers, Furnished furnished) {}

    /** The furniture of a map of these symbols. */
    public Furniture(SymbolLayer symbols) {
        this(symbols, List::of);
    }

    /** The same where somebody's own layers are drawn: those of them that the legend tells of, the topmost first. */
    public Furniture(SymbolLayer symbols, Supplier<List<LayerSign>> layers) {
        this.symbols = symbols;
        this.layers = layers;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        return furnished(frame).marks();
    }

    /** Boxes of the frame on which no name of the map may stand. */
    public List<Rectangle2D> keptClear(Frame frame) {
        return furnished(frame).clear();
    }

    /** The pieces that are drawn, with their boxes. */
    Map<Piece, Rectangle2D> boxes(Frame frame) {
        Map<Piece, Rectangle2D> boxes = new EnumMap<>(Piece.class);
        for (Piece piece : Piece.values()) {
            furnished(frame).box(piece).ifPresent(box -> boxes.put(piece, box));
        }
        return boxes;
    }

    /** The piece at a point of the picture. */
    public Optional<Piece> at(Frame frame, double px, double py) {
        return furnished(frame).at(px, py);
    }

    /** The events in the tray where that is at a point of the picture, newest first; else none. */
    public List<ConflictEvent> hit(Frame frame, double px, double py) {
        boolean tray = at(frame, px, py).equals(Optional.of(Piece.TRAY));
        return tray ? symbols.withoutPlace(frame) : List.of();
    }

    private synchronized Furnished furnished(Frame frame) {
        SymbolLayer.Scene scene = symbols.scene(frame);
        Known known = last;
        List<LayerSign> signs = layers.get();
        if (known == null || known.scene() != scene || !known.layers().equals(signs)) {
            known = new Known(scene, signs, furnished(scene, signs));
            last = known;
        }
        return known.furnished();
    }

    /** In the first setting that leaves all pieces apart from each other and within the picture. */
    private Furnished furnished(SymbolLayer.Scene scene, List<LayerSign> signs) {
        Frame frame = scene.frame();
        Furnished furnished = Furnished.of(List.of(), frame);
        for (Setting setting : Setting.of(frame)) {
            List<Panel> others = panels(scene, signs, setting);
            if (!Furnished.of(others, frame).isApart()) {
                continue;
            }
            double room = roomForCredit(others, frame);
            for (double share = 1; share > 0.2; share /= 2) {
                List<Panel> all = new ArrayList<>(others);
                all.add(Credit.panel(frame, setting.unit(), room * share));
                furnished = Furnished.of(all.stream().sorted(Comparator.comparing(Panel::piece)).toList(), frame);
                if (furnished.isApart()) {
                    return furnished;
                }
            }
        }
        return furnished;
    }

    /** All but the credit. */
    private List<Panel> panels(SymbolLayer.Scene scene, List<LayerSign> signs, Setting setting) {
        Frame frame = scene.frame();
        double unit = setting.unit();
        List<Panel> panels = new ArrayList<>();
        if (symbols.index().size() > 0 && setting.has(Piece.TIME)) {
            panels.add(TimeLabel.of(scene, symbols.index()).panel(frame, unit));
        }
        if (setting.has(Piece.LEGEND)) {
            panels.add(Legend.of(scene, signs).panel(frame, setting));
        }
        if (setting.has(Piece.TRAY)) {
            Tray.of(scene, symbols.index()).ifPresent(tray -> panels.add(tray.panel(frame, unit)));
        }
        if (setting.has(Piece.SCALE)) {
            panels.add(ScaleBar.panel(frame, unit));
        }
        if (setting.has(Piece.NORTH) && NorthArrow.isWanted(frame.view())) {
            panels.add(NorthArrow.panel(frame, unit));
        }
        return panels;
    }

    /** How wide the credit may be beside what stands at the other edges of its side. */
    static double roomForCredit(List<Panel> others, Frame frame) {
        MapEdge own = frame.furniture().of(Piece.CREDIT);
        double picture = frame.view().widthPx();
        double room = picture - 2.0 * Furnished.EDGE;
        for (Panel other : others) {
            MapEdge edge = frame.furniture().of(other.piece());
            if (edge != own && edge.down() == own.down()) {
                double width = Math.max(other.width(), other.leastWidth());
                boolean inTheMiddle = edge.across() == 0.5;
                boolean opposite = !inTheMiddle && own.across() != 0.5;
                double left = opposite
                        ? picture - width - 3 * Furnished.EDGE
                        : inTheMiddle ? (picture - width) / 2 - 2 * Furnished.EDGE : picture - 2 * width - 4 * Furnished.EDGE;
                room = Math.min(room, left);
            }
        }
        return room;
    }

    /** The sheet that text stands on, with an edge: on white paper nothing else parts it from the map. */
    static List<Mark> panel(Theme theme, double x, double y, double width, double height) {
        var sheet = new RoundRectangle2D.Double(x, y, width, height, 12, 12);
        return List.of(new Fill(sheet, theme.panel()), new Line(sheet, theme.panelEdge(), new BasicStroke(0.8f)));
    }
}
