package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.safe.PersonNames;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Teller;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int export(String... arguments) {
        CommandLine line = new CommandLine(new ExportCommand(new Ingest(() -> null), () -> EventTables.OWN, PersonNames.NONE));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private Path project() throws IOException {
        Path project = folder.resolve("p.gpkg");
        ProjectFile.create(project, new Project(List.of(Samples.night(), Samples.day()), List.of(), List.of(), List.of(), Look.FIRST), Teller.EACH).close();
        return project;
    }

    @Test
    void eachFormatIsToldByItsName() throws IOException {
        Path project = project();
        for (String name : List.of("e.geojson", "e.csv", "e.acled.csv", "e.kml", "e.kmz", "e.gpkg", "e.bib", "e.txt")) {
            assertThat(export(project.toString(), "--out=" + folder.resolve(name))).as(err.toString()).isZero();
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        assertThat(err.toString()).contains("6 events");
        assertThat(Files.readString(folder.resolve("e.csv"))).contains("missile site at Kermanshah");
        assertThat(Files.readString(folder.resolve("e.txt"))).contains("Sample Wire");
    }

    @Test
    void oneMayLeaveOutSentencesAndEvents() throws IOException {
        Path out = folder.resolve("e.csv");
        assertThat(export(project().toString(), "--no-evidence", "--filter=type:strike", "--out=" + out)).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3);
        assertThat(Files.readString(out)).doesNotContain("missile site");
    }

    @Test
    void aPackageIsAProjectWithTheSameEvents() throws IOException {
        Path out = folder.resolve("e.gpkg");
        assertThat(export(project().toString(), "--out=" + out)).isZero();
        assertThat(KeptProjects.of(List.of(out)).tables().getFirst().size()).isEqualTo(6);
    }

    static boolean hasOgr() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream().anyMatch(dir -> Files.isExecutable(Path.of(dir, "ogrinfo")));
    }

    @Test
    @EnabledIf("hasOgr")
    void geographicSystemsReadThePackage() throws Exception {
        Path out = folder.resolve("e.gpkg");
        assertThat(export(project().toString(), "--out=" + out)).isZero();
        Process ogr = new ProcessBuilder("ogrinfo", "-ro", "-so", out.toString(), "events").redirectErrorStream(true).start();
        String said = new String(ogr.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ogr.waitFor()).isZero();
        assertThat(said).contains("Feature Count: 6", "Geometry: Point");
    }

    @Test
    void whatCannotBeWrittenIsExplained() throws IOException {
        assertThat(export("--out=e.csv")).isEqualTo(2);
        assertThat(export("a.csv", "--out=e.doc")).isEqualTo(2);
        assertThat(export("a.csv", "--format=shape", "--out=e.csv")).isEqualTo(2);
        assertThat(export(project().toString(), "--out=" + folder.resolve("no").resolve("e.csv"))).isEqualTo(1);
        assertThat(err.toString()).contains("REPORT", "e.doc", "geojson, csv, acled", folder.resolve("no").toString());
    }
}
