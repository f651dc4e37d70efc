package conflictmap.viewmodel;

import conflictmap.basemap.Pile;
import conflictmap.basemap.names.NamesLayer;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.TimeRange;
import conflictmap.project.Look;
import conflictmap.project.Scene;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Picture;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pictures of scenes by the one painter, made in jobs: small ones for lists, whole ones for plans. */
public final class ScenePictures {
    /** What a small picture is a picture of; small ones show the ground and the events alone. */
    private record Small(Look look, int widthPx, int heightPx) {}

    /** The map of a small picture is so many times larger than it is, so that symbols do not cover it. */
    private static final double REDUCED = 0.5;

    private final Desk desk;
    private final MapMaker maps;
    private final Jobs jobs;
    private final Map<Small, BufferedImage> known = new HashMap<>();
    private final Map<Small, List<Consumer<BufferedImage>>> awaited = new HashMap<>();

    ScenePictures(Desk desk, MapMaker maps, Jobs jobs) {
        this.desk = desk;
        this.maps = maps;
        this.jobs = jobs;
        desk.shelf().outcomeProperty().addListener(o -> known.clear());
    }

    /** A small picture without names and furniture, at once if it is known, else when it is painted. */
    public void small(Stop stop, int widthPx, int heightPx, Consumer<BufferedImage> then) {
        Scene scene = stop.scene();
        var what = new Small(scene.look(), widthPx, heightPx);
        BufferedImage done = known.get(what);
        if (done != null) {
            then.accept(done);
            return;
        }
        List<Consumer<BufferedImage>> waiting = awaited.computeIfAbsent(what, w -> new ArrayList<>());
        waiting.add(then);
        if (waiting.size() == 1) {
            paint(what, painted(scene, (int) (widthPx / REDUCED), (int) (heightPx / REDUCED)));
        }
    }

    private void paint(Small what, Painted painted) {
        jobs.submit(Messages.text("job.scene"), progress -> {
            Frame frame = painted.frame();
            return image(bare(painted.paper(maps, frame, progress)), frame, REDUCED);
        }, image -> {
            known.put(what, image);
            taken(what).forEach(then -> then.accept(image));
        }, e -> {
            taken(what);
            desk.work().tell(Messages.text("job.failed", Messages.text("job.scene"), Work.reason(e)));
        });
    }

    private List<Consumer<BufferedImage>> taken(Small what) {
        List<Consumer<BufferedImage>> waiting = awaited.remove(what);
        return waiting == null ? List.of() : waiting;
    }

    /**
     * What is needed to paint a scene in a job.
     *
     * @param events those that its filter lets through, by the time that it plays
     * @param compared what it compares; null for nothing
     */
    record Painted(EventIndex events, Scene scene, Frame upright, @Nullable Comparison compared) {
        /** The map, in a job. */
        Picture paper(MapMaker maps, Frame frame, Progress progress) throws IOException, InterruptedException {
            return compared == null ? maps.paper(events, frame, progress) : maps.paper(compared, frame, progress);
        }

        /** The frame in the scene's own projection, which takes half a second the first time. */
        Frame frame() {
            Viewport v = upright.view();
            return upright.in(new Viewport(v.center(), v.zoom(), v.widthPx(), v.heightPx(), scene.look().projection().fittedTo(v)));
        }
    }

    /** A scene as it would be shown on a map of this size. */
    Painted painted(Scene scene, int widthPx, int heightPx) {
        Look look = scene.look();
        var clock = desk.clock();
        var view = new Viewport(look.center(), scene.zoomOn(widthPx, heightPx), widthPx, heightPx, WebMercator.INSTANCE);
        Theme theme = Looks.theme(look);
        FurniturePlan furniture = Looks.furniture(look);
        ZoneId zone = look.zone() == null ? clock.zone() : look.zone();
        EventIndex events = Chronicle.asked(desk.shelf(), look.filter(), look.basis());
        Comparison compared = desk.comparing().compared(look, events, zone);
        Instant end = compared == null ? clock.playhead().range().end() : compared.clock().map(TimeRange::end).orElse(clock.playhead().range().end());
        var frame = new Frame(view, look.now() == null ? end : look.now(), look.window(), zone, theme == null ? Theme.LIGHT : theme, null)
                .as(Looks.depiction(look)).furnished(furniture == null ? desk.appearance().furnitureProperty().get() : furniture);
        return new Painted(events, scene, frame, compared);
    }

    private static Picture bare(Picture whole) {
        return new Picture(whole.layers().stream()
                .filter(l -> !(l instanceof Furniture) && !(l instanceof NamesLayer) && !(l instanceof Pile.Sizes))
                .toList());
    }

    /** A frame on pixels. */
    static BufferedImage image(Picture picture, Frame frame, double scale) {
        var image = new BufferedImage((int) Math.round(frame.view().widthPx() * scale), (int) Math.round(frame.view().heightPx() * scale), BufferedImage.TYPE_INT_RGB);
        picture.paint(image, scale, frame);
        return image;
    }
}
