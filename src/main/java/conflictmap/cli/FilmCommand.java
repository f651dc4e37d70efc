package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.Quotes;
import conflictmap.export.film.Film;
import conflictmap.export.film.FilmFormat;
import conflictmap.export.film.FilmWish;
import conflictmap.export.film.Films;
import conflictmap.export.memory.PictureState;
import conflictmap.export.picture.PageSize;
import conflictmap.export.picture.Provenance;
import conflictmap.export.picture.Sheet;
import conflictmap.export.safe.PersonNames;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.timeline.compare.ComparisonText;
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
    private final PersonNames persons;
    private final Films films;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private FilmOptions film = new FilmOptions();

    @Mixin
    private Drawing drawing = new Drawing();

    @Mixin
    private Telling telling = new Telling();

    @Option(names = "--out", paramLabel = "film.mp4", required = true, description = "File to write: .mp4, .webm or .gif; or a folder for a picture each.")
    private @Nullable Path out;

    /**
     * The command.
     *
     * @param maps opens the basemap; asked once the reports are read
     * @param persons finds the names that a safe film drops
     * @param films writes them
     */
    public FilmCommand(Ingest ingest, MapSource maps, Supplier<EventTables> tables, PersonNames persons, Films films) {
        this.ingest = ingest;
        this.maps = maps;
        this.tables = tables;
        this.persons = persons;
        this.films = films;
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
        CommandSpec itself = spec;
        PrintWriter err = spec.commandLine().getErr();
        return Writing.run("film", err, () -> write(format, to, itself, err));
    }

    private int write(FilmFormat format, Path to, CommandSpec itself, PrintWriter err) throws IOException, InterruptedException {
        Consumer<Problem> said = problem -> err.println("film: " + problem);
        Material material = inputs.read(ingest, tables, said);
        boolean allLayers = drawing.follow(material, itself, said);
        EventIndex index = drawing.map().index(material);
        if (index.size() == 0) {
            err.println("film: there are no events to film");
            return 1;
        }
        try {
            Film reel = film(format, material, index, to, said, telling.progress("film", err));
            err.println(String.format(Locale.ROOT, "film: %s: %d pictures, %.1f s", to, reel.shots().size(), reel.shots().size() / (double) reel.fps()));
        } catch (IllegalArgumentException e) {
            err.println("film: " + e.getMessage());
            return 2;
        }
        return material.isWhole() && allLayers ? 0 : 1;
    }

    private Film film(FilmFormat format, Material material, EventIndex all, Path to, Consumer<Problem> said, Progress progress)
            throws IOException, InterruptedException {
        var size = drawing.map().size(MapOptions.FILM);
        ComparisonText sides = drawing.compare().text();
        Provenance from = drawing.map().provenance(material).comparing(sides);
        var quotes = new Quotes(material.allReadings(), material.allTables(), drawing.safety().safe(), persons);
        EventIndex index = quotes.publishable().events(all);
        PageSize pixels = FilmWish.even(size.width(), size.height());
        var room = new Sheet(pixels, drawing.map().theme(), PictureState.Page.BARE, from.notes(drawing.safety().safe(), false)).map();
        Compared compared = sides == null ? null : Compared.of(sides, drawing.map(), material, index, quotes.publishable(), null, room);
        TimeRange core = compared == null ? Extent.of(all).core() : compared.of().clock().orElse(Extent.of(all).core());
        var wish = new FilmWish(format, pixels, film.plan(core, material.kept().scenes(), size), film.isCaptioned(), drawing.safety().safe());
        Frame look = compared != null
                ? compared.frame()
                : drawing.map().sized(index, wish.plan().range().start(), drawing.layers().box().orElse(null), new MapOptions.Size(room.width, room.height));
        Film reel = wish.film(look, wish.sheet(drawing.map().theme(), from), compared == null ? index : compared.of().told(), quotes);
        Basemap basemap = maps.open();
        Picture picture = compared != null
                ? compared.picture(basemap, drawing.layers().between(said))
                : Pile.paper(basemap, new SymbolLayer(index, basemap), drawing.layers().between(said), Progress.NONE);
        films.write(format, picture, reel, wish.state(look, from, quotes), to, progress);
        return reel;
    }
}
