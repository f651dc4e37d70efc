package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged, newer, or of others are opened as far as possible, for reading only, and it is said why. */
class DamageTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNoDatabase() throws IOException {
        for (String content : List.of("", "x", "SQLite format 3\0", "PK\u0003\u0004 a ZIP of more than one hundred bytes".repeat(9))) {
            Path path = Files.writeString(folder.resolve("a.gpkg"), content);
            var opened = ProjectFile.open(path, Teller.EACH);
            assertThat(opened.project()).isEqualTo(Project.EMPTY);
            assertReadOnly(opened, "project.damaged");
            assertThat(opened.problems().getFirst().source()).isEqualTo(path.toString());
            assertThat(Files.readString(path)).isEqualTo(content);
        }
    }

    @Test
    void garbageBehindTheHeader() throws IOException {
        Path path = saved(many(20));
        byte[] bytes = Files.readAllBytes(path);
        byte[] noise = new byte[bytes.length - 100];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 100, noise.length);
        Files.write(path, bytes);
        assertReadOnly(ProjectFile.open(path, Teller.EACH), "project.damaged");
    }

    @Test
    void aMissingEnd() throws IOException {
        Project project = many(200);
        Path path = saved(project);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(file.length() - 4096);
        }
        var opened = ProjectFile.open(path, Teller.EACH);
        assertReadOnly(opened, "project.damaged");
        assertThat(opened.problems()).extracting(Problem::message).anyMatch(m -> m.contains("end is missing"));
        assertThat(opened.project().readings()).hasSizeGreaterThan(100);
    }

    @Test
    void onePageOfNoiseLosesThatPageAndNotTheOthers() throws IOException, SQLException {
        Project project = many(400);
        Path path = saved(project);
        int page = leafOfReports(path);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek((page - 1) * 4096L);
            file.write("noise".repeat(800).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        var opened = ProjectFile.open(path, Teller.EACH);
        assertReadOnly(opened, "project.damaged");
        assertThat(opened.project().readings()).hasSizeBetween(300, 399);
        assertThat(project.readings()).containsAll(opened.project().readings());
        assertThat(opened.project().decisions()).isEqualTo(project.decisions());
        assertThat(opened.project().look()).isEqualTo(project.look());
    }

    @Property(tries = 60)
    void noiseAnywhereIsSaidOrDoesNoHarm(@ForAll long seed) throws IOException {
        Path dir = Files.createTempDirectory("damage");
        Path path = dir.resolve("a.gpkg");
        try {
            ProjectFile.create(path, new AnyProject(seed).project(), Teller.EACH).close();
            var random = new Random(seed);
            try (var file = new RandomAccessFile(path.toFile(), "rw")) {
                byte[] noise = new byte[1 + random.nextInt(300)];
                random.nextBytes(noise);
                file.seek(random.nextLong(file.length()));
                file.write(noise);
            }
            var opened = ProjectFile.open(path, Teller.EACH);
            opened.file().close();
            assertThat(opened.file().isReadOnly()).isEqualTo(!opened.problems().isEmpty());
        } finally {
            Files.deleteIfExists(path);
            Files.delete(dir);
        }
    }

    @Test
    void aTableThatIsMissing() throws IOException, SQLException {
        Project project = many(5);
        Path path = saved(project);
        run(path, "DROP TABLE decisions");
        var opened = ProjectFile.open(path, Teller.EACH);
        assertReadOnly(opened, "project.damaged");
        assertThat(opened.problems().getFirst().message()).contains("decisions");
        assertThat(opened.project().readings()).isEqualTo(project.readings());
    }

    @Test
    void aBlockOfATableThatWasChanged() throws IOException, SQLException {
        var builder = new EventTable.Builder("big.csv");
        var row = new EventRow();
        for (int i = 0; i < 2 * TableBlocks.ROWS + 5; i++) {
            row.id = "e" + i;
            row.startMs = i;
            builder.add(row);
        }
        Path path = saved(new Project(List.of(), List.of(builder.build()), List.of(), List.of(), Look.FIRST));
        run(path, "UPDATE table_blocks SET rows = zeroblob(length(rows)) WHERE block = 1");
        var opened = ProjectFile.open(path, Teller.EACH);
        assertReadOnly(opened, "project.damaged");
        assertThat(opened.problems().getFirst().message()).contains("rows from 32769 to 65536", "big.csv");
        assertThat(opened.project().tables().getFirst().size()).isEqualTo(TableBlocks.ROWS + 5);
        assertThat(opened.project().tables().getFirst().id(TableBlocks.ROWS)).isEqualTo("e65536");
    }

    @Test
    void rowsThatThisVersionDoesNotUnderstand() throws IOException, SQLException {
        Project project = many(5);
        Path path = saved(project);
        run(path, "UPDATE settings SET value = '3' WHERE name = 'version'");
        run(path, "UPDATE decisions SET kept = '{\"decision\":\"foretold\",\"eventId\":\"x\"}' WHERE fid = 1");
        run(path, "UPDATE reports SET kept = replace(kept, '\"toponyms\"', '\"mood\":\"glum\",\"toponyms\"')");
        var opened = ProjectFile.open(path, Teller.EACH);
        assertReadOnly(opened, "project.newer");
        assertThat(opened.problems()).extracting(Problem::message).anyMatch(m -> m.contains("version 3")).anyMatch(m -> m.contains("decisions: row 1"));
        assertThat(opened.project().readings()).isEqualTo(project.readings());
        assertThat(opened.project().decisions()).isEqualTo(project.decisions().subList(1, project.decisions().size()));
    }

    @Test
    void aDatabaseOfAnotherProgram() throws IOException, SQLException {
        Path path = folder.resolve("other.gpkg");
        run(path, "CREATE TABLE settings (name TEXT, value TEXT)");
        assertReadOnly(ProjectFile.open(path, Teller.EACH), "project.foreign");
        Path empty = folder.resolve("plain.gpkg");
        run(empty, "CREATE TABLE birds (name TEXT)");
        assertReadOnly(ProjectFile.open(empty, Teller.EACH), "project.foreign");
    }

    @Test
    void whatIsNotThere() {
        assertThatThrownBy(() -> ProjectFile.open(folder.resolve("none.gpkg"), Teller.EACH)).isInstanceOf(IOException.class).hasMessageContaining("is not there");
        assertThatThrownBy(() -> ProjectFile.open(folder, Teller.EACH)).isInstanceOf(IOException.class).hasMessageContaining("folder");
    }

    private static void assertReadOnly(ProjectFile.Opened opened, String code) throws IOException {
        try (var file = opened.file()) {
            assertThat(opened.problems()).extracting(Problem::code).contains(code);
            assertThat(opened.problems()).allSatisfy(p -> assertThat(p.message()).isNotBlank());
            assertThat(file.isReadOnly()).isTrue();
            assertThatThrownBy(() -> file.save(Project.EMPTY)).isInstanceOf(IOException.class).hasMessageContaining("save under another name");
        }
    }

    private Path saved(Project project) throws IOException {
        Path path = folder.resolve("a.gpkg");
        ProjectFile.create(path, project, Teller.EACH).close();
        return path;
    }

    private static Project many(int readings) {
        var any = new AnyProject(readings);
        var all = new ArrayList<conflictmap.model.Reading>();
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < readings; i++) {
            all.add(any.reading());
            decisions.add(any.decision());
        }
        return new Project(all, List.of(any.table()), decisions, List.of(), any.look());
    }

    /** Number of a page in the middle of the table of reports. */
    private static int leafOfReports(Path path) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + path); Statement s = c.createStatement();
                var r = s.executeQuery("SELECT pageno FROM dbstat WHERE name = 'reports' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 20")) {
            r.next();
            return r.getInt(1);
        }
    }

    private static void run(Path path, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + path); Statement s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
