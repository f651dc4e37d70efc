package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.project.Look;
import conflictmap.query.Query;
import conflictmap.query.QueryException;
import conflictmap.render.Frame;
import conflictmap.render.Views;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.EventZones;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.TimeBasis;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * All that the window shows, without the window: the reports, the clock, the camera, what is selected, and the frame
 * that follows from them. Lives on the window's thread.
 */
public final class Desk {
    /** Where the window looks before it has any event: from the Mediterranean to the Gulf. */
    static final Viewport FIRST_VIEW = new Viewport(new GeoPoint(32.5, 44), 5, 640, 480, WebMercator.INSTANCE);

    /** So many events tell where all of them lie. */
    private static final int SAMPLE = 4000;

    /** A map made ready by the job that looked for its events. */
    private record Prepared(EventIndex events, Supplier<MapSheet> sheet) {}

    private final Shelf shelf;
    private final Selection selection;
    private final Edits edits;
    private final Cells cells;
    private final Listing listing;
    private final Pointing pointing;
    private final Review review;
    private final Checking checking;
    private final Looks looks;
    private final Scenes scenes;
    private final ScenePictures scenePictures;
    private final Story story;
    private final Presenter presenter;
    private final Plans plans;
    private final Charts charts = new Charts(this);
    private final @Nullable Lessons lessons;
    private final OpenProject project;
    private final Takeout takeout;
    private final Clock clock = new Clock();
    private final Camera camera = new Camera(FIRST_VIEW);
    private final Appearance appearance = new Appearance();
    private final Work work;
    private final Incoming incoming;
    private final Watching watching;
    private final ReportFacts reportFacts;
    private final Marking marking;
    private final Layering layering;
    private final MapMaker maps;
    private final PictureDesk pictures;
    private final ReadOnlyObjectWrapper<MapSheet> sheet;
    private final ReadOnlyObjectWrapper<EventIndex> index = new ReadOnlyObjectWrapper<>(EventIndex.EMPTY);
    private final Slider slider = new Slider(clock, index.getReadOnlyProperty());
    private final ReadOnlyObjectWrapper<Frame> frame;
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private volatile @Nullable Prepared prepared;
    private Chronicle chronicle = Chronicle.EMPTY;
    private ZoneId commonestZone = ZoneOffset.UTC;

    /**
     * A desk with nothing on it.
     *
     * @param jobs where it works; delivers on the window's thread
     * @param reader reads files
     * @param maps draws maps
     * @param exports writes maps
     */
    public Desk(Jobs jobs, Reader reader, MapMaker maps, Exports exports) {
        this(jobs, reader, maps, exports, new MemoryStore());
    }

    /** A desk with nothing on it, whose projects are kept in a store. */
    public Desk(Jobs jobs, Reader reader, MapMaker maps, Exports exports, ProjectStore store) {
        this.work = new Work(jobs);
        this.maps = maps;
        this.pictures = new PictureDesk(this, jobs, exports.program(), exports.persons());
        this.shelf = new Shelf(jobs, e -> work.tell(Messages.text("job.failed", Messages.text("job.merging"), Work.reason(e))));
        this.layering = new Layering(work, shelf::tell);
        this.selection = new Selection(shelf);
        this.edits = new Edits(shelf, selection, work::tell);
        this.pointing = new Pointing(edits, selection);
        this.cells = new Cells(shelf);
        this.listing = new Listing(jobs, work, shelf, selection, cells);
        this.review = new Review(shelf);
        this.checking = new Checking(this, jobs);
        this.looks = new Looks(shelf, clock, camera, appearance);
        this.sheet = new ReadOnlyObjectWrapper<>(maps.map(EventIndex.EMPTY));
        this.frame = new ReadOnlyObjectWrapper<>(nextFrame());
        camera.keepClear((view, events) -> Views.clear(nextFrame().in(view), events));
        shelf.laidProperty().addListener((o, was, is) -> follow(was, is));
        shelf.prepareBy(this::preparation);
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
        scenes = new Scenes(this);
        scenePictures = new ScenePictures(this, maps, jobs);
        story = new Story(this);
        presenter = new Presenter(this);
        plans = new Plans(this, maps);
        takeout = new Takeout(this, maps, exports.film());
        project = new OpenProject(this, store);
        incoming = new Incoming(reader, jobs, work, shelf, project);
        lessons = store.lessons().map(folder -> new Lessons(this, incoming, folder)).orElse(null);
        watching = new Watching(jobs, work, this::add);
        reportFacts = new ReportFacts(shelf, incoming);
        marking = new Marking(selection, incoming, edits);
        layering.layersProperty().addListener((o, was, is) -> maps.lay(is, lost -> shelf.tell(List.of(lost))));
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
        sheet.set(ready != null && ready.events() == chronicle.found() ? ready.sheet().get() : maps.map(chronicle.found()));
        prepared = null;
        clock.follow(chronicle.found());
    }

