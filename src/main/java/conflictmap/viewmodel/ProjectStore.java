package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import conflictmap.project.Backups;
import conflictmap.project.Difference;
import conflictmap.project.Project;
import conflictmap.project.Recovery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the project of a window is kept. All but {@link #changed}, {@link #recent}, {@link #onProblem} and {@link #close}
 * take their time and are called in jobs.
 */
public interface ProjectStore extends AutoCloseable {
    /** Opens the store of a window. */
    @FunctionalInterface
    interface Opener {
        /** A store that works on these jobs. */
        ProjectStore open(Jobs jobs);
    }

    /**
     * What a program that died had not saved; it is this window's alone until it is taken up or discarded.
     *
     * @param difference what it would change in the project's file
     */
    record Lost(Recovery recovery, Difference difference) {}

    /**
     * What was lost and is taken up again.
     *
     * @param now as a project that was opened, with the changes
     * @param file where it is kept; empty where it has no file yet
     * @param saved as it stands in that file
     */
    record Recovered(Opened now, Optional<Path> file, Project saved) {}

    /**
     * A project that was opened.
     *
     * @param readOnly whether it can't be saved to its file: another window has it, or it is newer or damaged
     * @param problems why, and what of it could not be read
     */
    record Opened(Project project, boolean readOnly, List<Problem> problems) {
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Opens a project in place of the one before.
     *
     * @throws IOException if it can't be read; then the one before stays
     */
    Opened open(Path file) throws IOException, InterruptedException;

    /** Begins a project without a file in place of the one before. */
    void begin() throws IOException;

    /**
     * Saves to the project's file, all or nothing.
     *
     * @throws IOException if that can't be written; it is as it was
     */
    void save(Project project) throws IOException, InterruptedException;

    /** Saves under a new name, which is that of the project from then on. */
    void saveAs(Path file, Project project) throws IOException, InterruptedException;

    /** The project is changed now: soon it is kept against a crash. Returns at once. */
    void changed(Project now);

    /** Project files, last used first. */
    List<Path> recent();

    /** What was lost last and not taken up yet; a store that nothing outlives has none. */
    default Optional<Lost> lost() throws IOException {
        return Optional.empty();
    }

    /** Goes on with what was lost in place of the project before. */
    default Recovered recover(Lost lost) throws IOException {
        throw new IOException("nothing was lost");
    }

    /** Earlier states of the project that is open, newest first; a store that keeps none has none. */
    default List<Backups.Backup> backups() throws IOException {
        return List.of();
    }

    /** Reads an earlier state, which stays as it is. */
    default Opened read(Backups.Backup backup) throws IOException {
        throw new IOException(backup.file() + " is not there");
    }

    /** Puts the project as it is now aside, beside the earlier states; nothing where it has no file. */
    default void putAside(Project now) throws IOException {}

    /** What people set once for all projects; empty where the store keeps no settings. */
    default Optional<Preferences> preferences() {
        return Optional.empty();
    }

    /** The folder whose folders may hold lessons that come with the program; empty where there are none. */
    default Optional<Path> lessons() {
        return Optional.empty();
    }

    /** Tells, on the window's thread, what could not be kept. */
    default void onProblem(Consumer<Problem> told) {}

    /** Ends in order: what is not saved is given up. */
    @Override
    default void close() {}
}
