package conflictmap.bench;

import conflictmap.basemap.Basemap;
import conflictmap.ingest.BadInputException;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableReading;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.EventRow;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.MapSheet;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * How fast the map of very many events is painted: frames of 1600x1000 pixels as the window makes them, with basemap,
 * furniture and labels, but without the window. Takes the event table {@code -Dbench.events=FILE}, or makes one of
 * {@value #MADE_UP} events.
 */
final class MapBenchmark implements Benchmark {
    private static final int MADE_UP = 1_000_000;
    private static final int HOVERS = 200;
    private static final double MEGABYTE = 1e6;

    private final LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final BufferedImage image = new BufferedImage(Load.WIDTH, Load.HEIGHT, BufferedImage.TYPE_INT_RGB);

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        String given = System.getProperty("bench.events", "");
        Path file = given.isEmpty() ? madeUp(workplace.out()) : Path.of(given);
        var figures = new Figures();
        Path home = Path.of(System.getProperty("conflictmap.home", "."));
        Basemap basemap = Basemap.open(home.resolve("maps"));
        try (Jobs jobs = new Jobs(delivered::add)) {
            basemap.loadAll(Progress.NONE);
            Loaded loaded = load(file, basemap, jobs, figures);
            for (Load load : Load.ALL) {
                if (load.events() <= loaded.index().size()) {
                    measure(load, loaded, figures);
                }
            }
            hover(loaded, figures);
        }
        System.out.println("Peers, measured with the same events on two cores without a GPU, median of a frame: 100,000 symbols:"
                + " Leaflet canvas 190 ms, OpenLayers canvas 520 ms, QGIS 3.22 1,409 ms (out of 1,000,000), deck.gl 7,233 ms");
        return figures;
    }

    private record Loaded(EventIndex index, MapSheet sheet) {}

    private Loaded load(Path file, Basemap basemap, Jobs jobs, Figures figures) throws BadInputException, InterruptedException {
        double before = heapBytes();
        long start = System.nanoTime();
        TableReading reading = EventTables.OWN.read(file);
        EventIndex index = EventIndex.of(reading.table());
        long read = System.nanoTime();
        MapSheet sheet = new AtlasMaps(basemap, jobs, () -> {}).map(index);
        sheet.picture().paint(image, 1, new Load(index.size(), Depiction.AUTO, 0).first(index));
        long painted = System.nanoTime();
        if (reading.left() > 0) {
            System.out.println(reading.left() + " rows are left out, first: " + reading.problems().getFirst());
        }
        figures.add("events", index.size(), "");
        figures.add("reading the table", (read - start) / 1e9, "s");
        figures.atMost(6, "table to first frame", (painted - start) / 1e9, "s");
        // measured on a second reading, so that what the map remembers is not counted
        double withMap = heapBytes();
        EventIndex again = EventIndex.of(EventTables.OWN.read(file).table());
        figures.atMost(300, "heap of the events", (heapBytes() - withMap) / MEGABYTE * index.size() / again.size(), "MB");
        figures.add("heap of events and map", (withMap - before) / MEGABYTE, "MB");
        return new Loaded(index, sheet);
    }

    private static double heapBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void measure(Load load, Loaded loaded, Figures figures) throws InterruptedException {
        Frame first = load.first(loaded.index());
        var series = new FrameSeries(loaded.sheet(), image, delivered);
        for (Movement movement : Movement.values()) {
            load.add(movement, series.times(first, i -> movement.frame(first, i)), 0, figures);
        }
        figures.add(load.name() + ", sharp after rest", series.sharpMs(first.in(first.view().panned(-300, 100))), "ms");
    }

    private void hover(Loaded loaded, Figures figures) {
        Frame all = new Load(loaded.index().size(), Depiction.SYMBOLS, 0).first(loaded.index());
        loaded.sheet().picture().paint(image, 1, all);
        var random = new Random(1);
        double[] ms = new double[HOVERS];
        for (int i = 0; i < HOVERS; i++) {
            long start = System.nanoTime();
            loaded.sheet().hit(all, random.nextInt(Load.WIDTH), random.nextInt(Load.HEIGHT));
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        Quantiles hovers = Quantiles.of(ms);
        figures.add("hover, median", hovers.median(), "ms");
        figures.atMost(5, "hover, p95", hovers.p95(), "ms");
    }

    private static Path madeUp(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("made-up-events.csv");
        if (Files.exists(file)) {
            return file;
        }
        Path part = folder.resolve("made-up-events.part");
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            out.write("id,type,status,start,end,lat,lon,precision,place,actor,target,source\n");
            ManyEvents.each(MADE_UP, row -> write(row, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Files.move(part, file);
    }

    private static void write(EventRow row, BufferedWriter out) {
        try {
            out.write(String.join(",", row.id, lower(row.type), lower(row.status), Instant.ofEpochMilli(row.startMs).toString(),
                    Instant.ofEpochMilli(row.endMs).toString(), coordinate(row.lat), coordinate(row.lon), lower(row.precision),
                    row.place, row.actor, row.target, row.source));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String coordinate(double degrees) {
        return Double.toString(Math.rint(degrees * 1e5) / 1e5);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
