package conflictmap.window;

import conflictmap.jobs.Jobs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX and opens the window: its frame at once, and what is in it as soon as that is there. */
public final class Launch {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    private Launch() {}

    /**
     * Opens the window; returns at once, and the program ends when the window is closed.
     *
     * @param theme the chosen theme's name in the settings, {@code light} or {@code dark}; by another the system chooses
     * @param opening gives what the window works with; asked on another thread
     */
    public static void window(String theme, DeskServices.Opening opening) {
        Toolkit.start(() -> begin(new Stage(), theme, WIDTH, HEIGHT, opening, app -> {}));
    }

    /**
     * Opens the window where nobody sees it, works in it for some seconds as people do, and closes it again.
     *
     * @param table so many events that jobs filter them
     * @throws InterruptedException if interrupted before it is closed
     */
    public static void rehearse(DeskServices.Opening opening, Path table) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        SystemClasses.load();
        var closed = new CountDownLatch(1);
        Toolkit.start(() -> begin(new Stage(), "light", WIDTH, HEIGHT, opening, app -> new Rehearsal(app, table, () -> {
            app.stage().hide();
            closed.countDown();
        }).begin()));
        closed.await();
    }

    /** Shows the frame, and fills it when what it works with is open. */
    static void begin(Stage stage, String theme, double width, double height, DeskServices.Opening opening, Consumer<ConflictMapApp> whenOpen) {
        var screen = Screen.getPrimary().getVisualBounds();
        boolean dark = isDark(theme);
        var first = new FirstView(dark);
        first.show(stage, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
        afterFrame(() -> {
            CompletableFuture<DeskServices> services = Jobs.beside(opening::open);
            first.tell();
            services.whenComplete((opened, failure) -> Platform.runLater(() -> {
                if (stage.isShowing()) {
                    fill(stage, first, dark, opened, failure, whenOpen);
                }
            }));
        });
    }

    private static void fill(
            Stage stage, FirstView first, boolean dark, @Nullable DeskServices opened, @Nullable Throwable failure, Consumer<ConflictMapApp> whenOpen) {
        if (opened == null) {
            first.fail(reason(failure));
            return;
        }
        var beginning = new Beginning(opened.with(first.dropped()));
        if (beginning.beginsWithSample()) {
            first.show(beginning.map());
        }
        beginning.start(dark, () -> {
            if (stage.isShowing()) {
                build(stage, first, beginning, opened.with(first.dropped()).given(), whenOpen);
            } else {
                beginning.close();
            }
        });
    }

    private static void build(Stage stage, FirstView first, Beginning beginning, List<Path> given, Consumer<ConflictMapApp> whenOpen) {
        var app = new ConflictMapApp(beginning, given, stage, new SystemFileChoices(stage));
        app.show(stage.getScene().getWidth(), stage.getScene().getHeight());
        first.giveKeys(stage.getScene());
        whenOpen.accept(app);
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
    }

    private static boolean isDark(String theme) {
        return theme.equals("dark") || !theme.equals("light") && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Runs something when a frame has been drawn: work on the window's thread would hold it up. */
    static void afterFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > 1) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
