package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.PngExport;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.ReportFiles;
import conflictmap.ingest.tables.TableFiles;
import conflictmap.jobs.Progress;
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
        description = "Reads reports or tables of events and draws the map of what happened, as a PNG picture.")
public final class RenderCommand implements Callable<Integer> {
    private final Ingest ingest;
    private final MapSource maps;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "REPORT", description = "Text files with one report each, and CSV tables of events with the columns type,start,lat,lon.")
    private List<Path> reports = new ArrayList<>();

    @Option(names = "--manifest", paramLabel = "reports.csv", description = "CSV with the columns file,published,source,title.")
    private @Nullable Path manifest;

    @Option(names = "--published", paramLabel = "INSTANT", converter = ExtractCommand.Published.class,
            description = "When the reports were published, as 2025-06-15T08:00+03:00; without it their own dates are used.")
    private @Nullable OffsetDateTime published;

    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Option(names = "--out", paramLabel = "map.png", required = true, description = "File to write.")
    private @Nullable Path out;

    /**
     * The command.
     *
     * @param ingest reads the reports
     * @param maps opens the basemap; asked once the reports are read
     */
    public RenderCommand(Ingest ingest, MapSource maps) {
        this.ingest = ingest;
        this.maps = maps;
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
            TableFiles tables = TableFiles.of(chosen);
            ReportFiles files = ReportFiles.of(tables.others(), published);
            Ingest.Result result = ingest.apply(files.files(), Progress.NONE);
            Stream.of(tables.problems(), files.problems(), result.problems())
                    .flatMap(List::stream)
                    .forEach(problem -> err.println("render: " + problem));
            boolean allLayers = layers.open(problem -> err.println("render: " + problem));
            draw(map.index(result.readings(), tables.tables()), out, err);
            return files.areAllRead(result.readings().size()) && tables.problems().isEmpty() && allLayers ? 0 : 1;
        } catch (IOException e) {
            err.println("render: can't write " + out + ": " + e.getMessage());
        }
        return 1;
    }

    private void draw(EventIndex index, Path to, PrintWriter err) throws IOException, InterruptedException {
        Basemap basemap = maps.open();
        Picture picture = Pile.paper(
                basemap, new SymbolLayer(index, basemap), layers.between(problem -> err.println("render: " + problem)), Progress.NONE);
        new PngExport().write(picture, List.of(map.frame(index, layers.box().orElse(null))), to, Progress.NONE);
    }
}
