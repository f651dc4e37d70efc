package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.Basemap;
import conflictmap.export.safe.PersonNames;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerFiles;
import conflictmap.layers.OwnLayer;
import conflictmap.project.KeptLayer;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Scene;
import conflictmap.project.Teller;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SlidesCommandTest {
    private static final Path MAPS = Path.of(System.getProperty("conflictmap.home", "."), "maps");

    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int slides(String... arguments) {
        CommandLine line = new CommandLine(new SlidesCommand(new Ingest(() -> null), () -> Basemap.open(MAPS), () -> EventTables.OWN, PersonNames.NONE));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private static List<String> titles(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); var show = new XMLSlideShow(in)) {
            return show.getSlides().stream().map((XSLFSlide slide) -> slide.getPlaceholder(0).getText()).toList();
        }
    }

    private static Look look(String at, String filter) {
        return new Look(new GeoPoint(33, 45), 4, MapProjection.MERCATOR, Instant.parse(at), Window.of(Duration.ofHours(12)),
                TimeBasis.HAPPENED, Samples.TEHRAN, filter, "auto", "light");
    }

    @Test
    void aProjectsScenesBecomeSlidesOrItsDaysDo() throws Exception {
        Path project = folder.resolve("p.gpkg");
        var scenes = List.of(
                new Scene("First night", "Listen.", look("2025-06-14T00:00:00Z", "")), new Scene("Strikes alone", "", look("2025-06-14T20:00:00Z", "type:strike")),
                new Scene("The end", "", look("2025-06-14T20:00:00Z", "")));
        ProjectFile.create(project, new Project(List.of(Samples.night(), Samples.day()), List.of(), List.of(), scenes, scenes.getFirst().look()), Teller.EACH).close();
        Path out = folder.resolve("s.pptx");
        assertThat(slides(project.toString(), "--size=330x206", "--out=" + out)).as(err.toString()).isZero();
        assertThat(titles(out)).containsExactly("First night", "Strikes alone", "The end");
        assertThat(slides(project.toString(), "--by=day", "--title=Both days", "--size=330x206", "--out=" + out)).as(err.toString()).isZero();
        assertThat(titles(out)).containsExactly("Both days", "Friday 13 June 2025", "Saturday 14 June 2025");
        assertThat(slides(project.toString(), "--by=day", "--from=2025-06-14T06:00+03:30", "--size=330x206", "--out=" + out)).isZero();
        assertThat(titles(out)).containsExactly("Saturday 14 June 2025");
    }

    @Test
    void theLayersThatAProjectKeepsAreDrawn() throws Exception {
        Path good = Path.of(Objects.requireNonNull(LayerFiles.class.getResource("utm.tif")).toURI());
        Path out = folder.resolve("s.pptx");
        assertThat(slides(keeping("good.gpkg", good).toString(), "--size=330x206", "--out=" + out)).as(err.toString()).isZero();
        assertThat(slides(keeping("gone.gpkg", folder.resolve("gone.tif")).toString(), "--size=330x206", "--out=" + out)).isEqualTo(1);
        assertThat(err.toString()).contains("gone.tif");
        assertThat(titles(out)).as("the rest is drawn").hasSize(2);
    }

    private Path keeping(String name, Path layer) throws Exception {
        String called = LayerFiles.open(layer, Progress.NONE).layers().stream().map(OwnLayer::name).findFirst().orElse("gone");
        var kept = new KeptLayer(layer.toString(), called, true, true, "#000000ff", null, 1, 1);
        Path project = folder.resolve(name);
        Look look = look("2025-06-14T00:00:00Z", "").with(List.of(kept));
        ProjectFile.create(project, new Project(List.of(Samples.night(), Samples.day()), List.of(), List.of(), List.of(), look), Teller.EACH).close();
        return project;
    }

    @Test
    void whatCannotBeToldIsExplained() {
        assertThat(slides("--out=s.pptx")).isEqualTo(2);
        assertThat(slides("a.csv", "--by=week", "--out=s.pptx")).isEqualTo(2);
        assertThat(slides(folder.resolve("none.csv").toString(), "--out=" + folder.resolve("s.pptx"))).isEqualTo(1);
        assertThat(err.toString()).contains("REPORT", "scene or day", "none.csv", "nothing to tell");
    }
}
