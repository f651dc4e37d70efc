package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is what is opened, and the layers follow it. */
class ProjectFileTest {
    @TempDir
    Path folder;

    @Property(tries = 120)
    void everyFieldComesBack(@ForAll long seed) throws IOException {
        Path dir = Files.createTempDirectory("project");
        try {
            Path path = dir.resolve("Проект.gpkg");
            Project project = new AnyProject(seed).project();
            ProjectFile.create(path, project, Teller.EACH).close();
            try (var opened = ProjectFile.open(path, Teller.EACH).file()) {
                assertThat(opened.saved()).isEqualTo(project);
                assertThat(opened.isReadOnly()).isFalse();
            }
        } finally {
            empty(dir);
        }
    }

    @Property(tries = 25)
    void savesOfChangesLeadToTheSameFileAsOneSave(@ForAll long seed) throws IOException, SQLException {
        Path dir = Files.createTempDirectory("project");
        try {
            var any = new AnyProject(seed);
            Project project = any.project();
            var file = ProjectFile.create(dir.resolve("a.gpkg"), project, Teller.EACH);
            for (int i = 0; i < 8; i++) {
                Project next = any.step(project);
                assertThat(file.save(next)).isSameAs(project);
                project = next;
                if (i % 3 == 2) {
                    file.close();
                    var opened = ProjectFile.open(dir.resolve("a.gpkg"), Teller.EACH);
                    assertThat(opened.problems()).isEmpty();
                    assertThat(opened.project()).isEqualTo(project);
                    file = opened.file();
                    project = opened.project();
                }
            }
            file.close();
            ProjectFile.create(dir.resolve("b.gpkg"), project, Teller.EACH).close();
            for (String table : List.of("events", "evidence", "claims", "decisions", "scenes")) {
                assertThat(rows(dir.resolve("a.gpkg"), table)).as(table).containsExactlyInAnyOrderElementsOf(rows(dir.resolve("b.gpkg"), table));
            }
        } finally {
            empty(dir);
        }
    }

    @Test
    void leavesOneFileAndNoJournal() throws IOException {
        Path path = folder.resolve("a.gpkg");
        var any = new AnyProject(7);
        try (var file = ProjectFile.create(path, any.project(), Teller.EACH)) {
            file.save(any.step(file.saved()));
            assertThat(folder).isDirectoryContaining(p -> p.getFileName().toString().equals(".a.gpkg.lock"));
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(path);
        }
    }

    @Test
    void doesNotWriteOverWhatAnotherProgramWrote() throws IOException {
        Path path = folder.resolve("a.gpkg");
        Project mine = new AnyProject(1).project();
        try (var file = ProjectFile.create(path, mine, Teller.EACH)) {
            Path other = folder.resolve("b.gpkg");
            ProjectFile.create(other, new AnyProject(2).project(), Teller.EACH).close();
            Files.copy(other, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> file.save(new AnyProject(3).step(mine))).isInstanceOf(IOException.class).hasMessageContaining("changed by another program");
        }
        assertThat(reopened(path)).isEqualTo(new AnyProject(2).project());
    }

    @Test
    void writesAllAnewWhereTheFileWasDeleted() throws IOException {
        Path path = folder.resolve("a.gpkg");
        var any = new AnyProject(1);
        try (var file = ProjectFile.create(path, any.project(), Teller.EACH)) {
            Files.delete(path);
            Project next = any.step(file.saved());
            file.save(next);
            assertThat(file.saved()).isSameAs(next);
        }
        assertThat(Files.size(path)).isPositive();
    }

    @Test
    void layersThatSomeoneEmptiedAreFilledAtTheNextSave() throws IOException, SQLException {
        Path path = folder.resolve("a.gpkg");
        var any = new AnyProject(5);
        var project = new Project(List.of(any.reading(), any.reading(), any.reading()), List.of(), List.of(), List.of(), Look.FIRST);
        ProjectFile.create(path, project, Teller.EACH).close();
        List<String> events = rows(path, "events");
        assertThat(events).isNotEmpty();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + path); Statement s = c.createStatement()) {
            s.executeUpdate("DELETE FROM events");
        }
        try (var file = ProjectFile.open(path, Teller.EACH).file()) {
            file.save(new Project(file.saved().readings(), List.of(), List.of(), List.of(), any.look()));
        }
        assertThat(rows(path, "events")).isEqualTo(events);
    }

    private Project reopened(Path path) throws IOException {
        var opened = ProjectFile.open(path, Teller.EACH);
        opened.file().close();
        return opened.project();
    }

    /** The rows without their numbers. */
    private static List<String> rows(Path path, String table) throws SQLException {
        List<String> result = new ArrayList<>();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + path); Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT * FROM " + table)) {
            while (r.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                    if (!r.getMetaData().getColumnName(i).matches("fid|table_fid")) {
                        row.append(r.getMetaData().getColumnName(i)).append('=').append(r.getBytes(i) == null ? null : java.util.HexFormat.of().formatHex(r.getBytes(i))).append(' ');
                    }
                }
                result.add(row.toString());
            }
        }
        return result;
    }

    private static void empty(Path dir) throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            for (Path p : all.toList()) {
                Files.delete(p);
            }
        }
        Files.delete(dir);
    }
}
