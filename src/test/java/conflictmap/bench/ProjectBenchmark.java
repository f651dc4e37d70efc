package conflictmap.bench;

import conflictmap.model.EventTable;
import conflictmap.project.Decision;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Teller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A project with a table of a million events: its first save, the save of one edit, opening it, and the memory for that. */
final class ProjectBenchmark implements Benchmark {
    private static final int EVENTS = 1_000_000;
    private static final int EDITS = 20;
    private static final int OPENINGS = 5;

    @Override
    public String name() {
        return "project";
    }

    @Override
    public Figures run(Workplace workplace) throws IOException, InterruptedException {
        Files.createDirectories(workplace.out());
        Path file = workplace.out().resolve("million.gpkg");
        try {
            Command saving = child(workplace.javaOptions(), "save", file);
            double[] saves = seconds(saving.output());
            Command opening = child(workplace.javaOptions(), "open", file);
            double[] openings = seconds(opening.output());
            Quantiles edit = Quantiles.of(Arrays.copyOfRange(saves, 1, saves.length));
            Quantiles open = Quantiles.of(openings);
            return new Figures()
                    .add("first save", saves[0], "s")
                    .add("size of the file", Files.size(file) / 1e6, "MB")
                    .atMost(1, "save of one edit, median", edit.median(), "s")
                    .atMost(1, "save of one edit, p95", edit.p95(), "s")
                    .atMost(5, "open, median", open.median(), "s")
                    .atMost(5, "open, p95", open.p95(), "s")
                    .atMost(1500, "resident while saving", saving.peakBytes() / 1e6, "MB")
                    .atMost(1500, "resident while opening", opening.peakBytes() / 1e6, "MB");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** In a Java of its own, with the options of the program's own start, so that its memory is told apart. */
    private static Command child(Path options, String what, Path file) throws IOException, InterruptedException {
        return Command.run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + options, "-cp", System.getProperty("java.class.path"),
                ProjectBenchmark.class.getName(), what, file.toString()));
    }

    private static double[] seconds(String output) {
        return output.lines().mapToDouble(Double::parseDouble).toArray();
    }

    /** Prints the seconds of each save, the first one first, or of each opening. */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        if (args[0].equals("save")) {
            save(path);
        } else {
            for (int i = 0; i < OPENINGS; i++) {
                long from = System.nanoTime();
                ProjectFile.Opened opened = ProjectFile.open(path, Teller.EACH);
                tell(from);
                opened.file().close();
                if (opened.project().tables().getFirst().size() != EVENTS || !opened.problems().isEmpty()) {
                    throw new IOException("not what was saved: " + opened.problems());
                }
            }
        }
    }

    private static void save(Path path) throws IOException {
        EventTable table = ManyEvents.table(EVENTS);
        Project project = new Project(List.of(), List.of(table), List.of(), List.of(), Look.FIRST);
        long from = System.nanoTime();
        ProjectFile file = ProjectFile.create(path, project, Teller.EACH);
        tell(from);
        for (int i = 0; i < EDITS; i++) {
            List<Decision> decisions = new ArrayList<>(project.decisions());
            String id = table.id((int) (i * 48_611L % EVENTS));
            decisions.add(i % 2 == 0 ? new Decision.Rejected(id) : new Decision.Changed(table.event(i * 1_009)));
            project = new Project(List.of(), List.of(table), decisions, List.of(), Look.FIRST);
            from = System.nanoTime();
            file.save(project);
            tell(from);
        }
        file.close();
    }

    private static void tell(long from) {
        System.out.println((System.nanoTime() - from) / 1e9);
    }
}
