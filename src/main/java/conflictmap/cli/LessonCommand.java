package conflictmap.cli;

import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.claims.ClaimMerger;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Progress;
import conflictmap.project.LessonFile;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a project file of a lesson: its reports, read, and its scenes. */
@Command(name = "lesson", mixinStandardHelpOptions = true,
        description = "Makes a project file of a lesson: a folder with reports and a lesson.md that tells its scenes.")
public final class LessonCommand implements Callable<Integer> {
    private final Ingest ingest;
    private final Supplier<EventTables> tables;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The lesson's folder.")
    private Path folder = Path.of("");

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FILE.gpkg", description = "The project file to write; one that is there is replaced.")
    private Path out = Path.of("");

    /**
     * The command.
     *
     * @param ingest reads the reports
     * @param tables reads tables of events
     */
    public LessonCommand(Ingest ingest, Supplier<EventTables> tables) {
        this.ingest = ingest;
        this.tables = tables;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec == null ? new PrintWriter(System.err, true) : spec.commandLine().getErr();
        try {
            LessonFile lesson = LessonFile.read(folder);
            TableFiles found = TableFiles.of(lesson.files(), tables.get(), null);
            ReportFiles reports = ReportFiles.of(found.others(), null);
            Ingest.Result read = ingest.apply(reports.files(), Progress.NONE);
            lesson.problems().forEach(p -> err.println("lesson: " + p));
            found.problems().forEach(p -> err.println("lesson: " + p));
            reports.problems().forEach(p -> err.println("lesson: " + p));
            read.problems().forEach(p -> err.println("lesson: " + p));
            Look first = lesson.scenes().isEmpty() ? Look.FIRST : lesson.scenes().getFirst().look();
            ProjectFile.create(out, new Project(read.readings(), found.tables(), List.of(), lesson.scenes(), first), ClaimMerger::merged).close();
            return lesson.problems().isEmpty() && found.isWhole() && read.problems().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            err.println("lesson: " + e.getMessage());
            return 1;
        }
    }
}
