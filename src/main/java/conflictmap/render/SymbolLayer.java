package conflictmap.render;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Visibility;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a frame: areas, then schematic arcs, then symbols, newest on top. Only sites and towns have symbols;
 * what is known to a province, a region or a country only is an area. Immutable but for a memory of the last frame.
 */
public final class SymbolLayer implements Layer {
    /** Seconds before the viewer that the pulse of a new event takes. */
    private static final double PULSE_S = 0.6;
    /** Pixels beyond a symbol's edge that still hit it. */
    private static final double TOLERANCE_PX = 3;

    private final EventIndex index;
    private final EventAreas areas;
    private final Spots spots;
    private @Nullable Scene last;

    /** A frame laid out. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Scene(
            Frame frame, int[] visible, SymbolLayout layout, Collection<EventAreas.Shown> areas, boolean arcs) {}

    /**
     * A layer.
     *
     * @param areas where the polygons of provinces and countries come from
     */
    public SymbolLayer(EventIndex index, Areas areas) {
        this.index = index;
        this.areas = new EventAreas(index, areas);
        this.spots = new Spots(index);
    }

    /** The events that it shows. */
    public EventIndex index() {
        return index;
    }

    /** The places that symbols may stand on at any time, for the basemap to name and to leave room. */
    public List<Anchor> anchors() {
        return spots.anchors();
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        Scene scene = scene(frame);
        List<Mark> marks = new ArrayList<>();
        scene.areas().forEach(shown -> marks.addAll(EventAreas.marks(shown, frame.theme())));
        addSelectedArea(marks, scene);
        marks.addAll(Arcs.marks(index, frame, scene.visible()));
        addSymbols(marks, scene);
        return marks.stream();
    }

    /**
     * The events under a pixel: those of symbols first, nearest symbol first and newest event first within it; then
     * those of areas, smallest area first.
     *
     * @param px pixels from the left edge
     * @param py pixels from the top edge
     */
    public List<ConflictEvent> hit(Frame frame, double px, double py) {
        Scene scene = scene(frame);
        SymbolLayout layout = scene.layout();
        List<Integer> symbols = new ArrayList<>();
        for (int i = 0; i < layout.size; i++) {
            if (distance(layout, i, px, py) <= layout.radius[i] + TOLERANCE_PX) {
                symbols.add(i);
            }
        }
        symbols.sort(Comparator.comparingDouble(i -> distance(layout, i, px, py)));
        List<ConflictEvent> hits = new ArrayList<>();
        for (int symbol : symbols) {
            for (int i = scene.visible().length - 1; i >= 0; i--) {
                if (layout.symbolOf(scene.visible()[i]) == symbol) {
                    hits.add(index.event(scene.visible()[i]));
                }
            }
        }
        for (EventAreas.Shown area : List.copyOf(scene.areas()).reversed()) {
            if (area.path.contains(px, py)) {
                area.rows.reversed().forEach(row -> hits.add(index.event(row)));
            }
        }
        return hits;
    }

    /** The frame laid out; the last one is remembered, since a frame is painted, counted and hit. */
    synchronized Scene scene(Frame frame) {
        Scene known = last;
        if (known != null && known.frame().equals(frame)) {
            return known;
        }
        int[] visible = index.visible(frame.now(), frame.window());
        Scene scene = new Scene(
                frame,
                visible,
                SymbolLayout.of(index, spots, frame, visible),
                areas.shown(frame, visible),
                Arcs.anySeen(index, frame, visible));
        last = scene;
        return scene;
    }

    private static double distance(SymbolLayout layout, int symbol, double px, double py) {
        return Math.hypot(layout.x[symbol] - px, layout.y[symbol] - py);
    }

    private void addSymbols(List<Mark> marks, Scene scene) {
        SymbolLayout layout = scene.layout();
        Frame frame = scene.frame();
        var symbols = new Sprites.Builder();
        var counts = new Sprites.Builder();
        for (int i = layout.size - 1; i >= 0; i--) {
            if (isSeen(layout, i, frame)) {
                addLeader(marks, layout, i, frame.theme());
                addPulse(marks, layout, i, frame);
            }
        }
        for (int i = 0; i < layout.size; i++) {
            if (isSeen(layout, i, frame)) {
                double radius = Math.rint(layout.radius[i] * 4) / 4;
                symbols.add(new Symbol(layout.type(i), layout.status(i), radius, frame.theme()),
                        layout.x[i], layout.y[i], layout.alpha[i]);
                if (layout.count[i] > 1) {
                    addCount(counts, layout, i, frame.theme());
                }
            }
        }
        marks.add(symbols.done());
        marks.add(counts.done());
        addSelected(marks, scene);
    }

