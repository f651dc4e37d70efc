package conflictmap.project;

import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a program that died had not saved. It is this window's alone until it is taken, discarded or put back. */
public final class Recovery implements AutoCloseable {
    private final ProjectFile file;
    private final Autosave.Base base;
    private final Instant kept;
    private final List<Problem> problems;

    private Recovery(ProjectFile.Opened opened, Autosave.Base base, Instant kept) {
        this.file = opened.file();
        this.problems = opened.problems();
        this.base = base;
        this.kept = kept;
    }

    /**
     * Autosaves whose program runs no longer, newest first.
     *
     * @param folder where autosaves are kept; it need not exist
     * @throws IOException if the folder can't be read
     */
    public static List<Recovery> find(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Recovery> result = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.filter(p -> p.toString().endsWith(".gpkg")).sorted().toList()) {
                var opened = ProjectFile.openPlain(path);
                if (opened.problems().stream().anyMatch(p -> p.code().equals("project.held"))) {
                    opened.file().close();
                } else {
                    result.add(new Recovery(opened, base(path), Files.getLastModifiedTime(path).toInstant()));
                }
            }
        }
        result.sort((a, b) -> b.kept.compareTo(a.kept));
        return List.copyOf(result);
    }

    private static Autosave.Base base(Path path) {
        try (Connection c = Sqlite.reading(path, false)) {
            var reader = new ProjectReader(c, path);
            return new Autosave.Base(reader.setting("of"), reader.setting("of_stamp"));
        } catch (SQLException e) {
            return Autosave.Base.NONE;
        }
    }

    /** The project's file; null where it had none yet. */
    public @Nullable Path of() {
        return base.of().isEmpty() ? null : Path.of(base.of());
    }

    /** When it was kept. */
    public Instant kept() {
        return kept;
    }

    /** What would be restored. */
    public Project project() {
        return file.saved();
    }

    /** What of it can't be read. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What would be restored, as it differs from the project's file; from an empty project where there is no such file.
     *
     * @throws IOException if the file can't be read
     */
    public Difference difference(Teller teller) throws IOException {
        Path of = of();
        if (of == null || !Files.exists(of)) {
            return Difference.between(Project.EMPTY, project(), teller);
        }
        var opened = ProjectFile.open(of, teller);
        try (ProjectFile now = opened.file()) {
            return Difference.between(now.saved(), project(), teller);
        }
    }

    /** Whether the project's file has been saved since by someone else, so that taking this would undo that. */
    public boolean isFileNewer() {
        Path of = of();
        return of != null && Files.exists(of) && !stamp(of).equals(base.stamp());
    }

    private static String stamp(Path of) {
        try (Connection c = Sqlite.reading(of, false)) {
            return new ProjectReader(c, of).setting("stamp");
        } catch (SQLException e) {
            return "";
        }
    }

    /**
     * Takes it: it stays kept by {@code autosave} until it is saved.
     *
     * @return the project to go on with
     */
    public Project take(Autosave autosave) throws IOException {
        if (file.isReadOnly()) {
            return project();
        }
        autosave.goOn(file, base);
        return project();
    }

    /** Deletes it for good. */
    public void discard() throws IOException {
        Files.deleteIfExists(file.path());
        file.close();
    }

    /** Leaves it for the next start. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
