package conflictmap.bench;

import conflictmap.basemap.Basemap;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventColumn;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.ChosenLines;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Listing;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.viewmodel.PlaceSearch;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import conflictmap.window.DeskServices;
import conflictmap.window.DeskWindow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The desk with a million events from a table like ACLED's: how long until they are there, until another filter shows in a
 * frame, how smoothly the table scrolls, and what an edit costs; and the memory of it all, the program's window with it, which
 * is opened where nobody sees it.
 */
final class DeskBenchmark implements Benchmark {
    private static final int EVENTS = 1_000_000;
    private static final int SCROLLS = 200;
    /** One type, one actor, words, dates, a box in ECQL, and no filter again. */
    private static final List<String> FILTERS = List.of(
            "type:strike", "actor:North", "south 12", "after:2024-03-01 before:2024-06-01", "BBOX(place, 30, 30, 40, 50) AND type = 'strike'", "north town",
            "shelling coast", "town 3", "agency 7", "");
    @Override
    public String name() {
        return "desk";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Path file = AcledLike.table(workplace.out(), EVENTS);
        Path home = Path.of(System.getProperty("conflictmap.home", "."));
        Basemap basemap = Basemap.open(home.resolve("maps"));
        EventTables tables = EventTables.load(home.resolve("data"));
        Reader reader = (files, progress) -> {
            TableFiles read = TableFiles.of(files, tables);
            return new Reader.Batch(List.of(), read.tables(), read.problems());
        };
        var services = new DeskServices(
                "", Jobs::new, reader, (jobs, onSharp) -> new AtlasMaps(basemap, jobs, onSharp), Samples.EXPORTS,
                PlaceSearch.NONE, jobs -> new MemoryStore(), List.of(), List.of(), List.of());
        var figures = new Figures();
        try (DeskWindow window = DeskWindow.open(services)) {
            window.pulses(10, n -> {});
            figures.add("resident before", residentMb("VmRSS:"), "MB");
            measure(window, file, figures);
        }
        return figures;
    }

    private static void measure(DeskWindow window, Path file, Figures figures) throws IOException, InterruptedException {
        Desk desk = window.desk();
        long start = System.nanoTime();
        window.ask(() -> desk.add(List.of(file)));
        window.until(() -> desk.indexProperty().get().size() > 0);
        figures.atMost(25, "table to first frame", seconds(start), "s");
        figures.atLeast(EVENTS, "events", window.ask(() -> desk.shelf().allEvents().size()), "");
        figures.add("resident after import", residentMb("VmRSS:"), "MB");
        window.openAll();
        filter(window, figures);
        sort(window, figures);
        scroll(window, figures);
        edit(window, figures);
        figures.add("heap in use", heapMb(), "MB");
        figures.add("resident at the end", residentMb("VmRSS:"), "MB");
        figures.atMost(1500, "resident at most", residentMb("VmHWM:"), "MB");
    }

    private static void filter(DeskWindow window, Figures figures) throws InterruptedException {
        double[] ms = new double[FILTERS.size() * 3];
        for (int i = 0; i < ms.length; i++) {
            String filter = FILTERS.get(i % FILTERS.size());
            long start = System.nanoTime();
            window.ask(() -> {
                window.desk().shelf().filterProperty().set(filter);
                return true;
            });
            window.until(window.desk().shelf()::isSifted);
            ms[i] = 1000 * seconds(start);
            if (i < FILTERS.size()) {
                figures.add("filter " + (filter.isEmpty() ? "of nothing" : filter), ms[i], "ms");
            }
            window.pulses(20, n -> {});
        }
        Quantiles filters = Quantiles.of(ms);
        figures.add("first filter to new frame", ms[0], "ms");
        figures.add("filter to new frame, median", filters.median(), "ms");
        figures.atMost(200, "filter to new frame, p95", filters.p95(), "ms");
    }

    private static void sort(DeskWindow window, Figures figures) throws InterruptedException {
        Listing listing = window.desk().listing();
        for (EventColumn column : List.of(EventColumn.PLACE, EventColumn.KILLED)) {
            long start = System.nanoTime();
            window.ask(() -> {
                listing.sortBy(column);
                return true;
            });
            window.until(() -> !listing.busyProperty().get());
            figures.add("sorted by " + column.key(), 1000 * seconds(start), "ms");
        }
        long start = System.nanoTime();
        window.ask(() -> {
            listing.choose(ChosenLines.range(0, listing.lines().size() - 1), event -> {});
            return true;
        });
        window.pulses(2, n -> {});
        figures.add("all chosen, to new frame", 1000 * seconds(start), "ms");
    }

    private static void scroll(DeskWindow window, Figures figures) throws InterruptedException {
        int lines = window.ask(() -> window.desk().listing().lines().size());
        var random = new Random(1);
        Quantiles wheel = Quantiles.of(window.pulses(SCROLLS, n -> window.scrollTo(lines / 2 + 3 * n)));
        Quantiles bar = Quantiles.of(window.pulses(SCROLLS, n -> window.scrollTo(random.nextInt(lines))));
        figures.add("scrolling by three lines, a frame, median", wheel.median(), "ms");
        figures.add("scrolling by three lines, a frame, p95", wheel.p95(), "ms");
        figures.add("scrolling anywhere, a frame, median", bar.median(), "ms");
        figures.add("scrolling anywhere, a frame, p95", bar.p95(), "ms");
    }

    private static void edit(DeskWindow window, Figures figures) throws InterruptedException {
        Desk desk = window.desk();
        double[] accepts = new double[10];
        double[] rejects = new double[10];
        for (int i = 0; i < rejects.length; i++) {
            int row = 777 * (i + 1);
            ConflictEvent event = window.ask(() -> desk.shelf().events().get(row));
            accepts[i] = step(window, () -> desk.edits().accept(List.of(event)));
            rejects[i] = step(window, () -> desk.edits().reject(List.of(event)));
        }
        figures.add("accept one to new frame, median", Quantiles.of(accepts).median(), "ms");
        figures.add("reject one to new frame, median", Quantiles.of(rejects).median(), "ms");
    }

    private static double step(DeskWindow window, Runnable edit) throws InterruptedException {
        long start = System.nanoTime();
        window.ask(() -> {
            edit.run();
            return true;
        });
        window.pulses(2, n -> {});
        return 1000 * seconds(start);
    }

    private static double heapMb() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * The memory of this process as Linux counts it; 0 elsewhere.
     *
     * @param what {@code VmRSS:} for what is resident now, {@code VmHWM:} for the most since it began
     */
    private static double residentMb(String what) throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(what))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst().orElse(0);
    }
}
