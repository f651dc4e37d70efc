package conflictmap.viewmodel;

import conflictmap.export.Quotes;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.export.slides.PptxExport;
import conflictmap.export.slides.Slide;
import conflictmap.export.slides.SlidePlan;
import conflictmap.jobs.Job;
import conflictmap.jobs.Progress;
import conflictmap.model.TimeRange;
import conflictmap.project.Scene;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Slides of what lies on the desk: of its scenes, or of the days of what the map shows or compares. */
final class SlideTakeout {
    /** Size of a map on a slide, pixels. */
    private static final int WIDE = 990;
    private static final int HIGH = 618;

    private final Desk desk;
    private final MapMaker maps;
    private final Exports exports;

    SlideTakeout(Desk desk, MapMaker maps, Exports exports) {
        this.desk = desk;
        this.maps = maps;
        this.exports = exports;
    }

    /**
     * What makes them of the desk as it is now.
     *
     * @param byDay whether they are of days even where there are scenes
     * @param title what they are called as a whole; empty for no slide that says so
     */
    Job<Path> job(boolean byDay, String title, Path out) {
        SafeToPublish safe = desk.pictures().safety().wish();
        var project = desk.shelf().project();
        var plan = new SlidePlan(new Quotes(project.readings(), project.tables(), safe, exports.persons()));
        List<ScenePictures.Painted> stops = new ArrayList<>();
        if (!byDay) {
            project.scenes().forEach(scene -> stops.add(desk.classroom().pictures().painted(scene, WIDE, HIGH)));
        }
        Frame shown = desk.frameProperty().get();
        Frame look = shown.in(Takeout.fitted(shown.view(), WIDE, HIGH));
        EventIndex index = desk.shelf().foundProperty().get();
        Comparison compared = desk.comparing().comparisonProperty().get();
        TimeRange range = desk.clock().playhead().range();
        return progress -> {
            List<Slide> slides = !stops.isEmpty() ? stops.stream().map(stop -> slide(plan, stop)).toList()
                    : compared == null ? plan.days(index, range, look) : plan.days(compared, range, look);
            if (slides.isEmpty()) {
                throw new IOException(Messages.text("slides.none"));
            }
            new PptxExport(exports.program(), safe.label()).write(title, slides, slide -> map(slide, progress), out, progress);
            return out;
        };
    }

    private static Slide slide(SlidePlan plan, ScenePictures.Painted stop) {
        Scene scene = stop.scene();
        Comparison compared = stop.compared();
        return compared == null
                ? plan.stop(scene.name(), scene.text(), scene.notes(), stop.events(), stop.frame())
                : plan.stop(scene.name(), scene.text(), scene.notes(), compared, stop.frame());
    }

    private Picture map(Slide slide, Progress progress) throws IOException, InterruptedException {
        Comparison compared = slide.compared();
        return compared == null ? maps.paper(slide.index(), slide.frame(), progress) : maps.paper(compared, slide.frame(), progress);
    }
}
