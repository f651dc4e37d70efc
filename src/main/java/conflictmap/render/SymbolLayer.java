package conflictmap.render;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a frame: areas, then schematic arcs, then what is known to a point. Only sites and towns are points;
 * what is known to a province, a region or a country only is an area.
 *
 * <p>How points are portrayed, as symbols or by their density, is chosen by {@link Portrayal}.
 */
public final class SymbolLayer implements Layer {
    private final EventIndex index;
    private final EventAreas areas;
    private final TownAreas towns;
    private final Portrayal portrayal;
    private final int[] nowhere;
    private @Nullable Scene last;
    private @Nullable Scene painted;
    private String lastSelectedId = "";
    private int lastSelectedRow = -1;

    /** A frame laid out, with the rows that are shown and have no place; only the last one is valid. */
    @SuppressWarnings("ArrayRecordComponent") // rows, compared by nobody
    record Scene(Frame frame, Shown shown, Points points, List<EventAreas.Extent> areas, List<TownAreas.Town> towns, int[] nowhere, Arcs arcs) {
        /** Where fanned symbols stand. */
        SymbolLayout layout() {
            return ((Fanned) points).layout();
        }

        /** The types of all that is seen. */
        Set<EventType> types() {
            Set<EventType> types = EnumSet.noneOf(EventType.class);
            types.addAll(points.types());
            areas.forEach(area -> types.addAll(area.types));
            return types;
        }

        /** How many of the shown events are within the picture. */
        int countSeen() {
            return points.count() + areas.stream().mapToInt(area -> area.count).sum();
        }
    }

    /**
     * A layer laid out by one thread.
     *
     * @param areas where the polygons of provinces and countries come from
     */
    public SymbolLayer(EventIndex index, Areas areas) {
        this(index, areas, Bands.ALONE);
    }

    /** A layer; {@code bands} lays out many events. */
    public SymbolLayer(EventIndex index, Areas areas, Bands bands) {
        this(index, areas, bands, false);
    }

    /**
     * A layer for a screen, where the density of a view that moves may be that of one before, moved and scaled.
     */
    public static SymbolLayer onScreen(EventIndex index, Areas areas, Bands bands) {
        return new SymbolLayer(index, areas, bands, true);
    }

    private SymbolLayer(EventIndex index, Areas areas, Bands bands, boolean screen) {
        this.index = index;
        this.areas = new EventAreas(index, areas);
        this.towns = new TownAreas(index, areas);
        this.portrayal = new Portrayal(index, bands, screen);
        this.nowhere = index.unresolved();
    }

    /** The events that it shows. */
    public EventIndex index() {
        return index;
    }

    /** The places that symbols may stand on at any time, for the basemap to name and to leave room. */
    public List<Anchor> anchors() {
        return portrayal.anchors();
    }

    /** Goes on where another layer of the same events stands, so that a file shows density where the screen does. */
    public void continueFrom(SymbolLayer other) {
        synchronized (other) {
            portrayal.continueFrom(other.portrayal);
        }
    }

    /** Each frame chooses symbols or density, and the scale of that, as if it were the first. */
    @Override
    public synchronized void takeFramesAlone() {
        portrayal.takeFramesAlone();
        last = null;
    }

    @Override
    public void layOut(Frame frame) {
        scene(frame);
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        layOutAgain();
        Scene scene = scene(frame);
        painted = scene;
        int selected = selectedRow(frame, scene.shown());
        List<Mark> marks = new ArrayList<>();
        scene.areas().forEach(extent -> marks.addAll(EventAreas.marks(extent, frame.theme())));
        scene.areas().stream()
                .filter(extent -> areas.has(extent, selected))
                .forEach(extent -> marks.add(Line.of(extent.path, frame.theme().accent(), 3)));
        marks.addAll(TownAreas.marks(scene.towns(), frame.theme()));
        marks.addAll(scene.arcs().marks());
        marks.addAll(scene.points().marks());
        if (selected >= 0) {
            marks.addAll(scene.points().ring(selected));
        }
        return marks.stream();
    }

