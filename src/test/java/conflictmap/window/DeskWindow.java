package conflictmap.window;

import conflictmap.viewmodel.Desk;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;

/** The program's window where nobody sees it, worked from another thread as fast as its frames come: for measuring. */
public final class DeskWindow implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final ConflictMapApp app;

    private DeskWindow(ConflictMapApp app) {
        this.app = app;
    }

    /** Opens it; JavaFX can be started only once. */
    public static DeskWindow open(DeskServices services) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        BlockingQueue<DeskWindow> opened = new LinkedBlockingQueue<>();
        Platform.startup(() -> {
            var stage = new Stage();
            var app = new ConflictMapApp(services, stage, new SystemFileChoices(stage));
            app.show(WIDTH, HEIGHT);
            opened.add(new DeskWindow(app));
        });
        return opened.take();
    }

    /** The desk, to be asked on the window's thread. */
    public Desk desk() {
        return app.desk();
    }

    /** Does something on the window's thread and waits for it. */
    public <T> T ask(Callable<T> what) throws InterruptedException {
        var task = new FutureTask<>(what);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until something holds, and the frame that shows it has been presented. */
    public void until(Callable<Boolean> condition) throws InterruptedException {
        while (!ask(condition)) {
            pulses(1, n -> {});
        }
        pulses(2, n -> {});
    }

    /** Does something in each of so many frames; tells what each one took until it was presented, milliseconds. */
    public double[] pulses(int count, IntConsumer step) throws InterruptedException {
        double[] ms = new double[count];
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int at = -1;
            private long last;

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (at >= 0) {
                    ms[at] = (here - last) / 1e6;
                }
                last = here;
                at++;
                if (at == count) {
                    stop();
                    done.countDown();
                } else {
                    step.accept(at);
                    Platform.requestNextPulse();
                }
            }
        }.start());
        done.await();
        return ms;
    }

    /** What another thread does at the window. */
    @FunctionalInterface
    public interface Doing {
        void run() throws InterruptedException;
    }

    /** Does something, and asks the window's thread again and again meanwhile; the longest that it let one wait, milliseconds. */
    public double heldUpWhile(Doing doing) throws InterruptedException {
        var done = new AtomicBoolean();
        CompletableFuture<Double> asking = CompletableFuture.supplyAsync(() -> longestWait(done));
        try {
            doing.run();
        } finally {
            done.set(true);
        }
        return asking.join();
    }

    private static double longestWait(AtomicBoolean done) {
        double longest = 0;
        while (!done.get()) {
            long asked = System.nanoTime();
            CompletableFuture<Long> answer = new CompletableFuture<>();
            Platform.runLater(() -> answer.complete(System.nanoTime()));
            longest = Math.max(longest, (answer.join() - asked) / 1e6);
            LockSupport.parkNanos(500_000);
        }
        return longest;
    }

    /**
     * Opens the table of events and the counts of the facets, and waits until the counts are there and the map, which is
     * smaller then, is sharp again.
     */
    public void openAll() throws InterruptedException {
        ask(() -> {
            app.desk().appearance().tableOpenProperty().set(true);
            ((TitledPane) app.map().getScene().lookup("#facets")).setExpanded(true);
            return true;
        });
        until(() -> app.map().getScene().lookup("#facets .check-box") != null && desk().sheetProperty().get().isSharp(desk().frameProperty().get()));
    }

    /** Scrolls the table so that a line is the first. */
    public void scrollTo(int line) {
        ((TableView<?>) app.map().getScene().lookup("#event-table")).scrollTo(line);
    }

    @Override
    public void close() {
        Platform.exit();
    }
}
