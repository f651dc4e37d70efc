package conflictmap.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmarks that are named, or all of them: {@code Benchmarks all}, {@code Benchmarks reading}. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new CancelBenchmark(), new DeskBenchmark(), new FilmBenchmark(), new MapBenchmark(), new ProjectBenchmark(), new ReadingBenchmark(), new StartBenchmark(), new WindowBenchmark());

    private Benchmarks() {}

    /**
     * Measures, prints, and writes {@code NAME.json} into the folder {@code bench.out}. Ends with status 1 when one can't
     * run; a missed bound is told and is no failure, since a busy or slow computer misses it too.
     */
    public static void main(String[] args) throws InterruptedException {
        Workplace workplace = new Workplace(folder("bench.program", "target/conflictmap"), folder("bench.shared", "../shared"), folder("bench.out", "target/bench"));
        List<String> wanted = List.of(args);
        List<Benchmark> chosen = ALL.stream().filter(b -> wanted.contains("all") || wanted.contains(b.name())).toList();
        if (chosen.isEmpty()) {
            System.err.println("No benchmark is called " + wanted + "; there are: all, " + String.join(", ", ALL.stream().map(Benchmark::name).toList()));
            System.exit(1);
        }
        int status = 0;
        for (Benchmark b : chosen) {
            try {
                if (b.isOfProgram() && !Packaged.isHere()) {
                    status = Math.max(status, Packaged.run(b, workplace));
                    continue;
                }
                System.out.println("== benchmark: " + b.name());
                Figures figures = b.run(workplace);
                figures.print(System.out);
                figures.write(workplace.out().resolve(b.name() + ".json"));
            } catch (IOException e) {
                System.err.println("benchmark " + b.name() + ": " + e.getMessage());
                status = 1;
            }
        }
        System.exit(status);
    }

    private static Path folder(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }
}
