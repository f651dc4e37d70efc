package conflictmap.bench;

import conflictmap.MixedFolder;
import conflictmap.TestCatalog;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.jobs.Running;
import conflictmap.viewmodel.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long an import that is cancelled goes on: until its threads are free for other work and no process of it is left. A
 * table of a million rows, and a folder of 500 files of all formats, each cancelled at several points.
 */
final class CancelBenchmark implements Benchmark {
    private static final int EVENTS = 1_000_000;
    private static final int COPIES = 20;
    /** Shares of the time for the whole table after which reading it is cancelled. */
    private static final List<Double> AFTER = List.of(0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.8);
    /** Shares of reading the folder after which it is cancelled. */
    private static final List<Double> SHARES = List.of(0.02, 0.05, 0.09, 0.15, 0.3, 0.5, 0.7, 0.9);

    private final Path home = Path.of(System.getProperty("conflictmap.home", "."));

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Path table = AcledLike.table(workplace.out(), EVENTS);
        Path folder = Files.createTempDirectory(workplace.out(), "mixed");
        MixedFolder.fill(folder, home, COPIES);
        Reader reader = TestCatalog.reader();
        reader.read(List.of(folder.resolve("day 0")), Progress.NONE); // the models are loaded once
        var figures = new Figures();
        try (var jobs = new Jobs(Runnable::run)) {
            double whole = Math.min(wholeNs(reader, table), wholeNs(reader, table));
            figures.add("table of a million rows, read whole", whole / 1e9, "s");
            List<Double> ofTable = new ArrayList<>();
            for (double share : AFTER) {
                cancelled(jobs, reader, table, running -> nanosSince(running) > share * whole, ofTable);
            }
            write(figures, "table of a million rows", ofTable);
            List<Double> ofFolder = new ArrayList<>();
            for (double share : SHARES) {
                cancelled(jobs, reader, folder, running -> running.running().done() >= share, ofFolder);
            }
            write(figures, "folder of 500 files", ofFolder);
        } finally {
            delete(folder);
        }
        return figures;
    }

    private static double wholeNs(Reader reader, Path table) throws IOException, InterruptedException {
        long from = System.nanoTime();
        reader.read(List.of(table), Progress.NONE);
        return System.nanoTime() - from;
    }

    private static void write(Figures figures, String what, List<Double> ms) {
        Quantiles all = Quantiles.of(ms.stream().mapToDouble(Double::doubleValue).toArray());
        figures.add(what + ": times cancelled", ms.size(), "");
        figures.add(what + ": from cancel to idle, median", all.median(), "ms");
        figures.atMost(1000, what + ": from cancel to idle, p95", all.p95(), "ms");
    }

    /** A job with the time at which it was handed in. */
    private record Started(Running<?> running, long at) {}

    /** When to cancel. */
    @FunctionalInterface
    private interface Point {
        boolean isReached(Started running);
    }

    private static double nanosSince(Started running) {
        return System.nanoTime() - running.at();
    }

    /** Takes the milliseconds from the cancel until all is at rest; nothing where all was read before. */
    private static void cancelled(Jobs jobs, Reader reader, Path file, Point point, List<Double> taker) throws InterruptedException {
        var started = new Started(jobs.submit("read", progress -> reader.read(List.of(file), progress), batch -> {}, e -> {}), System.nanoTime());
        while (!point.isReached(started) && !started.running().isDone()) {
            Thread.sleep(1);
        }
        if (started.running().isDone()) {
            return; // it was quicker than expected
        }
        long from = System.nanoTime();
        started.running().cancel();
        awaitThreads(jobs);
        while (ProcessHandle.current().descendants().anyMatch(ProcessHandle::isAlive)) {
            Thread.sleep(1);
        }
        taker.add((System.nanoTime() - from) / 1e6);
    }

    /** Waits until both threads of the jobs take other work. */
    private static void awaitThreads(Jobs jobs) throws InterruptedException {
        var free = new CyclicBarrier(3);
        for (int thread = 0; thread < 2; thread++) {
            jobs.submit("free", progress -> free.await(), n -> {}, e -> {});
        }
        try {
            free.await(100, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
