package conflictmap.window;

import conflictmap.jobs.Jobs;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.MapMaker;
import conflictmap.viewmodel.ProjectStore;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * What the window is about, before it has a pane: the desk, and where it works. The sample's events stand on the map while the
 * panes are built, which takes longer than to read and paint them.
 */
final class Beginning {
    /** So long the panes wait for events at most; a sample that was read before is there much sooner. */
    private static final double PATIENCE_S = 2.5;

    private final DeskServices services;
    private final Jobs jobs;
    /** Workers of the map alone: it is drawn while reports are read. */
    private final Jobs mapJobs;
    private final ProjectStore store;
    private final Desk desk;
    private final FirstMap map;
    private Runnable whenSharp;
    private Optional<ProjectStore.Lost> lost = Optional.empty();
    private boolean asked;
    private boolean opened;
    private boolean ended;

    Beginning(DeskServices services) {
        this.services = services;
        whenSharp = () -> {};
        jobs = services.jobs().apply(Platform::runLater);
        mapJobs = services.jobs().apply(Platform::runLater);
        MapMaker maps = services.maps().open(mapJobs, () -> whenSharp.run());
        store = services.projects().open(jobs);
        desk = new Desk(jobs, services.reader(), maps, services.exports(), store);
        desk.checking().know(services.places());
        map = new FirstMap(desk);
        whenSharp = map::repaint;
    }

    DeskServices services() {
        return services;
    }

    Desk desk() {
        return desk;
    }

    Jobs jobs() {
        return jobs;
    }

    ProjectStore store() {
        return store;
    }

    /** The map, to be shown until the window has its own. */
    FirstMap map() {
        return map;
    }

    /** What is told, from now on, that the map can be painted better. */
    void whenSharp(Runnable then) {
        whenSharp = then;
    }

    /** Whether it was already looked for what a program that died had not saved. */
    boolean hasAsked() {
        return asked;
    }

    /** What was found then. */
    Optional<ProjectStore.Lost> lost() {
        return lost;
    }

    /** Whether the sample is open already. */
    boolean hasOpened() {
        return opened;
    }

    /** Whether the sample is what a window begins with: nothing else was asked for, and nothing was worked on before. */
    boolean beginsWithSample() {
        return services.given().isEmpty() && !services.sample().isEmpty() && desk.project().recent().isEmpty();
    }

    /** Shows the sample's events on the map, and then goes on; at once where there are none to show. */
    void start(boolean dark, Runnable then) {
        if (!beginsWithSample()) {
            end(then);
            return;
        }
        desk.appearance().themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
        map.whenPainted(() -> {
            map.whenPainted(() -> {});
            Launch.afterFrame(() -> end(then));
        });
        desk.project().findLost(this::found);
        var limit = new PauseTransition(Duration.seconds(PATIENCE_S));
        limit.setOnFinished(e -> end(then));
        limit.play();
    }

    private void found(Optional<ProjectStore.Lost> what) {
        if (ended) {
            return;
        }
        lost = what;
        asked = true;
        if (what.isEmpty()) {
            opened = true;
            desk.incoming().openSample(services.sample());
        }
    }

    private void end(Runnable then) {
        if (!ended) {
            ended = true;
            then.run();
        }
    }

    /** Ends all that works for the desk. */
    void close() {
        ended = true;
        map.end();
        desk.watching().close();
        store.close();
        jobs.close();
        mapJobs.close();
    }
}
