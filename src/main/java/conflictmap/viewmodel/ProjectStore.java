package conflictmap.viewmodel;

import conflictmap.model.Problem;
import conflictmap.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where the project of a window is kept. All but {@link #changed} and {@link #recent} take their time and are called in jobs. */
public interface ProjectStore {
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
}
