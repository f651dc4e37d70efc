package conflictmap.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How soon the packaged program shows its window and the sample's events, seen from outside, beside an empty window of
 * JavaFX that Java has written down in the same way.
 */
final class StartBenchmark implements Benchmark {
    private static final int STARTS = 11;
    private static final int LIMIT_S = 60;
    private static final int LOOK_EVERY_MS = 2;
    /** The colour of strikes, which nothing else on the map has; older ones let a little of the ground through. */
    private static final int STRIKE = 0xD55E00;
    private static final int NEAR = 60;
    /** So many of its pixels are more than one symbol. */
    private static final int SYMBOLS = 30;

    @Override
    public String name() {
        return "start";
    }

    /** Seconds from the start of the process: to the first frame, and to the first events. */
    private record Start(double frame, double events) {}

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Path folder = workplace.out().resolve("start");
        try (VirtualScreen screen = VirtualScreen.open(folder)) {
            List<String> empty = emptyWindow(screen, folder);
            List<Start> bare = new ArrayList<>();
            List<Start> program = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                bare.add(start(screen, empty, false));
                program.add(start(screen, List.of(workplace.command().toString()), true));
            }
            Quantiles frameBare = Quantiles.of(bare.stream().mapToDouble(Start::frame).toArray());
            Quantiles frame = Quantiles.of(program.stream().mapToDouble(Start::frame).toArray());
            Quantiles events = Quantiles.of(program.stream().mapToDouble(Start::events).toArray());
            return new Figures()
                    .add("empty window, first frame, median", frameBare.median(), "s")
                    .add("empty window, first frame, p95", frameBare.p95(), "s")
                    .add("program, first frame, median", frame.median(), "s")
                    .add("program, first frame, p95", frame.p95(), "s")
                    .atMost(1.5, "program / empty window, medians", frame.median() / frameBare.median(), "")
                    .add("events of the sample on the map, median", events.median(), "s")
                    .atMost(3, "events of the sample on the map, p95", events.p95(), "s");
        }
    }

    private static Start start(VirtualScreen screen, List<String> command, boolean withEvents) throws IOException, InterruptedException {
        long from = System.nanoTime();
        Process process = screen.start(command, Map.of("JAVA_HOME", System.getProperty("java.home")));
        try {
            double frame = secondsUntil(process, from, () -> screen.middle() != 0);
            double events = withEvents ? secondsUntil(process, from, () -> screen.count(StartBenchmark::isStrike) >= SYMBOLS) : frame;
            return new Start(frame, events);
        } finally {
            process.destroy();
            process.onExit().join();
            secondsUntil(null, from, () -> screen.middle() == 0);
        }
    }

    private static boolean isStrike(int colour) {
        return Math.abs((colour >> 16) - (STRIKE >> 16)) < NEAR && Math.abs((colour >> 8 & 0xFF) - (STRIKE >> 8 & 0xFF)) < NEAR && (colour & 0xFF) < NEAR;
    }

    private static double secondsUntil(@Nullable Process process, long from, BooleanSupplier seen) throws IOException, InterruptedException {
        while (!seen.getAsBoolean()) {
            if (process != null && !process.isAlive()) {
                throw new IOException("the program ended with status " + process.exitValue() + " before it showed anything");
            }
            if (System.nanoTime() - from > TimeUnit.SECONDS.toNanos(LIMIT_S)) {
                throw new IOException("nothing was shown within " + LIMIT_S + " s");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        return (System.nanoTime() - from) / 1e9;
    }

    /** The command of an empty window that Java has written down; Java does so for jars only, so it is put into one. */
    private static List<String> emptyWindow(VirtualScreen screen, Path folder) throws IOException, InterruptedException {
        Path jar = folder.resolve("empty.jar");
        String entry = EmptyWindow.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(EmptyWindow.class.getResourceAsStream("EmptyWindow.class"));
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
        String libraries = String.join(File.pathSeparator, Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.contains("javafx-")).toList());
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-XX:+UseG1GC", "-cp", jar + File.pathSeparator + libraries);
        Path cache = folder.resolve("empty.aot");
        Files.deleteIfExists(cache);
        Process writing = screen.start(with(java, "-XX:AOTCacheOutput=" + cache, "-Xlog:disable", EmptyWindow.class.getName(), "once"), Map.of());
        if (writing.waitFor() != 0 || !Files.exists(cache)) {
            throw new IOException("Java did not write down the empty window; its status was " + writing.exitValue());
        }
        return with(java, "-XX:AOTCache=" + cache, "-Xlog:disable", EmptyWindow.class.getName());
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }
}
