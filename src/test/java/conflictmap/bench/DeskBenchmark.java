package conflictmap.bench;

import conflictmap.basemap.Basemap;
import conflictmap.export.picture.PngExport;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.EventRow;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Exports;
import conflictmap.viewmodel.Reader;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The desk with a million events from a table like ACLED's: how long until they are there, until another filter shows in a
 * frame, until a row of the list is there, and what an edit costs; and the memory for it. The same engine as in the
 * window, without the window.
 */
final class DeskBenchmark implements Benchmark {
    private static final int EVENTS = 1_000_000;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int SCREENFUL = 40;
    private static final int SCROLLS = 500;
    private static final List<String> FILTERS = List.of("north", "strike", "town 3", "", "agency 7", "north town", "south 12", "", "shelling coast", "");
    private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
            + "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,"
            + "geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";
    private static final List<String> KINDS = List.of(
            "Political violence,Battles,Armed clash", "Political violence,Explosions/Remote violence,Air/drone strike",
            "Political violence,Explosions/Remote violence,Shelling/artillery/missile attack", "Strategic developments,Strategic developments,Disrupted weapons use");

    private final BlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Path file = madeUp(workplace.out());
        Path home = Path.of(System.getProperty("conflictmap.home", "."));
        Basemap basemap = Basemap.open(home.resolve("maps"));
        EventTables tables = EventTables.load(home.resolve("data"));
        var figures = new Figures();
        try (Jobs jobs = new Jobs(delivered::add)) {
            basemap.loadAll(Progress.NONE);
            Reader reader = (files, progress) -> {
                TableFiles read = TableFiles.of(files, tables);
                return new Reader.Batch(List.of(), read.tables(), read.problems());
            };
            var desk = new Desk(jobs, reader, new AtlasMaps(basemap, jobs, () -> {}), new Exports(new PngExport(), new PngExport()));
            desk.camera().resize(WIDTH, HEIGHT);
            measure(desk, file, figures);
        }
        return figures;
    }

    private void measure(Desk desk, Path file, Figures figures) throws IOException, InterruptedException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        long start = System.nanoTime();
        desk.add(List.of(file));
        while (desk.shelf().emptyProperty().get()) {
            deliver();
        }
        paint(desk, image);
        figures.add("events", desk.shelf().allEvents().size(), "");
        figures.atMost(25, "table to first frame", seconds(start), "s");
        double[] ms = new double[FILTERS.size() * 3];
        for (int i = 0; i < ms.length; i++) {
            start = System.nanoTime();
            desk.shelf().filterProperty().set(FILTERS.get(i % FILTERS.size()));
            paint(desk, image);
            ms[i] = 1000 * seconds(start);
        }
        Quantiles filters = Quantiles.of(ms);
        figures.add("filter to new frame, median", filters.median(), "ms");
        figures.atMost(200, "filter to new frame, p95", filters.p95(), "ms");
        scroll(desk, figures);
        edit(desk, image, figures);
        figures.atMost(1500, "resident at most", residentMb(), "MB");
    }

    private static void scroll(Desk desk, Figures figures) {
        var random = new Random(1);
        double[] ms = new double[SCROLLS];
        long letters = 0;
        for (int i = 0; i < SCROLLS; i++) {
            int first = random.nextInt(desk.shelf().events().size() - SCREENFUL);
            long start = System.nanoTime();
            for (int row = first; row < first + SCREENFUL; row++) {
                letters += desk.shelf().events().get(row).place().name().length();
            }
            ms[i] = 1000 * seconds(start);
        }
        Quantiles scrolls = Quantiles.of(ms);
        figures.add("letters read", letters, "");
        figures.atMost(8, "a screenful of " + SCREENFUL + " rows anywhere, p95", scrolls.p95(), "ms");
    }

    private void edit(Desk desk, BufferedImage image, Figures figures) throws InterruptedException {
        double[] rejects = new double[10];
        double[] accepts = new double[10];
        for (int i = 0; i < rejects.length; i++) {
            var event = desk.shelf().events().get(777 * (i + 1));
            long start = System.nanoTime();
            desk.edits().accept(List.of(event));
            paint(desk, image);
            accepts[i] = 1000 * seconds(start);
            start = System.nanoTime();
            desk.edits().reject(List.of(event));
            paint(desk, image);
            rejects[i] = 1000 * seconds(start);
        }
        figures.add("accept one to new frame, median", Quantiles.of(accepts).median(), "ms");
        figures.add("reject one to new frame, median", Quantiles.of(rejects).median(), "ms");
        long start = System.nanoTime();
        desk.selection().select(desk.shelf().events().get(500_000));
        desk.shelf().events().indexOf(desk.selection().eventProperty().get());
        paint(desk, image);
        figures.add("select one to new frame", 1000 * seconds(start), "ms");
    }

    private void paint(Desk desk, BufferedImage image) throws InterruptedException {
        deliver();
        desk.sheetProperty().get().picture().paint(image, 1, desk.frameProperty().get());
    }

    private void deliver() throws InterruptedException {
        Runnable next = delivered.poll(1, TimeUnit.MILLISECONDS);
        if (next != null) {
            next.run();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most memory that was resident since the process began, as Linux counts it; 0 elsewhere. */
    private static double residentMb() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst().orElse(0);
    }

    private static Path madeUp(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("made-up-acled.csv");
        if (Files.exists(file)) {
            return file;
        }
        Path part = folder.resolve("made-up-acled.part");
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            out.write(HEADER);
            ManyEvents.each(EVENTS, row -> write(row, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Files.move(part, file);
    }

    private static void write(EventRow row, BufferedWriter out) {
        String day = Instant.ofEpochMilli(row.startMs).atZone(ZoneOffset.UTC).toLocalDate().toString();
        try {
            out.write(String.join(",", row.id, day, day.substring(0, 4), "1", KINDS.get(row.line % KINDS.size()), row.actor, "", "1", row.target, "", "1", "11", "",
                    "804", "Europe", "Ukraine", "Region " + row.line % 24, "", "", row.place + " " + row.line % 5000,
                    String.format(Locale.ROOT, "%.4f,%.4f", row.lat, row.lon), "1", row.source, "National",
                    "\"On " + day + ", " + row.actor + " forces fired at positions near " + row.place + ". No casualties were reported.\"",
                    Integer.toString(row.line % 7), "", "1718000000"));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
