package conflictmap.cli;

import conflictmap.export.picture.Provenance;
import conflictmap.geo.GeoBox;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.model.ConflictEvent;
import conflictmap.project.Look;
import conflictmap.project.Scene;
import conflictmap.query.Query;
import conflictmap.query.QueryException;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import conflictmap.render.Views;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.EventZones;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a picture on the command line shows, and how. */
final class MapOptions {
    @Option(names = "--window", paramLabel = "PT6H", converter = Values.ALength.class,
            description = "How much of the time before it to show, as PT6H or P2D; all of it without this.")
    private @Nullable Duration window;

    @Option(names = "--bbox", paramLabel = "w,s,e,n", converter = Values.ABox.class,
            description = "West, south, east and north in degrees; where the events are without it.")
    private @Nullable GeoBox box;

    @Option(names = "--size", paramLabel = "1600x1000", converter = Values.ASize.class,
            description = "Pixels of the picture; 1600x1000 without it, 1280x720 of a film, 990x618 on a slide.")
    private @Nullable Size size;

    @Option(names = "--theme", paramLabel = "light|dark|print", converter = Values.ATheme.class, defaultValue = "light",
            description = "Colours of the map; print is white paper that also reads in grey.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--projection", paramLabel = "mercator|equal-earth|conic", converter = Values.AProjection.class,
            defaultValue = "mercator",
            description = "How the earth is laid flat: as on web maps, true to area, or a conformal cone fitted to the view.")
    private MapProjection projection = MapProjection.MERCATOR;

    @Option(names = "--graticule", description = "Draw meridians and parallels with their degrees.")
    private boolean graticule;

    @Option(names = "--zone", paramLabel = "ZONE", converter = Values.AZone.class,
            description = "Zone that times are written in, as Asia/Tehran; that of most events without it.")
    private @Nullable ZoneId zone;

    @Option(names = "--view", paramLabel = "symbols|density|auto", converter = Values.ADepiction.class, defaultValue = "auto",
            description = "Events as symbols, as density, or as density where symbols would cover the map; ${DEFAULT-VALUE} without it.")
    private Depiction depiction = Depiction.AUTO;

    @Option(names = "--furniture", paramLabel = "legend=top-right,scale=none", converter = Values.AFurniturePlan.class,
            description = "Where time, legend, tray, credit, scale and north stand: top-left, top, top-right, left, right, bottom-left, bottom, bottom-right or none.")
    private FurniturePlan furniture = FurniturePlan.USUAL;

    @Option(names = "--by-publication",
            description = "Show what was known by then, by the reports' publication, not what had happened by then.")
    private boolean byPublication;

    @Option(names = "--filter", paramLabel = "TEXT", converter = Values.AFilter.class,
            description = "Show these events only: plain words, as 'type:strike tehran', or ECQL, as \"type = 'strike' AND confidence > 0.7\".")
    private Query filter = Query.ALL;

    private @Nullable Look look;

    /** Pixels across and down. */
    record Size(int width, int height) {}

    /** How large pictures are where nobody says. */
    static final Size PICTURE = new Size(1600, 1000);
    static final Size FILM = new Size(1280, 720);
    static final Size SLIDE = new Size(990, 618);

    /**
     * Shows a project as it was looked at last, but for its filter and for what the options say.
     *
     * @param kept null where there is no project
     * @param isGiven whether an option is on the command line
     */
    void follow(@Nullable Look kept, Predicate<String> isGiven) {
        if (kept == null) {
            return;
        }
        look = kept;
        zone = isGiven.test("--zone") ? zone : kept.zone();
        projection = isGiven.test("--projection") ? projection : kept.projection();
        theme = isGiven.test("--theme") ? theme : Arrays.stream(Theme.values())
                .filter(t -> t.name().equalsIgnoreCase(kept.theme())).findFirst().orElse(theme);
        depiction = isGiven.test("--view") ? depiction : Arrays.stream(Depiction.values())
                .filter(d -> d.code().equals(kept.depiction())).findFirst().orElse(depiction);
        byPublication |= kept.basis() == TimeBasis.PUBLISHED;
    }

