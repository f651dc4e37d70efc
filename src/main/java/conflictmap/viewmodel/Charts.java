package conflictmap.viewmodel;

import conflictmap.export.Quotes;
import conflictmap.export.picture.ChartExport;
import conflictmap.jobs.Running;
import conflictmap.model.TimeRange;
import conflictmap.render.Theme;
import conflictmap.render.charts.ChartData;
import conflictmap.render.charts.ChartPainter;
import conflictmap.timeline.EventIndex;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The charts beside the map: of the events that the filter lets through, with the window that the map shows. */
public final class Charts {
    private static final int PAPER_WIDTH = 560;

    private final Desk desk;
    private @Nullable Counted counted;

    /** Counts with all that they depend on. */
    private record Counted(EventIndex index, TimeRange range, ZoneId zone, ChartData data) {}

    Charts(Desk desk) {
        this.desk = desk;
    }

    private ChartData data() {
        EventIndex index = desk.shelf().foundProperty().get();
        TimeRange range = desk.clock().playhead().range();
        ZoneId zone = desk.clock().zone();
        Counted known = counted;
        if (known == null || known.index() != index || !known.range().equals(range) || !known.zone().equals(zone)) {
            known = new Counted(index, range, zone, ChartData.of(index, range, zone, this::source));
            counted = known;
        }
        return known.data();
    }

    private String source(String id) {
        return desk.shelf().reading(id).map(r -> r.report().source().isBlank() ? r.report().title() : r.report().source()).orElse(id);
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return desk.clock().isEmpty();
    }

    /** All charts, so many pixels wide, with {@code scale} pixels for each. */
    public BufferedImage paint(int width, double scale) {
        var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(ChartPainter.HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        ChartPainter.paint(g, desk.appearance().shownThemeProperty().get(), data(), desk.slider().window(), width);
        g.dispose();
        return image;
    }

    /** Shows the days between two places across the charts, both included, whichever comes first. */
    public void brush(double fromX, double toX, double width) {
        if (isEmpty()) {
            return;
        }
        ChartData data = data();
        int first = ChartPainter.dayAt(data, Math.min(fromX, toX), width);
        int last = ChartPainter.dayAt(data, Math.max(fromX, toX), width);
        Instant start = data.first().plusDays(first).atStartOfDay(data.zone()).toInstant();
        Instant end = data.first().plusDays(last + 1L).atStartOfDay(data.zone()).toInstant();
        desk.clock().scrubTo(end);
        desk.clock().setLength(Duration.between(start, desk.clock().playhead().now()));
    }

    /** Writes them in a job, as they may be published: vectors to a file called {@code .svg}, else pixels. */
    public Running<Path> save(Path out) {
        ChartData data = data();
        TimeRange window = desk.slider().window();
        Theme theme = desk.appearance().shownThemeProperty().get();
        EventIndex index = desk.shelf().foundProperty().get();
        TimeRange range = desk.clock().playhead().range();
        Quotes quotes = desk.takeout().quotes();
        String label = quotes.publishable().safe().label();
        return desk.work().submit(Messages.text("job.charts"), progress -> {
            progress.report(-1, "");
            ChartData told = label.isEmpty() ? data : safe(quotes, index, range, data.zone());
            new ChartExport(g -> ChartPainter.paint(g, theme, told, window, PAPER_WIDTH, label), PAPER_WIDTH, ChartPainter.height(label), label)
                    .write(out, progress);
            return out;
        }, file -> desk.work().tell(Messages.text("job.done.charts", file.toString())));
    }

    private static ChartData safe(Quotes quotes, EventIndex index, TimeRange range, ZoneId zone) {
        return ChartData.of(quotes.publishable().events(index), range, zone, id -> {
            String source = quotes.publishable().source(id);
            return source.isBlank() ? quotes.title(id) : source;
        });
    }
}