    /** What is made ready of other events, by a job, before they are shown. */
    private Consumer<EventIndex> preparation() {
        Frame first = frame.get();
        Consumer<EventIndex> bars = slider.ahead();
        return found -> Jobs.both(() -> prepared = new Prepared(found, maps.prepared(found, first)), () -> bars.accept(found));
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
            commonestZone = EventZones.commonest(sample(all));
        }
        if (is.stock() != was.stock()) {
            selection.refresh();
            localize();
        }
        if (was.stock().all().size() == 0 && all.size() > 0) {
            camera.fitTo(sample(all));
        }
    }

    /** Enough events to tell where and in which zones they all lie. */
    private static List<ConflictEvent> sample(EventIndex index) {
        return MergedIndex.only(index, MergedIndex.sample(index, SAMPLE)).events();
    }

    /** The clock spans all events, and steps through those that the filter lets through. */
    private void reopen() {
        clock.open(chronicle.all());
        clock.follow(chronicle.found());
    }

    /** Local times are those of the event looked at, or of most events. */
    private void localize() {
        ConflictEvent event = selection.eventProperty().get();
        clock.zoneSetting().localProperty().set(event == null ? commonestZone : event.when().zone());
    }

    private void count() {
        int all = shelf.allEvents().size();
        int found = index.get().size();
        int shown = index.get().countVisible(clock.playhead().now(), clock.playhead().shown());
        counts.set(all == 0 ? Messages.text("count.none")
                        : found == all
                                ? Messages.text("count.events", shown, all)
                                : Messages.text("count.events.filtered", shown, all, found));
    }

    /** How many events the map shows of how many: {@code 13 of 92 events}. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public Shelf shelf() {
        return shelf;
    }

    public Selection selection() {
        return selection;
    }

    /** What a person does to events and reports, with the way back. */
    public Edits edits() {
        return edits;
    }

    /** The events as a table. */
    public Listing listing() {
        return listing;
    }

    /** What stands in the cells of that table. */
    public Cells cells() {
        return cells;
    }

    /** Waits for a place on the map. */
    public Pointing pointing() {
        return pointing;
    }

    /** What nobody has judged yet. */
    public Review review() {
        return review;
    }

    /** Contradictions in what lies here. */
    public Checking checking() {
        return checking;
    }

    /** What is looked at as a value, for projects and scenes. */
    public Looks looks() {
        return looks;
    }

    /** Looks at what was looked at, in the same way. */
    public void show(Look look) {
        looks.show(look, this::project);
    }

    /** Looks at what was looked at, in the same way; {@code look} moves the camera, when the earth lies as it should. */
    void show(Look look, Runnable move) {
        looks.show(look, this::project, move);
    }

    /** The named stops of the project. */
    public Scenes scenes() {
        return scenes;
    }

    /** Pictures of the scenes. */
    public ScenePictures scenePictures() {
        return scenePictures;
    }

    /** What is told at the scene that is shown. */
    public Story story() {
        return story;
    }

    /** The lessons that come with the program; empty where there are none. */
    public Optional<Lessons> lessons() {
        return Optional.ofNullable(lessons);
    }

    /** The charts beside the map. */
    public Charts charts() {
        return charts;
    }

    /** The scenes on paper. */
    public Plans plans() {
        return plans;
    }

    /** What is done before a room. */
    public Presenter presenter() {
        return presenter;
    }

    /** The events that a filter lets through, in the order of one of their times; all of them where it can't be understood. */
    EventIndex events(String filter, TimeBasis basis) {
        EventIndex all = Chronicle.of(shelf, basis).all();
        try {
            return shelf.sifted(all, Query.parse(filter));
        } catch (QueryException e) {
            return all;
        }
    }

    /** The life of the project: new, open, save. */
    public OpenProject project() {
        return project;
    }

    public Clock clock() {
        return clock;
    }

    /** The line of time. */
    public Slider slider() {
        return slider;
    }

    public Camera camera() {
        return camera;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The layers that the user brought. */
    public Layering layering() {
        return layering;
    }

    public Work work() {
        return work;
    }

    /** The map of the events that the filter lets through. */
    public ReadOnlyObjectProperty<MapSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The events that the filter lets through, by time. */
    public ReadOnlyObjectProperty<EventIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** What the map shows now. */
    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Reads files in the background and lays them beside what is there. */
    public Running<Reader.Batch> add(List<Path> files) {
        return incoming.add(Messages.text("job.reading"), files);
    }

    /** Reads files in the background and lays them on the desk in place of what is there, as a project without a file. */
    public Running<Reader.Batch> open(String jobName, List<Path> files) {
        return incoming.open(jobName, files);
    }

    /** Opens the sample in the background, which nobody is asked to save. */
    public Running<Reader.Batch> openSample(List<Path> files) {
        return incoming.openSample(files);
    }

    /** Reads a text that came without a file, as from the clipboard; nothing happens where it has no words. */
    public Optional<Running<Reader.Batch>> addText(String text) {
        return incoming.addText(text);
    }

    /** Folders whose new files are brought in as they come. */
    public Watching watching() {
        return watching;
    }

    /** The words that a person has marked in the open report. */
    public Marking marking() {
        return marking;
    }

    /** What is known of reports beside their texts, and how it is put right. */
    public ReportFacts reportFacts() {
        return reportFacts;
    }

    /** Tables whose columns a person is asked about. */
    public UnknownTables unknownTables() {
        return incoming.unknown();
    }

    /** What became of each of the files that came last; empty before. */
    public ReadOnlyObjectProperty<List<Account>> accountsProperty() {
        return incoming.accounts();
    }

    /** Looks in the background into files for what they are, and hands that over. */
    public Running<Arrivals> sort(List<Path> files, Consumer<Arrivals> then) {
        return incoming.sort(files, then);
    }

    /** Lays readings and tables on the desk; the first ones set the clock, its zone and the view. */
    public void take(Reader.Batch batch) {
        incoming.take(batch);
    }

    // ---- looking

    /** The view that shows the events that the filter lets through. */
    public Viewport fit() {
        return camera.fitting(sample(index.get()));
    }

    /** Lays the earth flat in another way, fitted to what is seen; made by a job, since the first one takes half a second. */
    public Running<MapProjection> project(MapProjection projection) {
        return project(projection, () -> {});
    }

    Running<MapProjection> project(MapProjection projection, Runnable then) {
        Viewport seen = camera.view();
        return work.submit(Messages.text("job.projecting"), progress -> MapProjection.of(Camera.in(projection, seen).projection()), made -> {
            camera.viewProperty().set(Camera.in(made, camera.view()));
            then.run();
        });
    }

    /** Selects an event and moves the playhead to where it is shown; the view follows by {@link #viewOf}. */
    public void reveal(ConflictEvent event) {
        goTo(event);
        selection.select(event);
    }

    /** Moves the playhead to where an event is shown, if it is not shown now. */
    public void goTo(ConflictEvent event) {
        if (!isShown(event)) {
            clock.goTo(chronicle.span(event).end());
        }
    }

    /** The view in which an event is in sight. */
    public Viewport viewOf(ConflictEvent event) {
        return viewOf(event.place());
    }

    /** The view in which a place is in sight; the present one where nobody knows where that is. */
    public Viewport viewOf(Place place) {
        GeoPoint position = place.position();
        return position == null ? camera.view() : camera.showing(position);
    }

    /** Whether the map shows an event now. */
    public boolean isShown(ConflictEvent event) {
        Playhead p = clock.playhead();
        return chronicle.shows(event, p.now(), p.shown());
    }

    /** The picture that is about to be written of what the map shows. */
    public PictureDesk pictures() {
        return pictures;
    }

    /** All events by the time that they play by, whatever the filter. */
    EventIndex allEvents() {
        return chronicle.all();
    }

    /** What is taken out besides pictures. */
    public Takeout takeout() {
        return takeout;
    }
}
