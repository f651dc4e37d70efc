package conflictmap.viewmodel;

import conflictmap.export.plan.LessonPlan;
import conflictmap.jobs.Progress;
import conflictmap.jobs.Running;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Report;
import conflictmap.render.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Lesson plans: the scenes on paper. */
public final class Plans {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** So many events of a scene are asked for their sources. */
    private static final int ASKED = 500;

    private final Desk desk;
    private final MapMaker maps;

    /** All of a step but its picture, and what that is painted of. */
    private record Draft(LessonPlan.Step words, ScenePictures.Painted painted) {}

    Plans(Desk desk, MapMaker maps) {
        this.desk = desk;
        this.maps = maps;
    }

    /** Writes a plan of all scenes as one HTML file, in a job. */
    public Running<Path> write(Path out) {
        List<Draft> drafts = desk.scenes().all().stream().map(this::draft).toList();
        String title = desk.project().name();
        return desk.work().submit(Messages.text("job.plan"), progress -> {
            List<LessonPlan.Step> steps = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                progress.check();
                progress.report((double) i / drafts.size(), drafts.get(i).words().name());
                steps.add(painted(drafts.get(i), progress));
            }
            new LessonPlan(title, steps).write(out);
            return out;
        }, file -> desk.work().tell(Messages.text("job.done.plan", file.toString())));
    }

    private Draft draft(Stop stop) {
        ScenePictures.Painted painted = desk.classroom().pictures().painted(stop.scene(), WIDTH, HEIGHT);
        Frame frame = painted.upright();
        ZoneId zone = frame.zone();
        String when = Words.instant(frame.now(), zone) + ", " + Zones.nameAt(zone, frame.now()) + " · " + Words.window(frame.window());
        List<Caption> captions = stop.text().isBlank() ? Caption.of(desk.shelf(), painted.events(), frame, 2) : List.of();
        String told = stop.text().isBlank()
                ? captions.stream().map(c -> Messages.text("story.quote", c.text())).collect(Collectors.joining("\n"))
                : stop.text();
        int[] shown = painted.events().visible(frame.now(), frame.window());
        String alt = Messages.text("plan.alt", stop.title(), shown.length);
        return new Draft(new LessonPlan.Step(stop.title(), when, told, sources(painted, shown), stop.notes(), alt, new byte[0]), painted);
    }

    private List<String> sources(ScenePictures.Painted painted, int[] shown) {
        return IntStream.of(shown).limit(ASKED).mapToObj(painted.events()::event).flatMap(this::reports)
                .map(r -> r.source().isBlank() ? r.title() : r.source() + ", “" + r.title() + "”").distinct().sorted().toList();
    }

    private java.util.stream.Stream<Report> reports(ConflictEvent event) {
        return desk.shelf().reportsOf(event).stream();
    }

    private LessonPlan.Step painted(Draft draft, Progress progress) throws IOException, InterruptedException {
        Frame frame = draft.painted().frame();
        var png = new ByteArrayOutputStream();
        ImageIO.write(ScenePictures.image(draft.painted().paper(maps, frame, progress), frame, 1), "png", png);
        LessonPlan.Step w = draft.words();
        return new LessonPlan.Step(w.name(), w.when(), w.told(), w.sources(), w.notes(), w.alt(), png.toByteArray());
    }
}
