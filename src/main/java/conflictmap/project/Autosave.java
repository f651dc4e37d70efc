package conflictmap.project;

import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is not saved yet in a file of its own, a few seconds after it was changed, so that {@link Recovery} finds it
 * after a crash. The file is gone when the project was saved or closed. Safe from any thread.
 */
public final class Autosave implements AutoCloseable {
    /** How long after the first change that is not kept yet, as the program comes. */
    static final Duration PAUSE = Duration.ofSeconds(3);

    private final Path folder;
    private final Pause pause;
    private final Executor background;
    private final Consumer<Problem> onProblem;
    private volatile Duration after = PAUSE;
    private Base base = Base.NONE;
    private @Nullable ProjectFile file;
    private final AtomicReference<@Nullable Project> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable Project> waiting = new AtomicReference<>();

    /** Calls back after a time. */
    @FunctionalInterface
    interface Pause {
        void then(Duration time, Runnable callback);
    }

    /**
     * What the changes were made to.
     *
     * @param of the project's file; empty where it has none yet
     * @param stamp the state that it had
     */
    record Base(String of, String stamp) {
        static final Base NONE = new Base("", "");
    }

    /**
     * Autosaves on background threads.
     *
     * @param folder where autosaves are kept
     * @param onProblem told, on a background thread, what could not be kept
     */
    public Autosave(Path folder, Jobs jobs, Consumer<Problem> onProblem) {
        this(folder, jobs::after, work -> jobs.submit("Autosave", progress -> {
            work.run();
            return true;
        }, done -> { }, failure -> { }), onProblem);
    }

    Autosave(Path folder, Pause pause, Executor background, Consumer<Problem> onProblem) {
        this.folder = folder;
        this.pause = pause;
        this.background = background;
        this.onProblem = onProblem;
    }

    /** From now on changes are kept so long after they were made. */
    public void keepAfter(Duration time) {
        after = time;
    }

    /** The project is changed now; soon this state, or a later one, is kept. */
    public void changed(Project now) {
        latest.set(now);
        if (waiting.getAndSet(now) == null) {
            pause.then(after, () -> {
                if (waiting.get() != null) { // else it was saved, or the program has ended
                    background.execute(this::write);
                }
            });
        }
    }

    /** The project was saved: nothing need be kept but what was changed meanwhile. */
    public synchronized void saved(ProjectFile now) throws IOException {
        base = new Base(now.path().toString(), now.stamp());
        forget();
        Project last = latest.get();
        if (last != null && last != now.saved()) {
            changed(last);
        }
    }

    /**
     * Another project is begun: nothing need be kept until it is changed.
     *
     * @param now its file; null where it has none yet
     */
    public synchronized void begun(@Nullable ProjectFile now) throws IOException {
        base = now == null ? Base.NONE : new Base(now.path().toString(), now.stamp());
        latest.set(null);
        forget();
    }

    /** What was recovered is worked on: it stays kept until it is saved. */
    synchronized void goOn(ProjectFile recovered, Base its) throws IOException {
        latest.set(null);
        forget();
        base = its;
        file = recovered;
    }

    private void forget() throws IOException {
        waiting.set(null);
        ProjectFile old = file;
        file = null;
        if (old != null) {
            Files.deleteIfExists(old.path());
            old.close();
        }
    }

    private synchronized void write() {
        Project next = waiting.getAndSet(null);
        if (next == null) {
            return;
        }
        try {
            if (file == null) {
                Files.createDirectories(folder);
                file = ProjectFile.createPlain(folder.resolve(UUID.randomUUID() + ".gpkg"), next, Map.of("of", base.of, "of_stamp", base.stamp));
            } else {
                file.save(next);
            }
        } catch (IOException e) {
            onProblem.accept(new Problem("project.autosave", folder.toString(), 0,
                    "changes can't be kept against a crash (" + e.getMessage() + "). Save the project now, or make room there"));
        }
    }

    /** The program ends in order: nothing is kept. */
    @Override
    public synchronized void close() throws IOException {
        latest.set(null);
        forget();
    }
}
