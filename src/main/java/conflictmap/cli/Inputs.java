package conflictmap.cli;

import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The files that a command works on. */
final class Inputs {
    @Parameters(paramLabel = "REPORT",
            description = "Files with reports (text, HTML, PDF, DOCX, EML, MBOX, RSS, Atom, JSON Lines, a ZIP of those) or a folder of them, and tables of "
                    + "events: CSV or XLSX (ACLED, UCDP, GDELT, TimeMap, the columns type,start,lat,lon, or others by a mapping), GeoJSON, KML, KMZ; "
                    + "or a project, drawn as it was looked at last but for its filter.")
    private List<Path> reports = new ArrayList<>();

    @Option(names = "--manifest", paramLabel = "reports.csv", description = "CSV with the columns file,published,source,title.")
    private @Nullable Path manifest;

    @Option(names = "--published", paramLabel = "INSTANT", converter = ExtractCommand.Published.class,
            description = "When the reports were published, as 2025-06-15T08:00+03:00; without it what the files say, else the dates in the text.")
    private @Nullable OffsetDateTime published;

    @Option(names = "--mapping", paramLabel = "mapping.json",
            description = "What the columns of a table are that is not known, as {\"columns\": {\"Day\": \"start\", \"Y\": \"lat\", \"X\": \"lon\"}}.")
    private @Nullable Path mapping;

    /**
     * Asks for a file where none is named.
     *
     * @throws ParameterException if there is none
     */
    void demand(CommandSpec command) {
        if (isEmpty()) {
            throw new ParameterException(command.commandLine(), "Name a REPORT or a --manifest.");
        }
    }

    /** Whether no file is named. */
    boolean isEmpty() {
        return reports.isEmpty() && manifest == null;
    }

    /**
     * Reads the files; what cannot be read is left out.
     *
     * @param problems takes what is said of that
     * @throws IOException if a project or the mapping can't be read
     */
    Material read(Ingest ingest, Supplier<EventTables> reader, Consumer<Problem> problems) throws IOException, InterruptedException {
        List<Path> chosen = new ArrayList<>(reports);
        if (manifest != null) {
            chosen.add(manifest);
        }
        KeptProjects kept = KeptProjects.of(chosen);
        TableFiles found = TableFiles.of(kept.others(), reader.get(), mapping);
        ReportFiles files = ReportFiles.of(found.others(), published);
        Ingest.Result result = ingest.apply(files.files(), Progress.NONE);
        Stream.of(kept.problems(), found.problems(), files.problems(), result.problems()).flatMap(List::stream).forEach(problems);
        return new Material(kept, result.readings(), found.tables(), files.areAllRead(result.summary()) && found.isWhole() && kept.problems().isEmpty());
    }
}
