package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import conflictmap.project.Settings;
import conflictmap.project.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What people set once for all projects, kept in a file as it changes. Safe from any thread. */
public final class Preferences {
    private final @Nullable SettingsFile file;
    private final Jobs jobs;
    private final Consumer<Problem> onProblem;
    private Settings now;
    private Settings written;
    private Consumer<Settings> changed = settings -> {};

    /**
     * The settings of a file.
     *
     * @param file null where they are not kept
     * @param jobs where changes are written
     * @param onProblem told what could not be read or written, on any thread
     */
    Preferences(@Nullable SettingsFile file, Jobs jobs, Consumer<Problem> onProblem) {
        this.file = file;
        this.jobs = jobs;
        this.onProblem = onProblem;
        now = file == null ? Settings.DEFAULT : file.read(onProblem);
        written = now;
    }

    /** The settings as they are. */
    public synchronized Settings now() {
        return now;
    }

    /** Changes the settings; soon the file has it. */
    void change(UnaryOperator<Settings> to) {
        synchronized (this) {
            Settings next = to.apply(now);
            if (next.equals(now)) {
                return;
            }
            now = next;
        }
        changed.accept(now());
        jobs.submit("Settings", progress -> {
            write();
            return true;
        }, done -> {}, failed -> {});
    }

    /** Settings as the program comes, which are not kept. */
    public static Preferences unkept() {
        return new Preferences(null, Jobs.inline(), problem -> {});
    }

    /** Told of the settings as they are and after each change, on the thread that made it. */
    void whenChanged(Consumer<Settings> then) {
        changed = then;
        then.accept(now());
    }

    /** A project file was used just now. */
    void used(Path project) {
        change(settings -> settings.withRecent(project));
    }

    /** Project files, last used first. */
    List<Path> recent() {
        return now().recentFiles().stream().map(Path::of).toList();
    }

    /** Writes what is not written yet. */
    synchronized void write() {
        if (file == null || now.equals(written)) {
            return;
        }
        try {
            file.write(now);
            written = now;
        } catch (IOException e) {
            onProblem.accept(new Problem("settings.unwritten", file.path().toString(), 0,
                    "the settings can't be kept (" + e.getMessage() + "): make room there, or allow writing"));
        }
    }
}