    /**
     * How many weapons went the ways of a frame, beside these where no symbol stands: for above the names of the map.
     *
     * @param free whether a box of the frame is free otherwise
     */
    public List<Mark> sizes(Frame frame, Predicate<Rectangle2D> free) {
        Scene scene = scene(frame);
        return scene.arcs().sizes(box -> free.test(box) && !(scene.points() instanceof Fanned fanned && fanned.layout().standsIn(box)));
    }

    /**
     * The events under a pixel: those of symbols first, nearest symbol first and newest event first within it; then
     * those of areas, smallest area first. The events of a table are made when they are asked for.
     *
     * @param px pixels from the left edge
     * @param py pixels from the top edge
     */
    public List<ConflictEvent> hit(Frame frame, double px, double py) {
        Scene scene = scene(frame);
        IntStream rows = IntStream.of(scene.points().hit(px, py));
        for (EventAreas.Extent extent : scene.areas().reversed()) {
            if (extent.path.contains(px, py)) {
                rows = IntStream.concat(rows, IntStream.of(areas.rowsOf(extent, scene.shown())));
            }
        }
        return events(rows.toArray());
    }

    /**
     * The event after another in time, or before it, of those that a picture shows; at the end it goes on at the other one.
     *
     * @param id id of the event where it begins; null to begin at an end
     * @param step 1 for the next, -1 for the one before
     */
    public Optional<ConflictEvent> beside(Frame frame, @Nullable String id, int step) {
        Scene scene = scene(frame);
        var rows = new SeenRows(index, scene, row -> scene.areas().stream().anyMatch(extent -> areas.has(extent, row)));
        int row = rows.beside(id == null ? -1 : index.rowOf(id), step);
        return row < 0 ? Optional.empty() : Optional.of(index.event(row));
    }

    /** The events that a frame shows and that have no place, newest first. */
    public List<ConflictEvent> withoutPlace(Frame frame) {
        int[] rows = scene(frame).nowhere();
        return events(IntStream.range(0, rows.length).map(i -> rows[rows.length - 1 - i]).toArray());
    }

    private List<ConflictEvent> events(int[] rows) {
        return new AbstractList<>() {
            @Override
            public ConflictEvent get(int i) {
                return index.event(rows[i]);
            }

            @Override
            public int size() {
                return rows.length;
            }
        };
    }

    /**
     * Whether a symbol stands for what is at a point of the picture: on it, or fanned out round it. Always where there are
     * more places than can be named.
     */
    public boolean standsAt(Frame frame, double px, double py) {
        Points shown = scene(frame).points();
        return shown instanceof Fanned fanned ? fanned.layout().standsAt(px, py) : shown instanceof Crowded;
    }

    /** Whether the last frame, painted again, would look better: it was laid out for a view that moved. */
    public synchronized boolean isRough() {
        return last != null && !last.points().isExact();
    }

    /** Forgets what was laid out roughly and painted once: the view rests. */
    private synchronized void layOutAgain() {
        if (isRough() && last == painted) {
            last = null;
        }
    }

    /** The frame laid out; the last one is remembered, since a frame is painted, counted and hit. */
    synchronized Scene scene(Frame frame) {
        Scene known = last;
        if (known != null && known.frame().equals(frame)) {
            return known;
        }
        Shown shown = index.shown(frame.now(), frame.window());
        Points laid = portrayal.points(frame, shown);
        List<TownAreas.Town> inTowns = laid instanceof Fanned fanned ? towns.shown(fanned.layout(), frame.view()) : List.of();
        Scene scene = new Scene(
                frame, shown, laid, areas.shown(frame, shown), inTowns, shown.among(nowhere),
                Arcs.of(index, frame, shown.among(index.rowsWithOrigin())));
        last = scene;
        return scene;
    }

    /** The shown row of the selected event; -1 where it is not shown. */
    private int selectedRow(Frame frame, Shown shown) {
        String id = frame.selectedId();
        if (id == null) {
            return -1;
        }
        if (!id.equals(lastSelectedId)) {
            lastSelectedId = id;
            lastSelectedRow = index.rowOf(id);
        }
        return lastSelectedRow >= 0 && shown.has(lastSelectedRow) ? lastSelectedRow : -1;
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
