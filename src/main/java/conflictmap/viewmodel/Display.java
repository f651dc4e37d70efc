package conflictmap.viewmodel;

import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Frame;
import conflictmap.render.Views;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.compare.Comparison;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the map shows: the events that the filter lets through in the order that they play in, their map, and the frame
 * that follows from clock, camera, appearance and selection.
 */
final class Display {
    /** A map made ready by the job that looked for its events. */
    private record Prepared(EventIndex events, Supplier<MapSheet> sheet) {}

    private final Shelf shelf;
    private final Selection selection;
    private final Clock clock;
    private final Camera camera;
    private final Appearance appearance;
    private final MapMaker maps;
    private final ReadOnlyObjectWrapper<MapSheet> sheet;
    private final ReadOnlyObjectWrapper<EventIndex> index = new ReadOnlyObjectWrapper<>(EventIndex.EMPTY);
    private final ReadOnlyObjectWrapper<Frame> frame;
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private volatile @Nullable Prepared prepared;
    private Chronicle chronicle = Chronicle.EMPTY;
    private MapSheet plain;
    private @Nullable MapSheet cover;
    private @Nullable Comparison counted;
    private ZoneId commonestZone = ZoneOffset.UTC;

    Display(Shelf shelf, Selection selection, Clock clock, Camera camera, Appearance appearance, MapMaker maps) {
        this.shelf = shelf;
        this.selection = selection;
        this.clock = clock;
        this.camera = camera;
        this.appearance = appearance;
        this.maps = maps;
        this.plain = maps.map(EventIndex.EMPTY);
        this.sheet = new ReadOnlyObjectWrapper<>(plain);
        this.frame = new ReadOnlyObjectWrapper<>(nextFrame());
        camera.keepClear((view, events) -> Views.clear(nextFrame().in(view), events));
        shelf.laidProperty().addListener((o, was, is) -> follow(was, is));
        shelf.sieve().prepareBy(this::preparation);
        clock.basisProperty().addListener(o -> {
            relay();
            reopen();
        });
        clock.steppedProperty().bind(appearance.reducedMotionProperty());
        selection.eventProperty().addListener(o -> localize());
        for (Observable part : List.of(
                clock.playheadProperty(), clock.zoneProperty(), camera.viewProperty(), appearance.shownThemeProperty(),
                appearance.presentingProperty(), appearance.depictionProperty(), appearance.graticuleProperty(),
                appearance.furnitureProperty(), appearance.unitsProperty(),
                selection.eventProperty())) {
            part.addListener(o -> frame.set(nextFrame()));
        }
        frame.subscribe(f -> count());
        index.subscribe(i -> count());
    }

    private Frame nextFrame() {
        Playhead p = clock.playhead();
        ConflictEvent selected = selection.eventProperty().get();
        return new Frame(
                camera.view(), p.now(), p.shown(), clock.zone(),
                appearance.shownThemeProperty().get(),
                selected == null ? null : selected.id(),
                p.playing() && !appearance.reducedMotionProperty().get() ? Math.abs(p.speed()) : 0)
                .as(appearance.depictionProperty().get())
                .presented(appearance.presentingProperty().get())
                .graticule(appearance.graticuleProperty().get())
                .furnished(appearance.furnitureProperty().get())
                .measured(appearance.unitsProperty().get());
    }

    /** The events have changed, or the time that they play by: a new map of them. */
    private void relay() {
        chronicle = Chronicle.of(shelf, clock.basisProperty().get());
        index.set(chronicle.found());
        Prepared ready = prepared;
        plain = ready != null && ready.events() == chronicle.found() ? ready.sheet().get() : maps.map(chronicle.found());
        sheet.set(cover == null ? plain : cover);
        prepared = null;
        clock.follow(chronicle.found());
    }

    /** Makes the map of other events ready, in a job, for the frame that is shown now. */
    private Consumer<EventIndex> preparation() {
        Frame first = frame.get();
        return found -> prepared = new Prepared(found, maps.prepared(found, first));
    }

