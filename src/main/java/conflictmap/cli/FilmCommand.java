package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.Quotes;
import conflictmap.export.film.Film;
import conflictmap.export.film.FilmExport;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.film.FilmPlan;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports and tables of events, and films their map. */
@Command(name = "film", mixinStandardHelpOptions = true,
        description = "Reads reports or tables of events and films the map of what happened. Each picture of the film is what render --at its time draws.")
public final class FilmCommand implements Callable<Integer> {
    private final Ingest ingest;
    private final MapSource maps;
    private final Supplier<EventTables> tables;
    private final Path cache;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private FilmOptions film = new FilmOptions();

    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Mixin
    private Telling telling = new Telling();

    @Option(names = "--out", paramLabel = "film.mp4", required = true, description = "File to write: .mp4, .webm or .gif; or a folder for a picture each.")
    private @Nullable Path out;

    /**
     * The command.
     *
     * @param maps opens the basemap; asked once the reports are read
     * @param cache folder for what the film writer unpacks
     */
    public FilmCommand(Ingest ingest, MapSource maps, Supplier<EventTables> tables, Path cache) {
        this.ingest = ingest;
        this.maps = maps;
        this.tables = tables;
        this.cache = cache;
    }

    @Override
    public Integer call() throws Exception {
        if (spec == null || out == null) {
            throw new IllegalStateException("not run as a command");
        }
        inputs.demand(spec);
        FilmFormat format = film.format(out);
        if (format == null) {
            throw new ParameterException(spec.commandLine(), "What " + out + " is to be can't be told by its name: end it in .mp4, .webm or .gif, or name a --format.");
        }
        Path to = out;
        PrintWriter err = spec.commandLine().getErr();
        return Writing.run("film", err, () -> write(format, to, err));
    }

    private int write(FilmFormat format, Path to, PrintWriter err) throws IOException, InterruptedException {
        Consumer<Problem> said = problem -> err.println("film: " + problem);
        Material material = inputs.read(ingest, tables, said);
        if (spec != null) {
            map.follow(material.kept().look(), spec.commandLine().getParseResult()::hasMatchedOption);
        }
        boolean allLayers = layers.open(said);
        EventIndex index = map.index(material);
        if (index.size() == 0) {
            err.println("film: there are no events to film");
            return 1;
        }
        try {
            FilmPlan plan = film.plan(index, material.kept().scenes());
            Frame look = map.frame(index, plan.range().start(), layers.box().orElse(null), MapOptions.FILM);
            Film reel = film.isCaptioned() ? plan.film(look, index, new Quotes(material.allReadings(), material.allTables())) : plan.film(look);
            Progress progress = telling.progress("film", err);
            Basemap basemap = maps.open();
            Picture picture = Pile.paper(basemap, new SymbolLayer(index, basemap), layers.between(said), Progress.NONE);
            new FilmExport(cache, format, plan.fps()).remembering(map.remembered(material, look, plan)).write(picture, reel, to, progress);
            err.println(String.format(Locale.ROOT, "film: %s: %d pictures, %.1f s", to, reel.shots().size(), reel.shots().size() / (double) plan.fps()));
        } catch (IllegalArgumentException e) {
            err.println("film: " + e.getMessage());
            return 2;
        }
        return material.isWhole() && allLayers ? 0 : 1;
    }
}