    static boolean isSeen(SymbolLayout layout, int symbol, Frame frame) {
        double margin = 3 * layout.radius[symbol];
        return layout.x[symbol] > -margin && layout.x[symbol] < frame.view().widthPx() + margin
                && layout.y[symbol] > -margin && layout.y[symbol] < frame.view().heightPx() + margin;
    }

    private static void addLeader(List<Mark> marks, SymbolLayout layout, int symbol, Theme theme) {
        int spot = layout.spot[symbol];
        if (layout.petals[spot] > 1) {
            float x = layout.spotX[spot];
            float y = layout.spotY[spot];
            marks.add(Line.of(new Line2D.Float(x, y, layout.x[symbol], layout.y[symbol]), theme.rim(), 1));
            marks.add(new Fill(new Ellipse2D.Float(x - 2, y - 2, 4, 4), theme.rim()));
        }
    }

    private void addPulse(List<Mark> marks, SymbolLayout layout, int symbol, Frame frame) {
        double length = PULSE_S * 1000 * Math.abs(frame.speed());
        int row = layout.row[symbol];
        double since = frame.now().toEpochMilli() - index.startMillis(row);
        if (since < 0 || since >= length || !Visibility.arrivesAtOnce(index.startMillis(row), index.endMillis(row))) {
            return;
        }
        double t = since / length;
        double radius = layout.radius[symbol] * (1 + 1.2 * t);
        marks.add(new Fill(
                circle(layout.x[symbol], layout.y[symbol], radius),
                Glyphs.translucent(frame.theme().of(layout.type(symbol)), 0.6 * (1 - t))));
    }

    private static void addCount(Sprites.Builder counts, SymbolLayout layout, int symbol, Theme theme) {
        double away = badgeAngle(layout, symbol);
        double reach = layout.radius[symbol] * 1.1;
        counts.add(new Badge(Math.min(layout.count[symbol], 1000), theme),
                layout.x[symbol] + reach * Math.cos(away), layout.y[symbol] + reach * Math.sin(away),
                0.35 + 0.65 * layout.alpha[symbol]);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Where the count stands: away from the other symbols of the spot; upper right where there are none. */
    private static double badgeAngle(SymbolLayout layout, int symbol) {
        int spot = layout.spot[symbol];
        return layout.petals[spot] < 2
                ? -Math.PI / 4
                : Math.atan2(layout.y[symbol] - layout.spotY[spot], layout.x[symbol] - layout.spotX[spot]);
    }

    private void addSelected(List<Mark> marks, Scene scene) {
        SymbolLayout layout = scene.layout();
        int symbol = selectedRow(scene) < 0 ? -1 : layout.symbolOf(selectedRow(scene));
        if (symbol >= 0) {
            marks.add(Line.of(
                    circle(layout.x[symbol], layout.y[symbol], layout.radius[symbol] + 4.5), scene.frame().theme().accent(), 3));
        }
    }

    private void addSelectedArea(List<Mark> marks, Scene scene) {
        int row = selectedRow(scene);
        for (EventAreas.Shown area : scene.areas()) {
            if (area.rows.contains(row)) {
                marks.add(Line.of(area.path, scene.frame().theme().accent(), 3));
            }
        }
    }

    /** The visible row of the selected event; -1 where it is not visible. */
    private int selectedRow(Scene scene) {
        String id = scene.frame().selectedId();
        if (id != null) {
            for (int row : scene.visible()) {
                if (index.event(row).id().equals(id)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** The types of the symbols and areas that are seen. */
    static Set<EventType> typesSeen(Scene scene) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (int i = 0; i < scene.layout().size; i++) {
            if (isSeen(scene.layout(), i, scene.frame())) {
                types.add(scene.layout().type(i));
            }
        }
        scene.areas().forEach(area -> types.addAll(area.types));
        return types;
    }

    /** Whether a symbol with a count is seen. */
    static boolean anyCounted(Scene scene) {
        for (int i = 0; i < scene.layout().size; i++) {
            if (scene.layout().count[i] > 1 && isSeen(scene.layout(), i, scene.frame())) {
                return true;
            }
        }
        return false;
    }

    /** How many of the visible events are within the picture. */
    static int countSeen(Scene scene) {
        int count = 0;
        for (int i = 0; i < scene.layout().size; i++) {
            count += isSeen(scene.layout(), i, scene.frame()) ? scene.layout().count[i] : 0;
        }
        for (EventAreas.Shown area : scene.areas()) {
            count += area.rows.size();
        }
        return count;
    }
}
