package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerFiles;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Teller;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayeringTest {
    private final Desk desk = new Desk(
            Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);

    private static Path file(String name) throws Exception {
        return Path.of(Objects.requireNonNull(LayerFiles.class.getResource(name)).toURI());
    }

    private List<String> names() {
        return desk.layering().rows().stream().map(LayerRow::name).toList();
    }

    @Test
    void filesBecomeRowsTheNewestOnTopAndADamagedOneIsListed() throws Exception {
        desk.layering().add(List.of(file("gaza.geojson"), file("broken.geojson"), file("utm.tif")));
        assertThat(names()).containsExactly("utm", "gaza");
        assertThat(desk.shelf().problems()).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(3));
        assertThat(desk.work().noticeProperty().get()).isEqualTo("2 layers added");
    }

    @Test
    void rowsAreOrderedStyledAndTakenAway() throws Exception {
        desk.layering().add(List.of(file("gaza.geojson"), file("utm.tif")));
        desk.layering().rows().getLast().move(1);
        assertThat(names()).containsExactly("gaza", "utm");
        LayerRow top = desk.layering().rows().getFirst();
        top.setOpacity(0.4);
        top.setColour(Color.RED);
        top.setOver(true);
        top.setVisible(false);
        LayerRow again = desk.layering().rows().getFirst();
        assertThat(again.opacity()).isEqualTo(0.4);
        assertThat(again.colour()).isEqualTo(Color.RED);
        assertThat(again.isOver()).isTrue();
        assertThat(again.isVisible()).isFalse();
        again.remove();
        assertThat(names()).containsExactly("utm");
    }

    @Test
    void droppedFilesArePartedByWhatTheyHold(@TempDir Path folder) throws Exception {
        Path timed = Files.writeString(folder.resolve("strikes.geojson"), """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":"2025-06-14","name":"Hit"},
                "geometry":{"type":"Point","coordinates":[51.4,35.7]}}]}""");
        Path project = folder.resolve("June.gpkg");
        ProjectFile.create(project, Project.EMPTY, Teller.EACH).close();
        Path report = Path.of("report.txt");
        var arrivals = Arrivals.of(List.of(file("gaza.kml"), report, timed, Path.of("MAP.TIF"), file("gaza.gpkg"), project, file("broken.geojson")), Progress.NONE);
        assertThat(arrivals.project()).isEqualTo(project);
        assertThat(arrivals.reports()).containsExactly(report, timed);
        assertThat(arrivals.layers()).containsExactly(file("gaza.kml"), Path.of("MAP.TIF"), file("gaza.gpkg"), file("broken.geojson"));
        new Arrivals(null, List.of(file("gaza.kml")), List.of(report)).onto(desk);
        assertThat(names()).containsExactly("gaza");
        assertThat(desk.shelf().emptyProperty().get()).isFalse();
    }

    @Test
    void kmlWithTimesIsOfEventsAlsoPackedAndWhereOnlyItsBeginningIsRead(@TempDir Path folder) throws Exception {
        String mark = "<Placemark><name>Hit</name><TimeStamp><when>2025-06-14T01:00:00Z</when></TimeStamp><Point><coordinates>51.4,35.7</coordinates></Point></Placemark>";
        String text = "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" + mark.repeat(5000) + "</Document></kml>";
        Path plain = Files.writeString(folder.resolve("a.kml"), text);
        Path packed = folder.resolve("a.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Path timeless = Files.writeString(folder.resolve("b.kml"), text.replaceAll("<TimeStamp>.*?</TimeStamp>", ""));
        assertThat(Files.size(plain)).isGreaterThan(256 * 1024);
        assertThat(Arrivals.of(List.of(plain, packed, timeless, file("gaza.kmz")), Progress.NONE))
                .isEqualTo(new Arrivals(null, List.of(timeless, file("gaza.kmz")), List.of(plain, packed)));
    }

    @Test
    void aProjectIsKnownThoughItsEndIsMissing(@TempDir Path folder) throws Exception {
        Path project = folder.resolve("June.gpkg");
        ProjectFile.create(project, new Project(Samples.both().readings(), List.of(), List.of(), List.of(), Look.FIRST), Teller.EACH).close();
        Path broken = Files.write(folder.resolve("broken.gpkg"), Arrays.copyOf(Files.readAllBytes(project), (int) (Files.size(project) * 3 / 4)));
        assertThat(Arrivals.of(List.of(broken), Progress.NONE).project()).isEqualTo(broken);
    }

    @Test
    void theViewOfALayerShowsItWhole() throws Exception {
        desk.layering().add(List.of(file("gaza.geojson")));
        var view = desk.layering().rows().getFirst().viewIn(desk.camera());
        assertThat(view.px(31.4, 34.219)).isBetween(0.0, view.widthPx() / 2.0);
        assertThat(view.px(31.4, 34.565)).isBetween(view.widthPx() / 2.0, (double) view.widthPx());
    }

    @Test
    void aProjectKeepsItsLayersAsTheyAreDrawn(@TempDir Path folder) throws Exception {
        var store = new MemoryStore();
        Desk first = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS, store);
        Path gone = Files.copy(file("gaza.kml"), folder.resolve("gone.kml"));
        first.layering().add(List.of(file("gaza.geojson"), gone, file("utm.tif")));
        LayerRow row = first.layering().rows().getLast();
        row.setColour(new Color(0x11, 0x22, 0x33));
        row.setFilled(false);
        row.setWidth(3.5);
        row.setOpacity(0.25);
        row.setOver(true);
        assertThat(first.project().dirtyProperty().get()).isTrue();
        first.project().saveAs(Path.of("June.gpkg"));
        assertThat(first.project().dirtyProperty().get()).isFalse();
        Files.delete(gone);

        Desk second = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS, store);
        second.project().open(Path.of("June.gpkg"));
        assertThat(second.layering().rows()).extracting(LayerRow::name).containsExactly("utm", "gaza");
        LayerRow again = second.layering().rows().getLast();
        assertThat(again.colour()).isEqualTo(new Color(0x11, 0x22, 0x33));
        assertThat(again.isFilled()).isFalse();
        assertThat(again.width()).isEqualTo(3.5);
        assertThat(again.opacity()).isEqualTo(0.25);
        assertThat(again.isOver()).isTrue();
        assertThat(second.shelf().problems()).singleElement().satisfies(p -> assertThat(p.toString()).contains("gone.kml"));
        assertThat(second.layering().kept()).as("the lost one is not forgotten").extracting(k -> k.name()).contains("gone");
        assertThat(second.project().dirtyProperty().get()).isFalse();
    }
}
