package conflictmap.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import conflictmap.jobs.Progress;
import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.Patch;
import conflictmap.layers.source.Shapes;
import conflictmap.model.Problem;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that GDAL wrote, see {@code make.sh} beside them, and such as somebody damaged. */
class LayerFilesTest {
    /** West, south, east and north of the hand-written polygon. */
    private static final double[] GAZA = {34.219, 31.219, 34.565, 31.596};

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(LayerFilesTest.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LayerFiles.Opened open(String name) throws InterruptedException {
        return LayerFiles.open(file(name), Progress.NONE);
    }

    private static Shapes shapes(String name) throws InterruptedException {
        LayerFiles.Opened opened = open(name);
        assertThat(opened.problems()).isEmpty();
        return (Shapes) opened.layers().getFirst().data();
    }

    @ParameterizedTest
    @CsvSource({"gaza.geojson,3", "metres.geojson,3", "gaza.kml,3", "gaza.kmz,3", "shape.shp,0"})
    void shapesLieWhereTheyShould(String name, int points) throws Exception {
        Shapes shapes = shapes(name);
        assertThat(shapes.points()).isEqualTo(points);
        assertThat(shapes.parts()).isEqualTo(points == 0 ? 2 : 3);
        assertThat(shapes.isRing(0)).isTrue();
        assertThat(shapes.vertices(0)).isEqualTo(8);
        assertThat(shapes.boundsDeg()).containsExactly(GAZA, within(2e-4));
    }

    @Test
    void aGeoPackageGivesItsFeaturesAndItsTiles() throws Exception {
        LayerFiles.Opened opened = open("gaza.gpkg");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.layers()).extracting(OwnLayer::name).containsExactly("gaza · gaza", "gaza · quarters");
        assertThat(opened.layers().getFirst().data().boundsDeg()).containsExactly(GAZA, within(1e-4));
        assertThat(opened.layers().get(1).isPicture()).isTrue();
    }

    /** The four quarters: red, green, blue and a chequered one; a place in the middle of each of the first three. */
    @ParameterizedTest
    @ValueSource(strings = {"utm.tif", "degrees.tif", "tiles.mbtiles", "gaza.gpkg"})
    void picturesHaveTheirColoursInTheirPlaces(String name) throws Exception {
        Imagery imagery = (Imagery) open(name).layers().getLast().data();
        double[] b = imagery.boundsDeg();
        double west = b[0] + (b[2] - b[0]) / 4;
        double east = b[0] + (b[2] - b[0]) * 3 / 4;
        double north = b[1] + (b[3] - b[1]) * 3 / 4;
        double south = b[1] + (b[3] - b[1]) / 4;
        double[] xy = {west, north, east, north, west, south};
        imagery.toPlane(xy, 3);
        double[] all = imagery.extent();
        Patch patch = imagery.read(all, (all[2] - all[0]) / 64, Progress.NONE);
        assertThat(patch.at(xy[0], xy[1])).isEqualTo(0xFFC82828);
        assertThat(patch.at(xy[2], xy[3])).isEqualTo(0xFF28A03C);
        assertThat(patch.at(xy[4], xy[5])).isEqualTo(0xFF3250BE);
    }

    @Test
    void aUtmPictureLiesWhereItsCornersSay() throws Exception {
        Imagery imagery = (Imagery) open("utm.tif").layers().getFirst().data();
        double[] xy = {34.2126136, 31.6294277};
        imagery.toPlane(xy, 1);
        assertThat(xy).containsExactly(new double[] {0, 0}, within(0.01)); // gdaltransform gives these degrees for 615000 3500000
    }

    @Test
    void whatIsNotMeasuredIsTransparent() throws Exception {
        Imagery imagery = (Imagery) open("height.tif").layers().getFirst().data();
        Patch patch = imagery.read(imagery.extent(), 1, Progress.NONE);
        assertThat(patch.at(4.5, 30.5)).isZero();
        assertThat(patch.at(63.5, 30.5) & 255).isGreaterThan(patch.at(12.5, 30.5) & 255);
    }

