package conflictmap.project;

import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one project that a window works on: its file, the autosave of what is not saved, and its backups. Opening and
 * saving take their time and belong in a job; {@link #changed} returns at once. Safe from any thread.
 */
public final class ProjectKeeper implements AutoCloseable {
    private final ProgramFolders folders;
    private final Teller teller;
    private final Jobs jobs;
    private final Consumer<Problem> onProblem;
    private final InstantSource clock;
    private final Autosave autosave;
    private final Backups backups;
    private @Nullable ProjectFile file;

    /**
     * A project without a file.
     *
     * @param folders where autosaves and backups are kept, and where SQLite's library is unpacked
     * @param teller what the readings tell together, for the file's layers
     * @param jobs where autosaves and backups are written
     * @param onProblem told, on a background thread, what could not be kept
     * @param clock tells how old backups are
     */
    public ProjectKeeper(ProgramFolders folders, Teller teller, Jobs jobs, Consumer<Problem> onProblem, InstantSource clock) {
        this.folders = folders;
        this.teller = teller;
        this.jobs = jobs;
        this.onProblem = onProblem;
        this.clock = clock;
        unpackInto(folders.cache().resolve("sqlite"));
        autosave = new Autosave(autosaves(), jobs, onProblem);
        backups = new Backups(folders.state().resolve("backups"));
    }

    /** Where that can't be, SQLite takes the system's own temporary folder. */
    private void unpackInto(Path folder) {
        try {
            Sqlite.unpackInto(folder);
        } catch (IOException e) {
            onProblem.accept(new Problem("project.cache", folder.toString(), 0, "the folder can't be made (" + e.getMessage() + "): make room there, or allow writing"));
        }
    }

    private Path autosaves() {
        return folders.state().resolve("autosave");
    }

    /** What programs that died had not saved, newest first; each is to be taken, discarded or closed. */
    public List<Recovery> recoveries() throws IOException {
        return Recovery.find(autosaves());
    }

    /**
     * Goes on with what was recovered, as a changed project of its file. Where that file is gone, or can't be read, it is
     * a project without one.
     *
     * @return what is wrong with the file
     */
    public synchronized List<Problem> recover(Recovery recovery) throws IOException {
        Path of = recovery.of();
        if (of == null || !Files.exists(of)) {
            use(null);
            recovery.take(autosave);
            return List.of();
        }
        var opened = ProjectFile.open(of, teller);
        use(opened.file());
        recovery.take(autosave);
        return opened.problems();
    }

    /**
     * Opens a project instead of the one before, whose unsaved changes are given up.
     *
     * @throws IOException if it can't be read; then the one before stays
     */
    public synchronized ProjectFile.Opened open(Path path) throws IOException {
        if (file != null && file.path().equals(path.toAbsolutePath())) {
            file.close();
        }
        var opened = ProjectFile.open(path, teller);
        use(opened.file());
        autosave.begun(opened.file());
        return opened;
    }

    /** Begins a project without a file instead of the one before, whose unsaved changes are given up. */
    public synchronized void begin() throws IOException {
        use(null);
        autosave.begun(null);
    }

    private void use(@Nullable ProjectFile next) throws IOException {
        if (file != null) {
            file.close();
        }
        file = next;
    }

    /** The project's file; null where it has none yet. */
    public synchronized @Nullable ProjectFile file() {
        return file;
    }

    /** The project is changed now: soon it is kept against a crash. */
    public void changed(Project now) {
        autosave.changed(now);
    }

    /**
     * Saves to the project's file, and puts its state before aside.
     *
     * @throws IOException if that can't be written; it is as it was
     * @throws IllegalStateException if the project has no file yet
     */
    public synchronized void save(Project project) throws IOException {
        ProjectFile mine = file;
        if (mine == null) {
            throw new IllegalStateException("a project without a file is saved under a name");
        }
        Project before = mine.save(project);
        autosave.saved(mine);
        jobs.submit("Backup", progress -> backups.take(mine.path(), before, clock.instant()), taken -> { },
                e -> onProblem.accept(new Problem("project.backup", mine.path().toString(), 0, "no backup can be kept (" + e.getMessage() + ")")));
    }

    /** Saves under a new name, over whatever stands there; that is the project's file from now on. */
    public synchronized void saveAs(Path path, Project project) throws IOException {
        if (file != null && file.path().equals(path.toAbsolutePath()) && !file.isReadOnly()) {
            save(project);
            return;
        }
        ProjectFile next = ProjectFile.create(path, project, teller);
        use(next);
        autosave.saved(next);
    }

    /** From now on changes are kept so long after they were made. */
    public void keepAfter(Duration pause) {
        autosave.keepAfter(pause);
    }

    /** Puts a state aside at once, however new the last backup is; nothing where the project has no file. */
    public synchronized void putAside(Project state) throws IOException {
        if (file != null) {
            backups.keep(file.path(), state, clock.instant());
        }
    }

    /** Earlier states of the project, newest first. */
    public synchronized List<Backups.Backup> backups() throws IOException {
        return file == null ? List.of() : backups.of(file.path());
    }

    /** Ends in order: nothing is left to recover. */
    @Override
    public synchronized void close() throws IOException {
        autosave.close();
        use(null);
    }
}
