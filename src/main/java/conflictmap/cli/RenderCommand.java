package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.picture.PictureWish;
import conflictmap.export.picture.Provenance;
import conflictmap.export.picture.Sheet;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.Publishable;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.tables.EventTables;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and tables of events, and draws their map. */
@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Reads reports or tables of events and draws the map of what happened, as a PNG, SVG or PDF picture.")
public final class RenderCommand implements Callable<Integer> {
    private final Ingest ingest;
    private final MapSource maps;
    private final Supplier<EventTables> tables;
    private final PersonNames persons;

    @Spec
    private @Nullable CommandSpec spec;

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

    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    @Mixin
    private SafeOptions safety = new SafeOptions();

    @Option(names = "--out", paramLabel = "map.png", required = true, description = "File to write.")
    private @Nullable Path out;

    /**
     * The command.
     *
     * @param ingest reads the reports
     * @param maps opens the basemap; asked once the reports are read
     * @param tables reads tables of events
     * @param persons finds the names that a safe picture drops
     */
    public RenderCommand(Ingest ingest, MapSource maps, Supplier<EventTables> tables, PersonNames persons) {
        this.persons = persons;
        this.ingest = ingest;
        this.maps = maps;
        this.tables = tables;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null || out == null) {
            throw new IllegalStateException("not run as a command");
        }
        if (reports.isEmpty() && manifest == null && !map.hasBox() && layers.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name a REPORT or a --manifest, or the --bbox of an empty map, or a --layer.");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<Path> chosen = new ArrayList<>(reports);
            if (manifest != null) {
                chosen.add(manifest);
            }
            KeptProjects kept = KeptProjects.of(chosen);
            map.follow(kept.look(), spec.commandLine().getParseResult()::hasMatchedOption);
            TableFiles found = TableFiles.of(kept.others(), tables.get(), mapping);
            ReportFiles files = ReportFiles.of(found.others(), published);
            Ingest.Result result = ingest.apply(files.files(), Progress.NONE);
            Stream.of(kept.problems(), found.problems(), files.problems(), result.problems())
                    .flatMap(List::stream)
                    .forEach(problem -> err.println("render: " + problem));
            boolean allLayers = layers.open(problem -> err.println("render: " + problem));
            EventIndex index = map.index(kept, result.readings(), found.tables());
            draw(index, provenance(kept, result.readings(), found.tables()), out, err);
            return files.areAllRead(result.summary()) && found.isWhole() && kept.problems().isEmpty() && allLayers ? 0 : 1;
        } catch (IOException e) {
            err.println("render: can't read a project or write " + out + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 1;
    }

    private Provenance provenance(KeptProjects kept, List<Reading> readings, List<EventTable> itsTables) {
        List<Report> all = Stream.concat(kept.reports().stream(), readings.stream().map(Reading::report)).toList();
        List<EventTable> allTables = Stream.concat(kept.tables().stream(), itsTables.stream()).toList();
        return new Provenance(
                "Conflict Map " + ConflictMapCommand.version(), map.filter(), all, allTables, map.all(kept, readings, itsTables));
    }

    private void draw(EventIndex found, Provenance from, Path to, PrintWriter err) throws IOException, InterruptedException {
        SafeToPublish safe = safety.safe();
        PictureWish wish = pictures.wish(to, map.size(), safe);
        Sheet sheet = wish.sheet(map.theme(), from);
        map.resize(sheet.map().width, sheet.map().height);
        EventIndex index = new Publishable(safe, from.sourceOf(), persons).events(found);
        Basemap basemap = maps.open();
        Picture picture = Pile.paper(
                basemap, new SymbolLayer(index, basemap), layers.between(problem -> err.println("render: " + problem)), Progress.NONE);
        Frame frame = map.frame(index, layers.box().orElse(null));
        wish.export(frame, from).write(picture, List.of(frame), to, Progress.NONE);
    }
}
