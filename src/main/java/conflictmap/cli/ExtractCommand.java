package conflictmap.cli;

import conflictmap.export.ReadingJson;
import conflictmap.extract.events.Trace;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.claims.ClaimMerger;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads reports and writes their events as GeoJSON. */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Reads reports and writes what happened where and when, with the sentences that say so, as GeoJSON.")
public final class ExtractCommand implements Callable<Integer> {
    private final Ingest ingest;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Files with reports: text, HTML, PDF, DOCX, EML, MBOX, RSS, Atom, JSON Lines, a ZIP of those, or a folder.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--published", paramLabel = "INSTANT", converter = Published.class,
            description = "When the reports were published, as 2025-06-15T08:00+03:00; without it what the files say, else the dates in the text.")
    private @Nullable OffsetDateTime published;

    @Option(names = "--out", paramLabel = "FILE.geojson", description = "File to write; standard output without it.")
    private @Nullable Path out;

    @Option(names = "--manifest", paramLabel = "reports.csv", description = "CSV with the columns file,published,source,title.")
    private @Nullable Path manifest;

    @Option(names = "--out-dir", paramLabel = "DIR", description = "Folder for one NAME.geojson a report.")
    private @Nullable Path outDir;

    @Option(names = "--merge", description = "Make one event of what several reports tell of one happening, with the claims of each. Not with --out-dir.")
    private boolean merge;

    @Option(names = "--explain", description = "Tell on standard error what was made of each sentence.")
    private boolean explain;

    public ExtractCommand(Ingest ingest) {
        this.ingest = ingest;
    }

    /** Reads a time of publication. */
    static final class Published implements ITypeConverter<OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String value) {
            try {
                return OffsetDateTime.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is not a moment with its offset, such as 2025-06-15T08:00+03:00");
            }
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("not run as a command");
        }
        PrintWriter err = spec.commandLine().getErr();
        if (files.isEmpty() && manifest == null) {
            throw new ParameterException(spec.commandLine(), "Name a FILE or a --manifest.");
        }
        if (merge && outDir != null) {
            throw new ParameterException(spec.commandLine(), "--merge is for all reports in one file: use --out instead of --out-dir.");
        }
        try {
            List<Path> chosen = new ArrayList<>(files);
            if (manifest != null) {
                chosen.add(manifest);
            }
            ReportFiles reports = ReportFiles.of(chosen, published);
            List<Reading> kept = new ArrayList<>();
            Trace trace = explain ? new Trace(err::println) : Trace.NONE;
            if (outDir != null) {
                Files.createDirectories(outDir);
            }
            Ingest.Tally tally = ingest.each(reports.files(), trace, Progress.NONE, reading -> write(reading, kept));
            reports.problems().forEach(p -> err.println("extract: " + p));
            tally.problems().forEach(p -> err.println("extract: " + p));
            if (outDir == null) {
                write(kept, spec.commandLine().getOut());
            }
            return reports.areAllRead(tally.summary()) ? 0 : 1;
        } catch (IOException e) {
            err.println("extract: can't write " + (outDir != null ? outDir : out) + ": " + e.getMessage());
        }
        return 1;
    }

    /** Each reading goes to its own file, or with the others into one. */
    private void write(Reading reading, List<Reading> kept) throws IOException {
        if (outDir == null) {
            kept.add(reading);
        } else {
            ReadingJson.write(List.of(reading), outDir.resolve(reading.report().id() + ".geojson"));
        }
    }

    private void write(List<Reading> readings, PrintWriter stdout) throws IOException {
        List<ConflictEvent> events = merge ? ClaimMerger.merged(readings) : readings.stream().flatMap(r -> r.events().stream()).toList();
        if (out != null) {
            ReadingJson.write(readings, events, out);
        } else {
            stdout.println(ReadingJson.text(readings, events));
        }
    }
}
