package conflictmap.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A benchmark inside the packaged program: with its jars, its options for Java, and what Java wrote down of it when it was
 * packaged, as a person has it who opens it.
 */
final class Packaged {
    private static final String INSIDE = "bench.inside";

    private Packaged() {}

    /** Whether this is the process of such a benchmark. */
    static boolean isHere() {
        return Boolean.getBoolean(INSIDE);
    }

    /**
     * Runs a benchmark in a process of its own, in which Java has to use what it wrote down, which prints and writes down its figures.
     *
     * @return its status, 0 where it could be run
     * @throws IOException if there is no packaged program
     */
    static int run(Benchmark benchmark, Workplace workplace) throws IOException, InterruptedException {
        Path program = workplace.program();
        Path remembered = program.resolve("packed").resolve("window.aot");
        if (!Files.exists(remembered)) {
            throw new IOException("there is no " + remembered + ": package the program first");
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + workplace.javaOptions(),
                "-XX:AOTCache=" + remembered, "-XX:AOTMode=on", "-Dconflictmap.home=" + program, "-D" + INSIDE + "=true", "-Dbench.program=" + program,
                "-Dbench.shared=" + workplace.shared(), "-Dbench.out=" + workplace.out(), "-cp", classPath(program),
                Benchmarks.class.getName(), benchmark.name());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The program's own class path as its launcher gives it, and after it what measures. */
    private static String classPath(Path program) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String folder : List.of("lib/logging", "lib/window", "lib")) {
            try (Stream<Path> files = Files.list(program.resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".jar")).map(Path::toString).sorted().forEach(parts::add);
            }
        }
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (part.endsWith("test-classes")) {
                parts.add(part);
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
