package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.film.FilmExport;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.picture.PngExport;
import conflictmap.geo.Viewport;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Theme;
import conflictmap.render.Views;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.EventZones;
import conflictmap.timeline.Extent;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.Window;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** The program's main job without a window: reads the sample reports, writes their picture and their film. */
public final class Showcase {
    private static final int FPS = 25;
    private static final double FILM_SECONDS = 20;
    private static final Duration WINDOW = Duration.ofHours(12);

    private final Ingest ingest;
    private final MapSource maps;
    private final Path cache;

    /** @param cache folder for what the film writer unpacks */
    public Showcase(Ingest ingest, MapSource maps, Path cache) {
        this.ingest = ingest;
        this.maps = maps;
        this.cache = cache;
    }

    /**
     * Reads and writes.
     *
     * @param reports reports or manifests
     * @param folder where {@code map.png} and {@code film.mp4} go; made if need be
     * @param said takes the lines that tell what is done
     * @return 0, or 1 if a report could not be read
     * @throws IOException if a file can't be written; names it
     * @throws InterruptedException if cancelled
     */
    public int run(List<Path> reports, Path folder, PrintWriter said) throws IOException, InterruptedException {
        ReportFiles files = ReportFiles.of(reports, null);
        Ingest.Result read = ingest.apply(files.files(), Progress.NONE);
        files.problems().forEach(said::println);
        read.problems().forEach(said::println);
        List<ConflictEvent> events = read.readings().stream().map(Reading::events).flatMap(List::stream).toList();
        said.println("Read " + read.readings().size() + " reports: " + events.size() + " events.");
        Files.createDirectories(folder);
        Basemap basemap = maps.open();
        EventIndex index = EventIndex.of(events);
        Picture picture = Pile.paper(basemap, new SymbolLayer(index, basemap), Progress.NONE);
        writePicture(picture, index, folder.resolve("map.png"), said);
        writeFilm(picture, index, folder.resolve("film.mp4"), said);
        return files.areAllRead(read.summary()) ? 0 : 1;
    }

    private static void writePicture(Picture picture, EventIndex index, Path out, PrintWriter said) throws IOException, InterruptedException {
        Window all = Window.of(WINDOW).withMode(Window.Mode.CUMULATIVE);
        Frame frame = clear(new Frame(Views.fitting(index.events(), 1600, 1000), index.lastEnd(), all, zone(index), Theme.LIGHT, null), index);
        new PngExport().write(picture, List.of(frame), out, Progress.NONE);
        said.println("Picture: " + out);
    }

    private void writeFilm(Picture picture, EventIndex index, Path out, PrintWriter said) throws IOException, InterruptedException {
        TimeRange range = Extent.of(index).core();
        Playhead playhead = new Playhead(range, range.start(), Window.of(WINDOW), range.length().toSeconds() / FILM_SECONDS, true);
        Viewport view = Views.fitting(index.events(), 1280, 720);
        Frame look = clear(new Frame(view, range.start(), playhead.window(), zone(index), Theme.LIGHT, null), index);
        List<Frame> frames = playhead.frames(FPS).map(look::at).toList();
        new FilmExport(cache, FilmFormat.MP4, FPS).write(picture, frames, out, Progress.NONE);
        said.println("Film:    " + out);
    }

    /** Where no event lies under what stands round the map, as the other commands draw it. */
    private static Frame clear(Frame frame, EventIndex index) {
        return frame.in(Views.clear(frame, index.events()));
    }

    private static ZoneId zone(EventIndex index) {
        return EventZones.commonest(index.events());
    }
}
