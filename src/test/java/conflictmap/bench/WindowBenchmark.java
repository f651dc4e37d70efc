package conflictmap.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/**
 * How fast frames are presented in a window: the series of {@link MapBenchmark}, through a JavaFX window of 1600x1000
 * pixels on a screen of its own, from one presented frame to the next.
 */
final class WindowBenchmark implements Benchmark {
    /** What a window may take more than the engine alone. */
    private static final double SLACK_MS = 5;

    /** Opens the window; Java starts no {@link Application} from the class path directly. */
    public static void main(String[] args) {
        Application.launch(PresentedFrames.class, args);
    }

    @Override
    public String name() {
        return "window";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        try (VirtualScreen screen = VirtualScreen.open(workplace.out().resolve("window"))) {
            return figures(screen.lines(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dprism.order=sw",
                    "-Djavafx.animation.fullspeed=true",
                    "-Dconflictmap.home=" + System.getProperty("conflictmap.home", "."),
                    "-Dbench.events=" + System.getProperty("bench.events", ""),
                    "-cp", System.getProperty("java.class.path"),
                    WindowBenchmark.class.getName())));
        }
    }

    private static Figures figures(List<String> output) {
        var figures = new Figures();
        for (String line : output.stream().filter(line -> line.startsWith(PresentedFrames.MARK)).toList()) {
            String[] cells = line.split("\t", -1);
            Load load = Load.ALL.get(Integer.parseInt(cells[1]));
            var ms = new Quantiles(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
            load.add(Movement.valueOf(cells[2].toUpperCase(Locale.ROOT)), ms, SLACK_MS, figures);
        }
        return figures;
    }
}
