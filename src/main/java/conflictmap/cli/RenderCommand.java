package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.picture.PictureWish;
import conflictmap.export.picture.Provenance;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.Publishable;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.ComparisonText;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--at", paramLabel = "INSTANT", converter = Values.AnInstant.class,
            description = "The moment to show, as 2025-06-14T21:40+03:30; the end of the events without it.")
    private @Nullable Instant at;

    @Mixin
    private Drawing drawing = new Drawing();

    @Mixin
    private PictureOptions pictures = new PictureOptions();

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
        if (inputs.isEmpty() && !drawing.map().hasBox() && drawing.layers().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name a REPORT or a --manifest, or the --bbox of an empty map, or a --layer.");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            Consumer<Problem> said = problem -> err.println("render: " + problem);
            Material material = inputs.read(ingest, tables, said);
            boolean allLayers = drawing.follow(material, spec, said);
            draw(material, out, said);
            return material.isWhole() && allLayers ? 0 : 1;
        } catch (IOException e) {
            err.println("render: can't read a project or write " + out + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 1;
    }

    private void draw(Material material, Path to, Consumer<Problem> said) throws IOException, InterruptedException {
        SafeToPublish safe = drawing.safety().safe();
        ComparisonText sides = drawing.compare().text();
        Provenance from = drawing.map().provenance(material).comparing(sides);
        PictureWish wish = pictures.wish(to, drawing.map().size(MapOptions.PICTURE), safe);
        Rectangle room = wish.sheet(drawing.map().theme(), from).map();
        Publishable published = from.publishable(safe, persons);
        EventIndex index = published.events(drawing.map().index(material));
        Basemap basemap = maps.open();
        Picture picture;
        Frame frame;
        if (sides != null) {
            Compared compared = Compared.of(sides, drawing.map(), material, index, published, at, room);
            picture = compared.picture(basemap, drawing.layers().between(said));
            frame = compared.frame();
        } else {
            picture = Pile.paper(basemap, new SymbolLayer(index, basemap), drawing.layers().between(said), Progress.NONE);
            frame = drawing.map().sized(index, at, drawing.layers().box().orElse(null), new MapOptions.Size(room.width, room.height));
        }
        wish.export(frame, from, persons).write(picture, List.of(frame), to, Progress.NONE);
    }
}
