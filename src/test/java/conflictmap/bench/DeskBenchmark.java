package conflictmap.bench;

import conflictmap.basemap.Basemap;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Status;
import conflictmap.timeline.EventColumn;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.ChosenLines;
import conflictmap.viewmodel.Edits;
import conflictmap.viewmodel.Edits.Field;
import conflictmap.viewmodel.Listing;
import conflictmap.viewmodel.MemoryStore;
import conflictmap.viewmodel.PlaceSearch;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import conflictmap.viewmodel.Shelf;
import conflictmap.window.DeskServices;
import conflictmap.window.DeskWindow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The desk with a million events from a table like ACLED's: how long until they are there, until another filter shows in a
 * frame, how smoothly the table scrolls, and what an edit costs; and the memory of it all, the program's window with it, which
 * is opened where nobody sees it, by the packaged program.
 */
final class DeskBenchmark implements Benchmark {
    private static final int EVENTS = 1_000_000;
    private static final int SCROLLS = 200;
    /** A frame that nobody sees stutter, milliseconds. */
    private static final double FRAME = 16;
    private static final int EDITS = 10;
    /** One type, one actor, words, dates, a box in ECQL, and no filter again. */
    private static final List<String> FILTERS = List.of(
            "type:strike", "actor:North", "south 12", "after:2024-03-01 before:2024-06-01", "BBOX(place, 30, 30, 40, 50) AND type = 'strike'", "north town",
            "shelling coast", "town 3", "agency 7", "");

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public boolean isOfProgram() {
        return true;
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
        Shelf shelf = window.desk().shelf();
        var hands = new Hands(window, figures);
        Hands.Took table = hands.did(desk -> desk.add(List.of(file)), () -> window.desk().indexProperty().get().size() > 0);
        figures.atMost(25, "table to first frame", table.shown() / 1000, "s");
        figures.add("table, window held up", table.held(), "ms");
        figures.atLeast(EVENTS, "events", window.ask(() -> shelf.allEvents().size()), "");
        figures.add("resident after import", residentMb("VmRSS:"), "MB");
        window.openAll();
        filter(window, hands, figures);
        facets(window, hands);
        sort(window, hands);
        scroll(window, figures);
        edit(window, hands, figures);
        figures.atMost(1500, "resident at most", residentMb("VmHWM:"), "MB");
        figures.add("heap in use", heapMb(), "MB");
        many(window, hands);
        figures.add("heap in use after large edits", heapMb(), "MB");
        figures.add("resident at most with large edits", residentMb("VmHWM:"), "MB");
    }

    private static Hands.Took filter(DeskWindow window, Hands hands, String filter) throws InterruptedException {
        Hands.Took took = hands.did(desk -> desk.shelf().filterProperty().set(filter), window.desk().shelf()::isSifted);
        window.pulses(20, n -> {});
        return took;
    }

