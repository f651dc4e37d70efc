package conflictmap.viewmodel;

import conflictmap.export.Quotes;
import conflictmap.export.plan.LessonPlan;
import conflictmap.jobs.Progress;
import conflictmap.jobs.Running;
import conflictmap.model.Evidence;
import conflictmap.model.Report;
import conflictmap.render.Frame;
import conflictmap.render.Picture;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Lesson plans: the scenes on paper, as they may be published. */
public final class Plans {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** So many events of a scene are asked for their sources. */
    private static final int ASKED = 500;
    private static final int MOST_CAPTIONS = 2;

    private final Desk desk;
    private final MapMaker maps;

    /** A scene with what is needed to paint it. */
    private record Draft(Stop stop, ScenePictures.Painted painted) {}

    Plans(Desk desk, MapMaker maps) {
        this.desk = desk;
        this.maps = maps;
    }

    /** Writes a plan of all scenes as one HTML file, in a job. */
    public Running<Path> write(Path out) {
        List<Draft> drafts = desk.scenes().all().stream()
                .map(stop -> new Draft(stop, desk.classroom().pictures().painted(stop.scene(), WIDTH, HEIGHT))).toList();
        String title = desk.project().name();
        Quotes quotes = desk.takeout().quotes();
        return desk.work().submit(Messages.text("job.plan"), progress -> {
            List<LessonPlan.Step> steps = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                progress.report((double) i / drafts.size(), drafts.get(i).stop().title());
                progress.check();
                steps.add(step(drafts.get(i), quotes, progress));
            }
            new LessonPlan(title, quotes.publishable().safe().label(), steps).write(out, progress);
            return out;
        }, file -> desk.work().tell(Messages.text("job.done.plan", file.toString())));
    }

    private LessonPlan.Step step(Draft draft, Quotes quotes, Progress progress) throws IOException, InterruptedException {
        Stop stop = draft.stop();
        EventIndex events = quotes.publishable().events(draft.painted().events());
        Comparison of = draft.painted().compared();
        Comparison compared = of == null ? null : quotes.publishable().comparison(of);
        Frame frame = draft.painted().frame();
        ZoneId zone = frame.zone();
        String when = Words.instant(frame.now(), zone) + ", " + Zones.nameAt(zone, frame.now()) + " · " + Words.window(frame.window());
        String told = stop.text().isBlank()
                ? Caption.of(event -> Caption.of(quotes, event), events, frame, MOST_CAPTIONS).stream()
                        .map(c -> Messages.text("story.quote", c.text())).collect(Collectors.joining("\n"))
                : quotes.publishable().clean(stop.text());
        int[] shown = events.visible(frame.now(), frame.window());
        String name = quotes.publishable().clean(stop.title());
        return new LessonPlan.Step(name, when, told, sources(events, shown, quotes), quotes.publishable().clean(stop.notes()),
                Messages.text("plan.alt", name, shown.length), png(compared, events, frame, progress));
    }

    private static List<String> sources(EventIndex events, int[] shown, Quotes quotes) {
        return IntStream.of(shown).limit(ASKED).mapToObj(events::event).flatMap(e -> e.evidence().stream()).map(Evidence::reportId)
                .distinct().map(id -> source(id, quotes)).filter(source -> !source.isEmpty()).distinct().sorted().toList();
    }

    private static String source(String id, Quotes quotes) {
        Report report = quotes.report(id);
        if (report == null || quotes.publishable().isHidden(id)) {
            return quotes.publishable().source(id);
        }
        String title = quotes.title(id);
        return report.source().isBlank() ? title : report.source() + ", “" + title + "”";
    }

    private byte[] png(@Nullable Comparison compared, EventIndex events, Frame frame, Progress progress) throws IOException, InterruptedException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(ScenePictures.image(paper(compared, events, frame, progress), frame, 1), "png", png);
        return png.toByteArray();
    }

    private Picture paper(@Nullable Comparison compared, EventIndex events, Frame frame, Progress progress) throws IOException, InterruptedException {
        return compared == null ? maps.paper(events, frame, progress) : maps.paper(compared, frame, progress);
    }
}
