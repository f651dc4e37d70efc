package conflictmap.viewmodel;

import conflictmap.export.Quotes;
import conflictmap.export.data.DataExport;
import conflictmap.export.data.DataFormat;
import conflictmap.export.data.EventData;
import conflictmap.export.film.CameraMove;
import conflictmap.export.film.Film;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.film.FilmPlan;
import conflictmap.export.film.FilmWish;
import conflictmap.export.picture.PageSize;
import conflictmap.export.picture.Provenance;
import conflictmap.export.picture.Sheet;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Job;
import conflictmap.jobs.Running;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Scene;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is taken out of the desk besides pictures, and how: films, slides, data. What is written is what the map shows, filtered as it is. */
public final class Takeout {
    /** Size of a film's pictures that is the map's own. */
    public static final String SHOWN = "shown";
    /** Sizes of films, as they are chosen. */
    public static final List<String> SIZES = List.of(SHOWN, "1280x720", "1920x1080", "1080x1080", "640x360");
    /** Longest film, seconds; longest pause, seconds. */
    public static final int MOST_S = (int) FilmPlan.LONGEST.toSeconds();
    public static final int MOST_PAUSE_S = 60;

    private final Desk desk;
    private final MapMaker maps;
    private final Exports exports;
    private final SlideTakeout slides;
    private final ObjectProperty<String> filmFormat = new SimpleObjectProperty<>(FilmFormat.MP4.code());
    private final ObjectProperty<String> size = new SimpleObjectProperty<>("1280x720");
    private final IntegerProperty seconds = new SimpleIntegerProperty(20);
    private final IntegerProperty fps = new SimpleIntegerProperty(Exports.FPS);
    private final IntegerProperty pause = new SimpleIntegerProperty(0);
    private final ObjectProperty<String> camera = new SimpleObjectProperty<>(CameraMove.FLY.code());
    private final BooleanProperty captions = new SimpleBooleanProperty(true);
    private final BooleanProperty byDay = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<String> dataFormat = new SimpleObjectProperty<>(DataFormat.GEOJSON.code());
    private final BooleanProperty evidence = new SimpleBooleanProperty(true);

    Takeout(Desk desk, MapMaker maps, Exports exports) {
        this.desk = desk;
        this.maps = maps;
        this.exports = exports;
        slides = new SlideTakeout(desk, maps, exports);
        desk.appearance().reducedMotionProperty().subscribe(isReduced -> {
            if (camera.get().equals((isReduced ? CameraMove.FLY : CameraMove.CUT).code())) {
                camera.set((isReduced ? CameraMove.CUT : CameraMove.FLY).code());
            }
        });
    }

    /** Codes of the kinds of film: {@code mp4}. */
    public static List<String> filmFormats() {
        return Arrays.stream(FilmFormat.values()).map(FilmFormat::code).toList();
    }

    /** Codes of the kinds of data: {@code geojson}. */
    public static List<String> dataFormats() {
        return Arrays.stream(DataFormat.values()).map(DataFormat::code).toList();
    }

    /** What a kind of film or data is called. */
    public static String named(String code) {
        return filmFormats().contains(code) ? film(code).title() : data(code).title();
    }

    /** How names of files of a kind of film or data end: {@code .mp4}; empty for a folder. */
    public static String ending(String code) {
        return data(code).ending();
    }

    /** How names of films end: {@code .mp4}; empty for a folder. */
    public static String filmEnding(String code) {
        return film(code).extension().isEmpty() ? "" : "." + film(code).extension();
    }

    private static FilmFormat film(String code) {
        return Arrays.stream(FilmFormat.values()).filter(f -> f.code().equals(code)).findFirst().orElse(FilmFormat.MP4);
    }

    private static DataFormat data(String code) {
        return Arrays.stream(DataFormat.values()).filter(f -> f.code().equals(code)).findFirst().orElse(DataFormat.GEOJSON);
    }

    /** Code of the kind of film. */
    public ObjectProperty<String> filmFormatProperty() {
        return filmFormat;
    }

    /** One of {@link #SIZES}. */
    public ObjectProperty<String> sizeProperty() {
        return size;
    }

    /** How long a film runs, seconds, 1 to {@link #MOST_S}. */
    public IntegerProperty secondsProperty() {
        return seconds;
    }

    /** Pictures a second, 1 to {@value Film#FASTEST}. */
    public IntegerProperty fpsProperty() {
        return fps;
    }

    /** How long a film pauses at each scene, seconds; 0 for no pauses. */
    public IntegerProperty pauseProperty() {
        return pause;
    }

    /** Codes of what a film's camera does at scenes: {@code fly}. */
    public static List<String> cameraMoves() {
        return Arrays.stream(CameraMove.values()).map(CameraMove::code).toList();
    }

    /** Code of what the camera does at scenes: it flies, or cuts where the window too does without motion, unless something else is chosen. */
    public ObjectProperty<String> cameraProperty() {
        return camera;
    }

    /** Whether it is made safe to publish: the same as for pictures. */
    public Safety safety() {
        return desk.pictures().safety();
    }

    /** Those who published what lies on the desk, by name. */
    public Set<String> sources() {
        return desk.pictures().sources();
    }