    /** Other events lie on the desk, or are let through; the first ones set the clock, its zone and the view. */
    private void follow(Shelf.Laid was, Shelf.Laid is) {
        EventIndex all = is.stock().all();
        boolean others = all != was.stock().all() || is.stock().merged() != was.stock().merged();
        if (others || is.found() != was.found()) {
            relay();
        }
        if (others) {
            reopen();
            commonestZone = is.stock().spread().zone();
        }
        if (is.stock() != was.stock()) {
            selection.refresh();
            localize();
        }
        if (was.stock().all().size() == 0 && all.size() > 0) {
            camera.fitTo(is.stock().spread().sample());
        }
    }

    /** The clock spans all events, and steps through those that the filter lets through. */
    private void reopen() {
        Stock stock = shelf.laidProperty().get().stock();
        EventIndex all = chronicle.all();
        clock.open(all, all == stock.all() ? stock.spread().extent() : Extent.of(all));
        clock.follow(chronicle.found());
    }

    /** Local times are those of the event looked at, or of most events. */
    private void localize() {
        ConflictEvent event = selection.eventProperty().get();
        clock.zoneSetting().localProperty().set(event == null ? commonestZone : event.when().zone());
    }

    /** Two sides are shown, whose events are counted, each at its own time; null where the map shows its own. */
    void count(@Nullable Comparison sides) {
        counted = sides;
        count();
    }

    private void count() {
        Comparison sides = counted;
        if (sides != null) {
            Playhead p = clock.playhead();
            counts.set(Messages.text("count.compared", sides.a().shown(p.now(), p.shown()).count(), sides.a().events().size(),
                    sides.b().shown(p.now(), p.shown()).count(), sides.b().events().size()));
            return;
        }
        int all = shelf.allEvents().size();
        int found = index.get().size();
        int shown = index.get().countVisible(clock.playhead().now(), clock.playhead().shown());
        counts.set(all == 0 ? Messages.text("count.none")
                        : found == all
                                ? Messages.text("count.events", shown, all)
                                : Messages.text("count.events.filtered", shown, all, found));
    }

    /** How many events the map shows of how many, on each side where two are compared: {@code 13 of 92 events}. */
    ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /** The map of the events that the filter lets through. */
    ReadOnlyObjectProperty<MapSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The events that the filter lets through, by time. */
    ReadOnlyObjectProperty<EventIndex> index() {
        return index.getReadOnlyProperty();
    }

    /** What the map shows now. */
    ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** The view that shows the events that the filter lets through. */
    Viewport fit() {
        List<ConflictEvent> events = Spread.sample(index.get());
        Viewport seen = camera.view();
        int each = sheet.get().mapWidth(frame.get());
        return each == seen.widthPx() || events.isEmpty() ? camera.fitting(events)
                : Views.fitting(events, camera.projection(), each, seen.heightPx()).resized(seen.widthPx(), seen.heightPx());
    }

    /** Looks at all that the filter lets through. */
    void lookAtAll() {
        camera.viewProperty().set(fit());
    }

    /** The map of two sides. */
    MapSheet compared(Supplier<Comparison> of) {
        return maps.compared(of);
    }

    /** Shows another map in place of its own, as long as there is one; null for its own. */
    void cover(@Nullable MapSheet other) {
        if (other == null && cover != null) {
            plain = maps.map(chronicle.found());
        }
        cover = other;
        sheet.set(other == null ? plain : other);
    }

    /** Whether the map shows an event now. */
    boolean shows(ConflictEvent event) {
        Playhead p = clock.playhead();
        return chronicle.shows(event, p.now(), p.shown());
    }

    /** Moves the playhead to where an event is shown, if it is not shown now. */
    void goTo(ConflictEvent event) {
        if (!shows(event)) {
            clock.goTo(chronicle.span(event).end());
        }
    }

    /** All events by the time that they play by, whatever the filter. */
    EventIndex all() {
        return chronicle.all();
    }
}
