package conflictmap.cli;

import conflictmap.export.Quotes;
import conflictmap.export.data.DataExport;
import conflictmap.export.data.DataFormat;
import conflictmap.export.data.EventData;
import conflictmap.export.safe.PersonNames;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.model.Problem;
import conflictmap.project.ProjectFile;
import conflictmap.query.Query;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads reports and tables of events, and writes the events as data for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Reads reports, tables of events or a project and writes the events as data for other programs.")
public final class ExportCommand implements Callable<Integer> {
    private final Ingest ingest;
    private final Supplier<EventTables> tables;
    private final PersonNames persons;
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "geojson|csv|acled|kml|kmz|gpkg|bibtex|sources", converter = AFormat.class,
            description = "What to write; what the ending of the file says without it: .geojson, .csv, .acled.csv, .kml, .kmz, .gpkg, .bib, .txt.")
    private @Nullable DataFormat format;

    @Option(names = "--evidence", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Write the sentences that tell of each event too (default: ${DEFAULT-VALUE}).")
    private boolean evidence;

    @Option(names = "--filter", paramLabel = "TEXT", converter = Values.AFilter.class,
            description = "Write these events only: plain words, as 'type:strike tehran', or ECQL, as \"type = 'strike' AND confidence > 0.7\".")
    private Query filter = Query.ALL;

    @Mixin
    private SafeOptions safety = new SafeOptions();

    @Mixin
    private Telling telling = new Telling();

    @Option(names = "--out", paramLabel = "events.geojson", required = true, description = "File to write.")
    private @Nullable Path out;

    /**
     * The command.
     *
     * @param tables reads tables of events
     * @param persons finds the names that safe data drop
     */
    public ExportCommand(Ingest ingest, Supplier<EventTables> tables, PersonNames persons) {
        this.persons = persons;
        this.ingest = ingest;
        this.tables = tables;
    }

    @Override
    public Integer call() throws Exception {
        if (spec == null || out == null) {
            throw new IllegalStateException("not run as a command");
        }
        inputs.demand(spec);
        Path file = out;
        DataFormat wanted = format != null ? format : DataFormat.of(file).orElse(null);
        if (wanted == null) {
            throw new ParameterException(spec.commandLine(), "What " + file + " is to be can't be told by its name: name a --format.");
        }
        PrintWriter err = spec.commandLine().getErr();
        return Writing.run("export", err, () -> write(wanted, file, err));
    }

    private int write(DataFormat wanted, Path file, PrintWriter err) throws IOException, InterruptedException {
        Consumer<Problem> said = problem -> err.println("export: " + problem);
        Material material = inputs.read(ingest, tables, said);
        EventIndex index = material.index(TimeBasis.HAPPENED, filter);
        var quotes = new Quotes(material.allReadings(), material.allTables(), safety.safe(), persons);
        new DataExport(ProjectFile::pack).write(new EventData(index, quotes, evidence), wanted, file, telling.progress("export", err));
        err.println("export: " + file + ": " + index.size() + (index.size() == 1 ? " event" : " events"));
        return material.isWhole() ? 0 : 1;
    }

    static final class AFormat implements ITypeConverter<DataFormat> {
        @Override
        public DataFormat convert(String value) {
            return Arrays.stream(DataFormat.values()).filter(f -> f.code().equals(value.toLowerCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a kind of data: " + DataFormat.codes()));
        }
    }
}