    /** Whether a film has the reports' sentences below. */
    public BooleanProperty captionsProperty() {
        return captions;
    }

    /** Whether slides are of days even where there are scenes. */
    public BooleanProperty byDayProperty() {
        return byDay;
    }

    /** What the slides are called as a whole; empty for no slide that says so. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Code of the kind of data. */
    public ObjectProperty<String> dataFormatProperty() {
        return dataFormat;
    }

    /** Whether data have the sentences that tell of each event. */
    public BooleanProperty evidenceProperty() {
        return evidence;
    }

    /** Whether there are scenes to pause at and to make slides of. */
    public boolean hasScenes() {
        return !desk.shelf().project().scenes().isEmpty();
    }

    /** The words that tell of events as the switch lets them out. */
    Quotes quotes() {
        return quotes(safety().wish());
    }

    private Quotes quotes(SafeToPublish safe) {
        Project project = desk.shelf().project();
        return new Quotes(project.readings(), project.tables(), safe, exports.persons());
    }

    /** Films all the time that can be played, from the present view on. */
    public Running<Path> saveFilm(Path out) {
        FilmWish wish = wish();
        Frame shown = desk.frameProperty().get();
        Frame look = new Frame(fitted(shown.view(), wish.size().widthPx(), wish.size().heightPx()), wish.plan().range().start(),
                desk.clock().playhead().window(), shown.zone(), shown.theme(), null)
                .as(shown.depiction()).graticule(shown.graticule()).furnished(shown.furniture()).measured(shown.units());
        MapSheet map = desk.sheetProperty().get();
        Comparison compared = desk.comparing().comparisonProperty().get();
        EventIndex told = compared == null ? desk.shelf().foundProperty().get() : compared.told();
        Quotes quotes = quotes(wish.safe());
        Provenance from = desk.pictures().provenance();
        return submit("job.film", "job.done.film", progress -> {
            Sheet sheet = room(wish, shown.theme(), from);
            Film film = wish.film(sheet.frame(look), sheet, told, quotes);
            Frame first = film.shots().getFirst().frame();
            Picture picture = wish.safe().isOn() ? map.paper(first, quotes.publishable(), progress) : map.paper(first, progress);
            exports.films().write(wish.format(), picture, film, wish.state(look, from, quotes), out, progress);
            return out;
        });
    }

    private static Sheet room(FilmWish wish, Theme theme, Provenance from) throws IOException {
        try {
            return wish.sheet(theme, from);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private FilmWish wish() {
        PageSize pixels = size(desk.frameProperty().get().view());
        List<FilmPlan.Stop> stops = pause.get() == 0 ? List.of() : desk.shelf().project().scenes().stream().map(scene -> stop(scene, pixels)).toList();
        var plan = new FilmPlan(desk.clock().playhead().range(), Duration.ofSeconds(Math.clamp(seconds.get(), 1, MOST_S)),
                Math.clamp(fps.get(), 1, Film.FASTEST), stops, CameraMove.ofCode(camera.get()).orElse(CameraMove.STILL));
        return new FilmWish(film(filmFormat.get()), pixels, plan, captions.get(), safety().wish());
    }

    private FilmPlan.Stop stop(Scene scene, PageSize pixels) {
        var at = scene.look().now() == null ? desk.clock().playhead().range().end() : scene.look().now();
        return new FilmPlan.Stop(at, FilmPlan.Stop.told(scene.name(), scene.text()),
                Duration.ofSeconds(Math.clamp(pause.get(), 0, MOST_PAUSE_S)), scene.viewOn(pixels.widthPx(), pixels.heightPx()));
    }

    /** Pixels of the film. */
    private PageSize size(Viewport shown) {
        if (size.get().equals(SHOWN)) {
            return FilmWish.even(shown.widthPx(), shown.heightPx());
        }
        String[] sides = size.get().split("x", -1);
        return FilmWish.even(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    /** The view on other pixels: as much of the ground as is shown, and no less. */
    static Viewport fitted(Viewport shown, int wide, int high) {
        double larger = Math.min((double) wide / shown.widthPx(), (double) high / shown.heightPx());
        double zoom = larger == 1 ? shown.zoom() : Math.clamp(shown.zoom() + Math.log(larger) / Math.log(2), Viewport.MIN_ZOOM, Viewport.MAX_ZOOM);
        return new Viewport(shown.center(), zoom, wide, high, shown.projection());
    }

    /** Makes slides of the scenes, or of the days where there are none or these are asked for. */
    public Running<Path> saveSlides(Path out) {
        Job<Path> job = slides.job(byDay.get(), title.get().strip(), out);
        return submit("job.slides", "job.done.slides", job);
    }

    /** Writes the events that the filter lets through. */
    public Running<Path> saveData(Path out) {
        var events = new EventData(desk.shelf().foundProperty().get(), quotes(), evidence.get());
        DataFormat format = data(dataFormat.get());
        return submit("job.data", "job.done.data", progress -> {
            new DataExport(ProjectFile::pack).write(events, format, out, progress);
            return out;
        });
    }

    private Running<Path> submit(String name, String done, Job<Path> job) {
        return desk.work().submit(Messages.text(name), job, file -> desk.work().tell(Messages.text(done, file.toString())));
    }
}
