package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.Quotes;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.slides.PptxExport;
import conflictmap.export.slides.Slide;
import conflictmap.export.slides.SlidePlan;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Problem;
import conflictmap.model.TimeRange;
import conflictmap.project.Scene;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Extent;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.ComparisonText;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads reports and tables of events, and makes slides of their map. */
@Command(name = "slides", mixinStandardHelpOptions = true,
        description = "Reads reports or tables of events and makes slides (PPTX): a map for each scene of a project, or for each day, with what is told of it.")
public final class SlidesCommand implements Callable<Integer> {
    private final Ingest ingest;
    private final MapSource maps;
    private final Supplier<EventTables> tables;
    private final PersonNames persons;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--by", paramLabel = "scene|day", converter = Part.Reader.class,
            description = "A slide for each of these; without it scenes where a project has some, else days.")
    private @Nullable Part by;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", description = "What the whole is called, on a slide in front; no such slide without it.")
    private String title = "";

    @Option(names = "--from", paramLabel = "INSTANT", converter = Values.AnInstant.class,
            description = "Days from this moment on; where the events begin without it, a few far away left out.")
    private @Nullable Instant from;

    @Option(names = "--to", paramLabel = "INSTANT", converter = Values.AnInstant.class, description = "Days up to this moment; where the events end without it.")
    private @Nullable Instant to;

    @Mixin
    private Drawing drawing = new Drawing();

    @Mixin
    private Telling telling = new Telling();

    @Option(names = "--out", paramLabel = "slides.pptx", required = true, description = "File to write.")
    private @Nullable Path out;

    /** What a slide tells of. */
    enum Part {
        SCENE,
        DAY;

        static final class Reader implements picocli.CommandLine.ITypeConverter<Part> {
            @Override
            public Part convert(String value) {
                try {
                    return valueOf(value.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    throw new picocli.CommandLine.TypeConversionException("'" + value + "' is not what a slide can tell of: scene or day");
                }
            }
        }
    }

    /**
     * The command.
     *
     * @param maps opens the basemap; asked once the reports are read
     * @param persons finds the names that safe slides drop
     */
    public SlidesCommand(Ingest ingest, MapSource maps, Supplier<EventTables> tables, PersonNames persons) {
        this.persons = persons;
        this.ingest = ingest;
        this.maps = maps;
        this.tables = tables;
    }

    @Override
    public Integer call() throws Exception {
        if (spec == null || out == null) {
            throw new IllegalStateException("not run as a command");
        }
        inputs.demand(spec);
        Path file = out;
        CommandSpec itself = spec;
        PrintWriter err = spec.commandLine().getErr();
        return Writing.run("slides", err, () -> write(file, itself, err));
    }

    private int write(Path file, CommandSpec itself, PrintWriter err) throws IOException, InterruptedException {
        Consumer<Problem> said = problem -> err.println("slides: " + problem);
        Material material = inputs.read(ingest, tables, said);
        boolean allLayers = drawing.follow(material, itself, said);
        List<Slide> slides;
        try {
            slides = slides(material);
        } catch (IllegalArgumentException e) {
            err.println("slides: " + e.getMessage());
            return 2;
        }
        if (slides.isEmpty()) {
            err.println("slides: there is nothing to tell: no scene, and no event in that time");
            return 1;
        }
        Basemap basemap = maps.open();
        new PptxExport("Conflict Map " + ConflictMapCommand.version(), drawing.safety().safe().label()).write(
                title, slides,
                slide -> map(slide, basemap, said),
                file, telling.progress("slides", err));
        err.println("slides: " + file + ": " + slides.size() + (slides.size() == 1 ? " slide" : " slides"));
        return material.isWhole() && allLayers ? 0 : 1;
    }

    private Picture map(Slide slide, Basemap basemap, Consumer<Problem> said) throws IOException, InterruptedException {
        Comparison compared = slide.compared();
        return compared == null
                ? Pile.paper(basemap, new SymbolLayer(slide.index(), basemap), drawing.layers().between(said), Progress.NONE)
                : Compared.picture(compared, basemap, drawing.layers().between(said));
    }

    private List<Slide> slides(Material material) {
        ComparisonText sides = drawing.compare().text();
        var quotes = new Quotes(material.allReadings(), material.allTables(), drawing.safety().safe(), persons);
        var plan = new SlidePlan(quotes);
        List<Scene> scenes = material.kept().scenes();
        if (by == Part.SCENE || by == null && !scenes.isEmpty() && sides == null) {
            List<Slide> slides = new ArrayList<>();
            for (Scene scene : scenes) {
                slides.add(stop(scene, sides == null ? scene.look().compare() : sides, plan, material));
            }
            return slides;
        }
        EventIndex index = quotes.publishable().events(drawing.map().index(material));
        MapOptions.Size size = drawing.map().size(MapOptions.SLIDE);
        Compared compared = sides == null ? null
                : Compared.of(sides, drawing.map(), material, index, quotes.publishable(), null, new Rectangle(size.width(), size.height()));
        TimeRange core = compared == null ? Extent.of(index).core() : compared.of().clock().orElse(Extent.of(index).core());
        Instant first = from == null ? core.start() : from;
        Instant last = to == null ? core.end() : to;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("there is no time from " + first + " to " + last);
        }
        if (compared != null) {
            return plan.days(compared.of(), new TimeRange(first, last), compared.frame());
        }
        Frame look = drawing.map().frame(index, null, drawing.layers().box().orElse(null), MapOptions.SLIDE);
        return plan.days(index, new TimeRange(first, last), look);
    }

    /** The slide of a scene, which may compare. */
    private Slide stop(Scene scene, @Nullable ComparisonText sides, SlidePlan plan, Material material) {
        EventIndex index = drawing.map().index(material, scene.look());
        Frame frame = drawing.map().frame(index, scene, MapOptions.SLIDE);
        if (sides == null) {
            return plan.stop(scene.name(), scene.text(), scene.notes(), index, frame);
        }
        Comparison of = Compared.of(sides, material, index, frame.zone());
        Instant end = of.clock().map(TimeRange::end).orElse(frame.now());
        return plan.stop(scene.name(), scene.text(), scene.notes(), of, scene.look().now() == null ? frame.at(end) : frame);
    }
}
