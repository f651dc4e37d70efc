package conflictmap.window;

import conflictmap.timeline.EventColumn;
import conflictmap.viewmodel.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.TitledPane;
import javafx.util.Duration;

/**
 * A short working day at a window that nobody sees, while Java writes down what the program needs and how often: the sample is shown
 * and played, a table of many events read, filtered, sorted and looked through. On the window's thread.
 */
final class Rehearsal {
    private static final Duration SHOWING = Duration.seconds(3);
    /** Between two steps: until what the last one asked for is there, and some frames more. */
    private static final Duration STEP = Duration.millis(250);
    private static final int ROUNDS = 3;
    /** So long each step waits for the one before at most; a busy computer takes its time to read. */
    private static final Duration PATIENCE = Duration.seconds(60);
    /** Of each kind that people type. */
    private static final List<String> FILTERS = List.of(
            "type:strike", "t", "to", "after:2024-01-01 before:2100-01-01", "BBOX(place, 30, 30, 40, 50) AND type = 'strike'", "");

    private final ConflictMapApp app;
    private final Desk desk;
    private final Runnable done;
    private final List<Step> steps = new ArrayList<>();
    private int before;

    /**
     * What is done, and what it brings about.
     *
     * @param length for how long it is looked at, at least
     */
    private record Step(Duration length, Runnable what, BooleanSupplier until) {}

    /**
     * A rehearsal in a window.
     *
     * @param table events of which there are so many that jobs filter them
     * @param done called at its end
     */
    Rehearsal(ConflictMapApp app, Path table, Runnable done) {
        this.app = app;
        this.desk = app.desk();
        this.done = done;
        step(SHOWING, () -> {}, this::hasEvents);
        step(SHOWING, () -> desk.clock().playOrPause(), () -> true);
        step(STEP, () -> desk.clock().playOrPause(), () -> true);
        step(STEP, () -> {
            before = desk.shelf().allEvents().size();
            desk.add(List.of(table));
        }, () -> desk.shelf().allEvents().size() > before);
        step(STEP, this::openPanels, () -> true);
        for (int round = 0; round < ROUNDS; round++) {
            for (String filter : FILTERS) {
                step(STEP, () -> desk.shelf().filterProperty().set(filter), desk.shelf()::isSifted);
            }
            EventColumn column = List.of(EventColumn.PLACE, EventColumn.ACTOR, EventColumn.TIME).get(round);
            step(STEP, () -> desk.listing().sortBy(column), () -> !desk.listing().busyProperty().get());
        }
    }

    /** Begins it. */
    void begin() {
        next(steps.iterator());
    }

    private void step(Duration length, Runnable what, BooleanSupplier until) {
        steps.add(new Step(length, what, until));
    }

    private boolean hasEvents() {
        return desk.indexProperty().get().size() > 0;
    }

    private void openPanels() {
        desk.appearance().tableOpenProperty().set(true);
        if (app.map().getScene().lookup("#facets") instanceof TitledPane facets) {
            facets.setExpanded(true);
        }
    }

    private void next(Iterator<Step> left) {
        if (!left.hasNext()) {
            done.run();
            return;
        }
        Step step = left.next();
        step.what().run();
        await(step, PATIENCE, left);
    }

    private void await(Step step, Duration patience, Iterator<Step> left) {
        var pause = new PauseTransition(step.length());
        pause.setOnFinished(e -> {
            Duration rest = patience.subtract(step.length());
            if (step.until().getAsBoolean() || rest.lessThanOrEqualTo(Duration.ZERO)) {
                next(left);
            } else {
                await(step, rest, left);
            }
        });
        pause.play();
    }
}