    @Test
    void aWindowOfACoarseViewIsReadFromAnOverview() throws Exception {
        Imagery imagery = (Imagery) open("degrees.tif").layers().getFirst().data();
        assertThat(imagery.read(imagery.extent(), 4, Progress.NONE).width()).isLessThanOrEqualTo(32);
        Patch corner = imagery.read(new double[] {0, 0, 8, 8}, 1, Progress.NONE);
        assertThat(corner.width()).isLessThan(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "broken.geojson|layer.json|3|JSON",
        "truncated.geojson|layer.json|4|JSON",
        "laughs.kml|layer.xml|7|not declared",
        "outside.kml|layer.xml|4|not declared",
        "truncated.kmz|layer.kmz|0|copy it anew",
        "truncated.shp|layer.truncated|0|copy it anew",
        "truncated.gpkg|layer.damaged|0|.recover",
        "notdb.gpkg|layer.magic|0|no SQLite",
        "vector.mbtiles|layer.format|0|vector tiles",
        "notatiff.tif|layer.magic|0|no TIFF",
        "truncated.tif|layer.damaged|0|gdal_translate",
        "unplaced.tif|layer.unplaced|0|-a_srs"})
    void aDamagedFileIsNamedWithItsLineAndARemedy(String name, String code, int line, String hint) throws Exception {
        LayerFiles.Opened opened = open(name);
        assertThat(opened.layers()).isEmpty();
        assertThat(opened.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.source()).endsWith(name);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(hint).doesNotContain("REDACTED");
        });
    }

    @Test
    void linksOfKmlAreToldAndTheRestIsRead() throws Exception {
        LayerFiles.Opened opened = open("link.kml");
        assertThat(opened.problems()).extracting(Problem::line).containsExactly(3, 6);
        assertThat(opened.problems()).extracting(Problem::code).containsOnly("layer.passed");
        Shapes shapes = (Shapes) opened.layers().getFirst().data();
        assertThat(shapes.points()).isEqualTo(1);
        assertThat(shapes.parts()).isEqualTo(4);
    }

    @Test
    void aShapefileOnADatumWhoseShiftIsNotToldSaysSo() throws Exception {
        LayerFiles.Opened opened = open("areas.shp");
        assertThat(opened.problems()).extracting(Problem::code).containsExactly("layer.datum");
        assertThat(opened.layers().getFirst().data().boundsDeg()).containsExactly(GAZA, within(1e-3));
    }

    @Test
    void aLineOverTheAntimeridianGoesOn() throws Exception {
        assertThat(shapes("pacific.geojson").boundsDeg()[2]).isEqualTo(190);
    }

    @Test
    void aFileThatIsMissingOrOfAnotherKindIsTold(@TempDir Path folder) throws Exception {
        assertThat(LayerFiles.open(folder.resolve("none.kml"), Progress.NONE).problems()).extracting(Problem::code).containsExactly("layer.missing");
        assertThat(LayerFiles.open(folder.resolve("a.pdf"), Progress.NONE).problems()).extracting(Problem::code).containsExactly("layer.kind");
        Path metres = folder.resolve("metres.geojson");
        Files.writeString(metres, "{\"coordinates\":[615000,3500000],\"type\":\"Point\"}");
        assertThat(LayerFiles.open(metres, Progress.NONE).problems()).extracting(Problem::code).containsExactly("layer.degrees");
    }

    @Test
    void aDeletedRecordOfAShapefileIsLeftOut(@TempDir Path folder) throws Exception {
        for (String ending : List.of("shp", "dbf", "prj")) {
            Files.copy(file("shape." + ending), folder.resolve("shape." + ending));
        }
        byte[] table = Files.readAllBytes(folder.resolve("shape.dbf"));
        table[(table[8] & 255) + 256 * (table[9] & 255)] = '*';
        Files.write(folder.resolve("shape.dbf"), table);
        LayerFiles.Opened opened = LayerFiles.open(folder.resolve("shape.shp"), Progress.NONE);
        assertThat(opened.problems()).extracting(Problem::code).containsExactly("layer.empty");
    }

    @Test
    void openingStopsWhenCancelled() {
        var cancelled = new Progress() {
            @Override
            public void report(double done, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> LayerFiles.open(file("gaza.geojson"), cancelled)).isInstanceOf(InterruptedException.class);
    }
}
