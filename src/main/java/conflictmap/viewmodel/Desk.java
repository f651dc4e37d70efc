package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Running;
import conflictmap.model.ConflictEvent;
import conflictmap.project.Look;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/**
 * All that the window shows, without the window: the reports, the clock, the camera, what is selected, and the frame
 * that follows from them. Lives on the window's thread.
 */
public final class Desk {
    /** Where the window looks before it has any event: from the Mediterranean to the Gulf. */
    static final Viewport FIRST_VIEW = new Viewport(new GeoPoint(32.5, 44), 5, 640, 480, WebMercator.INSTANCE);

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
    private final Classroom classroom;
    private final Charts charts;
    private final OpenProject project;
    private final Takeout takeout;
    private final Clock clock = new Clock();
    private final Camera camera = new Camera(FIRST_VIEW);
    private final Appearance appearance = new Appearance();
    private final Display display;
    private final Comparing comparing;
    private final Slider slider;
    private final Work work;
    private final Incoming incoming;
    private final Watching watching;
    private final ReportFacts reportFacts;
    private final Marking marking;
    private final Layering layering;
    private final PictureDesk pictures;

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
        work = new Work(jobs);
        shelf = new Shelf(jobs, e -> work.tell(Messages.text("job.failed", Messages.text("job.merging"), Work.reason(e))));
        layering = new Layering(work, shelf::tell);
        selection = new Selection(shelf);
        edits = new Edits(shelf, selection, work::tell);
        pointing = new Pointing(edits, selection);
        cells = new Cells(shelf);
        listing = new Listing(jobs, work, shelf, selection, cells);
        review = new Review(shelf);
        display = new Display(shelf, selection, clock, camera, appearance, maps);
        comparing = new Comparing(shelf, clock, display, jobs,
                e -> work.tell(Messages.text("job.failed", Messages.text("compare.job"), Work.reason(e))));
        looks = new Looks(shelf, clock, camera, appearance, comparing);
        slider = new Slider(clock, display.index());
        shelf.sieve().prepareBy(slider::ahead);
        checking = new Checking(this, jobs);
        pictures = new PictureDesk(this, jobs, exports.program(), exports.persons());
        charts = new Charts(this);
        scenes = new Scenes(this);
        project = new OpenProject(this, store);
        incoming = new Incoming(reader, jobs, work, shelf, project);
        classroom = new Classroom(this, maps, jobs, store.lessons().map(folder -> new Lessons(this, incoming, folder)));
        takeout = new Takeout(this, maps, exports);
        watching = new Watching(jobs, work, this::add);
        reportFacts = new ReportFacts(shelf, incoming);
        marking = new Marking(selection, incoming, edits);
        layering.layersProperty().addListener((o, was, is) -> maps.lay(is, lost -> shelf.tell(List.of(lost))));
    }

    /** How many events the map shows of how many: {@code 13 of 92 events}. */
    public ReadOnlyStringProperty countsProperty() {
        return display.counts();
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

    /** Two periods, sources or actors side by side. */
    public Comparing comparing() {
        return comparing;
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

    /** Lessons, the scenes before a room and on paper. */
    public Classroom classroom() {
        return classroom;
    }

    /** The charts beside the map. */
    public Charts charts() {
        return charts;
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
        return display.sheet();
    }

    /** The events that the filter lets through, by time. */
    public ReadOnlyObjectProperty<EventIndex> indexProperty() {
        return display.index();
    }

    /** What the map shows now. */
    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return display.frame();
    }

    /** Reads files in the background and lays them beside what is there. */
    public Running<Reader.Batch> add(List<Path> files) {
        return incoming.add(Messages.text("job.reading"), files);
    }

    /** What comes onto the desk from files and texts. */
    public Incoming incoming() {
        return incoming;
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

    /** Lays readings and tables on the desk; the first ones set the clock, its zone and the view. */
    public void take(Reader.Batch batch) {
        incoming.take(batch);
    }

    // ---- looking

    /** The view that shows the events that the filter lets through. */
    public Viewport fit() {
        return display.fit();
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

    /** Selects an event and moves the playhead to where it is shown; the view follows by {@link Camera#viewOf}. */
    public void reveal(ConflictEvent event) {
        display.goTo(event);
        selection.select(event);
    }

    /** Moves the playhead to where an event is shown, if it is not shown now. */
    public void goTo(ConflictEvent event) {
        display.goTo(event);
    }

    /** Whether the map shows an event now. */
    public boolean isShown(ConflictEvent event) {
        return display.shows(event);
    }

    /** The picture that is about to be written of what the map shows. */
    public PictureDesk pictures() {
        return pictures;
    }

    /** All events by the time that they play by, whatever the filter. */
    EventIndex allEvents() {
        return display.all();
    }

    /** What is taken out besides pictures. */
    public Takeout takeout() {
        return takeout;
    }
}
