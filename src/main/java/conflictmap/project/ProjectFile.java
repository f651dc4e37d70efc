package conflictmap.project;

import conflictmap.files.WholeFile;
import conflictmap.jobs.Progress;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A project's one file, a GeoPackage: what is kept, and layers of it for the programs of others. It is this program's
 * alone while it is open for writing. A save changes what differs, in one transaction of SQLite: a program that dies at
 * any moment leaves the old state or the new one. Safe from any thread.
 */
public final class ProjectFile implements AutoCloseable {
    private final Path path;
    private final @Nullable ProjectLock lock;
    private final LayerContent content;
    private Written there;

    /**
     * A file that was opened.
     *
     * @param file to be closed when it is no longer needed
     * @param project what could be read
     * @param problems why it is read-only, and what could not be read; none where all is well
     */
    public record Opened(ProjectFile file, Project project, List<Problem> problems) {
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    ProjectFile(Path path, @Nullable ProjectLock lock, LayerContent content, Written there) {
        this.path = path;
        this.lock = lock;
        this.content = content;
        this.there = there;
    }

    /**
     * Opens a project. A file that another window has open, that a newer version wrote, or that is damaged, is read as
     * far as possible and can't be saved to; its problems say why.
     *
     * @throws IOException if it is not there or may not be read
     */
    public static Opened open(Path path, Teller teller) throws IOException {
        return new ProjectOpening(path.toAbsolutePath(), LayerContent.of(teller)).open();
    }

    /** Whether a file is a project by its beginning, be it damaged further on; a GeoPackage of another program is none. */
    public static boolean isProject(Path path) throws IOException {
        return ProjectOpening.isProject(path);
    }

    /** The same of a file without layers, which gets none when it is saved either. */
    static Opened openPlain(Path path) throws IOException {
        return new ProjectOpening(path.toAbsolutePath(), LayerContent.none()).open();
    }

    /**
     * Writes a project under a new name, over whatever stands there, and holds it open.
     *
     * @throws IOException if it can't be written, or another window has that file open; what stands there is as it was
     */
    public static ProjectFile create(Path path, Project project, Teller teller) throws IOException {
        return create(path, project, LayerContent.of(teller), Map.of());
    }

    /**
     * Writes a project of nothing but a table of events, over whatever stands there: geographic systems read its layer of
     * events, and this program opens it.
     *
     * @throws IOException if it can't be written, or a window has that file open; what stands there is as it was
     * @throws InterruptedException if cancelled; likewise
     */
    public static void pack(EventTable events, Path path, Progress progress) throws IOException, InterruptedException {
        var project = new Project(List.of(), List.of(events), List.of(), List.of(), Look.FIRST);
        try {
            create(path, project, LayerContent.of(Teller.EACH), Map.of(), progress::isCancelled).close();
        } catch (CancellationException e) {
            progress.check();
            throw e;
        }
    }

    /** The same for what only this program reads: no layers, which is faster and a third of the size. */
    static ProjectFile createPlain(Path path, Project project, Map<String, String> settings) throws IOException {
        return create(path, project, LayerContent.none(), settings);
    }

    private static ProjectFile create(Path path, Project project, LayerContent content, Map<String, String> settings) throws IOException {
        return create(path, project, content, settings, () -> false);
    }

    private static ProjectFile create(Path path, Project project, LayerContent content, Map<String, String> settings, BooleanSupplier isGivenUp)
            throws IOException {
        Path whole = path.toAbsolutePath();
        ProjectLock lock = ProjectLock.take(whole);
        try {
            return new ProjectFile(whole, lock, content, fill(whole, project, content, settings, isGivenUp));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Whether it can't be saved to. */
    public boolean isReadOnly() {
        return lock == null;
    }

    /** The project as it stands in the file. */
    public synchronized Project saved() {
        return there.project();
    }

    /** Changes with each save. */
    synchronized String stamp() {
        return there.stamp();
    }

    /**
     * Brings the file to a new state.
     *
     * @return the state that it had
     * @throws IOException if it can't be written, or someone else has written to it; then it has the state that it had
     */
    public synchronized Project save(Project next) throws IOException {
        if (lock == null) {
            throw new IOException(path + " is open for reading only: save under another name");
        }
        if (!lock.isHeld()) {
            throw new IOException(path + " has been taken over by another window: save under another name");
        }
        Project before = there.project();
        var tables = Parts.of(next.tables(), before.tables(), there.tables());
        if (!Files.exists(path) || !tables.gone().isEmpty()) {
            there = fill(path, next, content, Map.of(), () -> false);
        } else {
            there = change(next, tables);
        }
        return before;
    }

    private Written change(Project next, Parts<EventTable> tables) throws IOException {
        try (Connection c = Sqlite.changing(path)) {
            c.setAutoCommit(false);
            if (!new ProjectReader(c, path).setting("stamp").equals(there.stamp())) {
                throw new IOException(path + " was changed by another program since it was opened: save under another name");
            }
            Written written = new ProjectWriter(c).write(next, there, UUID.randomUUID().toString());
            content.update(c, there.project(), next, tables);
            c.commit();
            return written;
        } catch (SQLException e) {
            throw Sqlite.told(path, e);
        }
    }

    /** Writes all of it to a file beside, and gives that the name. */
    private static Written fill(Path path, Project project, LayerContent content, Map<String, String> settings, BooleanSupplier isGivenUp)
            throws IOException {
        settle(path);
        Written[] result = {Written.NOTHING};
        WholeFile.write(path, temporary -> {
            try (Connection c = Sqlite.filling(temporary)) {
                Sqlite.stopWhen(c, isGivenUp);
                c.setAutoCommit(false);
                var writer = new ProjectWriter(c);
                writer.create();
                for (Map.Entry<String, String> s : settings.entrySet()) {
                    writer.set(s.getKey(), s.getValue());
                }
                result[0] = writer.write(project, Written.NOTHING, UUID.randomUUID().toString());
                content.create(c, project);
                c.commit();
            } catch (SQLException e) {
                stop(isGivenUp);
                throw Sqlite.told(path, e);
            }
            stop(isGivenUp);
        });
        return result[0];
    }

    private static void stop(BooleanSupplier isGivenUp) {
        if (isGivenUp.getAsBoolean()) {
            throw new CancellationException("no longer wanted");
        }
    }

    /** What a program that died left beside the old file must not be taken for a part of the new one. */
    private static void settle(Path path) throws IOException {
        Path journal = path.resolveSibling(path.getFileName() + "-journal");
        if (Files.exists(journal)) {
            try (Connection c = Sqlite.reading(path, true)) {
                new ProjectReader(c, path).setting("stamp");
            } catch (SQLException e) {
                // no database: there is nothing to be taken back
            }
            Files.deleteIfExists(journal);
        }
    }

    /** Lets the file go. */
    @Override
    public synchronized void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