    private static void filter(DeskWindow window, Hands hands, Figures figures) throws InterruptedException {
        List<Hands.Took> all = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String filter : FILTERS) {
                Hands.Took took = filter(window, hands, filter);
                if (round == 0) {
                    figures.add("filter " + (filter.isEmpty() ? "of nothing" : filter), took.shown(), "ms");
                }
                all.add(took);
            }
        }
        hands.write("filter", 200, all);
    }

    /** A box ticked and cleared again, and words typed letter by letter. */
    private static void facets(DeskWindow window, Hands hands) throws InterruptedException {
        List<Hands.Took> ticks = new ArrayList<>();
        for (String type : List.of("strike", "launch", "explosion", "strike", "launch", "explosion")) {
            boolean on = ticks.size() < 3;
            ticks.add(hands.did(desk -> desk.shelf().choose("type", type, on), window.desk().shelf()::isSifted));
        }
        hands.write("tick of a facet", 200, ticks);
        List<Hands.Took> letters = new ArrayList<>();
        for (String text : List.of("t", "to", "tow", "town", "town ", "town 7", "town", "to", "")) {
            letters.add(hands.did(desk -> desk.shelf().filterProperty().set(text), window.desk().shelf()::isSifted));
        }
        hands.write("letter of a search", 200, letters);
    }

    private static void sort(DeskWindow window, Hands hands) throws InterruptedException {
        Listing listing = window.desk().listing();
        for (EventColumn column : List.of(EventColumn.PLACE, EventColumn.KILLED, EventColumn.ACTOR)) {
            hands.does("sort by " + column.key(), desk -> listing.sortBy(column), () -> !listing.busyProperty().get());
        }
        hands.does("choose all", desk -> listing.choose(ChosenLines.range(0, listing.lines().size() - 1), event -> {}), () -> true);
        hands.does("choose one", desk -> listing.choose(ChosenLines.of(77), event -> {}), () -> true);
    }

    private static void scroll(DeskWindow window, Figures figures) throws InterruptedException {
        int lines = window.ask(() -> window.desk().listing().lines().size());
        var random = new Random(1);
        Quantiles wheel = Quantiles.of(window.pulses(SCROLLS, n -> window.scrollTo(lines / 2 + 3 * n)));
        Quantiles bar = Quantiles.of(window.pulses(SCROLLS, n -> window.scrollTo(random.nextInt(lines))));
        Quantiles still = Quantiles.of(window.pulses(SCROLLS, n -> {}));
        figures.atMost(FRAME, "scrolling by three lines, a frame, median", wheel.median(), "ms");
        figures.add("scrolling by three lines, a frame, p95", wheel.p95(), "ms");
        figures.atMost(FRAME, "scrolling anywhere, a frame, median", bar.median(), "ms");
        figures.add("scrolling anywhere, a frame, p95", bar.p95(), "ms");
        figures.add("a frame of nothing, median", still.median(), "ms");
    }

    private static void edit(DeskWindow window, Hands hands, Figures figures) throws InterruptedException {
        Shelf shelf = window.desk().shelf();
        List<Hands.Took> accepts = new ArrayList<>();
        List<Hands.Took> rejects = new ArrayList<>();
        List<Hands.Took> changes = new ArrayList<>();
        List<Hands.Took> undone = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            int row = 777 * (i + 1);
            ConflictEvent event = window.ask(() -> shelf.events().get(row));
            ConflictEvent other = window.ask(() -> shelf.events().get(row + 10));
            accepts.add(hands.did(desk -> desk.edits().accept(List.of(event)), shelf::isSettled));
            rejects.add(hands.did(desk -> desk.edits().reject(List.of(event)), shelf::isSettled));
            changes.add(hands.did(desk -> desk.edits().change(other, Field.STATUS, c -> c.status(Status.DISPUTED)), shelf::isSettled));
            undone.add(hands.did(desk -> desk.edits().undo(), shelf::isSettled));
        }
        hands.write("accept one", 200, accepts);
        hands.write("reject one", 200, rejects);
        hands.write("change one", 200, changes);
        hands.write("undo of one", 200, undone);
        figures.atLeast(EDITS, "rejected", window.ask(() -> shelf.rejectedEvents().size()), "");
    }

    /** A hundred thousand events changed in one step, and that step back and forth. */
    private static void many(DeskWindow window, Hands hands) throws InterruptedException {
        Shelf shelf = window.desk().shelf();
        Listing listing = window.desk().listing();
        hands.does("choose 100,000", desk -> listing.choose(ChosenLines.range(0, Edits.MOST - 1), event -> {}), () -> true);
        hands.does("change 100,000", desk -> desk.edits().changeAll(listing.chosenEvents(), Field.STATUS, c -> c.status(Status.DENIED)), shelf::isSettled);
        hands.does("undo of that", desk -> desk.edits().undo(), shelf::isSettled);
        hands.does("redo of that", desk -> desk.edits().redo(), shelf::isSettled);
        hands.does("reject of 100,000", desk -> desk.edits().reject(listing.chosenEvents()), shelf::isSettled);
        hands.does("undo of that too", desk -> desk.edits().undo(), shelf::isSettled);
    }

    private static double heapMb() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
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