    /** Pixels that are asked for, or the usual ones. */
    Size size(Size usual) {
        return size == null ? usual : size;
    }

    Theme theme() {
        return theme;
    }

    /** Where what is drawn of the material comes from. */
    Provenance provenance(Material material) {
        return new Provenance(
                "Conflict Map " + ConflictMapCommand.version(), filter.text(), material.reports().toList(), material.allTables(),
                material.index(byPublication ? TimeBasis.PUBLISHED : TimeBasis.HAPPENED, Query.ALL));
    }

    /** The events of the material that the filter lets through, by the time that the options ask for. */
    EventIndex index(Material material) {
        return material.index(byPublication ? TimeBasis.PUBLISHED : TimeBasis.HAPPENED, filter);
    }

    /** The events that a scene shows, of those that the filter lets through. */
    EventIndex index(Material material, Look scene) {
        try {
            Query its = scene.filter().isBlank() ? Query.ALL : Query.parse(scene.filter());
            return material.index(scene.basis(), filter.isAll() ? its : filter);
        } catch (QueryException e) {
            throw new IllegalArgumentException("the filter of a scene, '" + scene.filter() + "', is not understood. " + e.getMessage(), e);
        }
    }

    /** The frame of a scene. */
    Frame frame(EventIndex index, Scene stop, Size usual) {
        Size its = size == null ? usual : size;
        Look scene = stop.look();
        double zoom = stop.zoomOn(its.width(), its.height());
        var seen = new Viewport(scene.center(), zoom, its.width(), its.height(), WebMercator.INSTANCE);
        var view = new Viewport(scene.center(), zoom, its.width(), its.height(), scene.projection().fittedTo(seen));
        ZoneId there = zone != null ? zone : scene.zone() != null ? scene.zone() : EventZones.commonest(index.events());
        return new Frame(view, scene.now() == null ? index.lastEnd() : scene.now(), scene.window(), there, theme, null)
                .as(Arrays.stream(Depiction.values()).filter(d -> d.code().equals(scene.depiction())).findFirst().orElse(depiction))
                .graticule(graticule).furnished(furniture);
    }

    /** Whether the picture is told where to look. */
    boolean hasBox() {
        return box != null;
    }

    /**
     * The frame that shows these events as the options ask.
     *
     * @param at the moment; where it is null, that of the project, or the end of the events
     * @param otherwise where to look where there are no events; null for nowhere in particular
     * @param usual how large it is where the options do not say
     */
    Frame frame(EventIndex index, @Nullable Instant at, @Nullable GeoBox otherwise, Size usual) {
        return sized(index, at, otherwise, size(usual));
    }

    /** The same, just so large. */
    Frame sized(EventIndex index, @Nullable Instant at, @Nullable GeoBox otherwise, Size its) {
        List<ConflictEvent> events = index.events();
        GeoBox told = box == null && events.isEmpty() ? otherwise : box;
        Viewport view = told == null && look != null ? view(look, its) : told == null
                ? Views.fitting(events, projection, its.width(), its.height())
                : Views.fitting(told, projection, its.width(), its.height(), 0);
        Instant kept = look == null ? null : look.now();
        Instant now = at != null ? at : kept != null ? kept : index.lastEnd();
        Window shown = window == null && look != null ? look.window() : window == null
                ? Window.of(Duration.ofDays(1)).withMode(Window.Mode.CUMULATIVE)
                : Window.of(window);
        Frame frame = new Frame(view, now, shown, zone == null ? EventZones.commonest(events) : zone, theme, null)
                .as(depiction)
                .graticule(graticule)
                .furnished(furniture);
        return told == null && look == null ? frame.in(Views.clear(frame, events)) : frame;
    }

    /** A project's view, or that of a scene, as large as it is drawn here. */
    Viewport view(Look kept, Size its) {
        var seen = new Viewport(kept.center(), kept.zoom(), its.width(), its.height(), WebMercator.INSTANCE);
        return new Viewport(kept.center(), kept.zoom(), its.width(), its.height(), projection.fittedTo(seen));
    }
}
