package conflictmap.bench;

import conflictmap.TestCatalog;
import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.film.Film;
import conflictmap.export.film.FilmExport;
import conflictmap.export.film.FilmFormat;
import conflictmap.extract.Extractor;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Theme;
import conflictmap.render.Views;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.timeline.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast films are written: {@value #FRAMES} frames of 1280x720 pixels with basemap, names and furniture, from the first picture painted
 * to the file under its name, of the sample and of {@value #MANY} made-up events.
 */
final class FilmBenchmark implements Benchmark {
    static final int FRAMES = 300;
    static final int MANY = 100_000;

    private static final int FPS = 30;
    private static final int RUNS = 5;
    private static final int LEAST = 30;

    private final Path home = Path.of(System.getProperty("conflictmap.home", "."));

    @Override
    public String name() {
        return "film";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Files.createDirectories(workplace.out());
        Basemap basemap = Basemap.open(home.resolve("maps"));
        basemap.loadAll(Progress.NONE);
        var figures = new Figures();
        EventIndex sample = sample();
        measure("sample", sample, Extent.of(sample).core(), Window.of(Duration.ofHours(12)), basemap, workplace, figures);
        EventIndex many = EventIndex.of(ManyEvents.table(MANY));
        var year = new TimeRange(ManyEvents.FIRST, ManyEvents.FIRST.plus(Duration.ofDays(ManyEvents.DAYS)));
        measure("100,000 events, 30 days", many, year, Window.of(Duration.ofDays(30)), basemap, workplace, figures);
        measure("100,000 events, all", many, year, Window.of(Duration.ofDays(1)).withMode(Window.Mode.CUMULATIVE), basemap, workplace, figures);
        return figures;
    }

    private EventIndex sample() throws IOException, InterruptedException {
        Extractor extractor = TestCatalog.extractor();
        Path reports = home.resolve("data").resolve("samples").resolve("twelve-days").resolve("reports.csv");
        var read = new Ingest(() -> extractor).apply(ReportFiles.of(List.of(reports), null).files(), Progress.NONE);
        return EventIndex.of(read.readings().stream().map(Reading::events).flatMap(List::stream).toList());
    }

    private void measure(String name, EventIndex index, TimeRange range, Window window, Basemap basemap, Workplace workplace, Figures figures)
            throws IOException, InterruptedException {
        Frame first = new Frame(Views.fitting(index.events(), 1280, 720), range.start(), window, ZoneId.of("UTC"), Theme.LIGHT, null);
        List<Frame> frames = IntStream.range(0, FRAMES)
                .mapToObj(n -> first.at(range.start().plusMillis(range.length().toMillis() * n / (FRAMES - 1)))).toList();
        double[] whole = new double[RUNS];
        double[] painting = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            Picture picture = Pile.paper(basemap, new SymbolLayer(index, basemap), Progress.NONE);
            Path out = workplace.out().resolve("film.mp4");
            long start = System.nanoTime();
            new FilmExport(workplace.out().resolve("cache"), FilmFormat.MP4, FPS).write(picture, Film.of(frames, FPS), out, Progress.NONE);
            long written = System.nanoTime();
            paint(Pile.paper(basemap, new SymbolLayer(index, basemap), Progress.NONE), frames);
            long painted = System.nanoTime();
            Files.delete(out);
            if (run >= 0) {
                whole[run] = (written - start) / 1e9;
                painting[run] = (painted - written) / 1e6 / FRAMES;
            }
        }
        Quantiles seconds = Quantiles.of(whole);
        figures.atLeast(LEAST, name + ": frames a second, median", FRAMES / seconds.median(), "");
        figures.atLeast(LEAST, name + ": frames a second, slowest of 20", FRAMES / seconds.p95(), "");
        figures.add(name + ": painting alone, median of a frame", Quantiles.of(painting).median(), "ms");
    }

    private static void paint(Picture picture, List<Frame> frames) {
        var image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        frames.forEach(frame -> picture.paint(image, 1, frame));
    }
}
