package conflictmap.bench;

import conflictmap.basemap.Basemap;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import conflictmap.viewmodel.AtlasMaps;
import conflictmap.viewmodel.MapSheet;
import conflictmap.window.MapScreen;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The window of {@link WindowBenchmark}. Each pulse paints the next frame as the program's map does; JavaFX begins a pulse
 * only when the frame before the last has been presented, and with {@code javafx.animation.fullspeed} as soon as it has, so
 * that from pulse to pulse is what a frame takes, from its painting until it stands in the window. Writes a line for each
 * series: {@link #MARK}, number of the load, movement, median and 95th percentile in milliseconds, between tabs.
 */
public final class PresentedFrames extends Application {
    static final String MARK = "presented";

    private final MapScreen screen = new MapScreen(Load.WIDTH, Load.HEIGHT, 1);
    private final ImageView view = new ImageView();
    private final double[] ms = new double[FrameSeries.MEASURED_ROUNDS * FrameSeries.FRAMES];
    private int load;
    private int movement;
    private WarmUp warmUp = new WarmUp();
    /** Rounds of the series that have been measured; -1 before the code is compiled. */
    private int measured = -1;
    /** The next frame; -1 while the first one is not sharp yet. */
    private int next = -1;
    private long lastPulse;

    @Override
    public void start(Stage stage) throws Exception {
        Basemap basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", ".")).resolve("maps"));
        basemap.loadAll(Progress.NONE);
        EventIndex index = EventIndex.of(table());
        MapSheet sheet = new AtlasMaps(basemap, new Jobs(Platform::runLater), () -> {}).map(index);
        screen.showIn(view);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new Group(view), Load.WIDTH, Load.HEIGHT));
        stage.show();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse(index, sheet);
            }
        }.start();
    }

    private static EventTable table() throws Exception {
        String given = System.getProperty("bench.events", "");
        return given.isEmpty() ? ManyEvents.table(1_000_000) : EventTables.OWN.read(Path.of(given)).table();
    }

    private void pulse(EventIndex index, MapSheet sheet) {
        long now = System.nanoTime();
        if (load == Load.ALL.size()) {
            Platform.exit();
            return;
        }
        if (next > 0) {
            ms[Math.max(0, measured) * FrameSeries.FRAMES + next - 1] = (now - lastPulse) / 1e6;
        }
        lastPulse = now;
        Frame first = Load.ALL.get(load).first(index);
        if (next == FrameSeries.FRAMES) {
            ended();
            return;
        }
        Frame frame = next < 0 ? first : Movement.values()[movement].frame(first, next);
        screen.paint(sheet.picture(), frame);
        if (next >= 0 || sheet.isSharp(first)) {
            next++;
        }
    }

    /** Ends a round; tells of a series when all of its rounds have been measured, and goes on to the next. */
    private void ended() {
        next = -1;
        if (measured < 0) {
            measured = warmUp.isDone() ? 0 : -1;
            return;
        }
        if (++measured < FrameSeries.MEASURED_ROUNDS) {
            return;
        }
        measured = -1;
        warmUp = new WarmUp();
        Quantiles all = Quantiles.of(ms);
        System.out.println(String.join("\t", MARK, Integer.toString(load), Movement.values()[movement].text(),
                Double.toString(all.median()), Double.toString(all.p95())));
        movement = (movement + 1) % Movement.values().length;
        load += movement == 0 ? 1 : 0;
    }
}
