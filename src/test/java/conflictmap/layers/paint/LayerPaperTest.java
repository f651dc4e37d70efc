package conflictmap.layers.paint;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoBox;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.layers.LayerFiles;
import conflictmap.layers.LayerPlace;
import conflictmap.layers.OwnLayer;
import conflictmap.layers.OwnLayers;
import conflictmap.model.Problem;
import conflictmap.render.Frame;
import conflictmap.render.Layer;
import conflictmap.render.Picture;
import conflictmap.render.Raster;
import conflictmap.render.Theme;
import conflictmap.render.Views;
import conflictmap.timeline.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerPaperTest {
    private static final GeoBox GAZA = new GeoBox(34, 31.2, 34.8, 31.8);

    private static OwnLayers layers(String... names) throws Exception {
        List<OwnLayer> all = new ArrayList<>();
        for (String name : names) {
            Path file = Path.of(Objects.requireNonNull(LayerFiles.class.getResource(name)).toURI());
            all.addAll(LayerFiles.open(file, Progress.NONE).layers());
        }
        return new OwnLayers(all);
    }

    private static Frame frame(Viewport view) {
        return new Frame(view, Instant.EPOCH, Window.of(Duration.ofDays(1)), ZoneOffset.UTC, Theme.LIGHT, null);
    }

    private static BufferedImage painted(Layer layer, Frame frame) {
        var image = new BufferedImage(frame.view().widthPx(), frame.view().heightPx(), BufferedImage.TYPE_INT_RGB);
        new Picture(List.of(layer)).paint(image, 1, frame);
        return image;
    }

    private static int at(BufferedImage image, Viewport view, double lat, double lon) {
        return image.getRGB((int) view.px(lat, lon), (int) view.py(lat, lon)) & 0xFFFFFF;
    }

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void aPictureLiesInItsPlaceInEachProjection(MapProjection projection) throws Exception {
        Viewport view = Views.fitting(GAZA, projection, 400, 300, 0);
        for (String name : List.of("utm.tif", "tiles.mbtiles")) {
            BufferedImage image = painted(new LayerPaper(layers(name), LayerPlace.UNDER, p -> {}), frame(view));
            assertThat(at(image, view, 31.55, 34.30)).isEqualTo(0xC82828);
            assertThat(at(image, view, 31.55, 34.48)).isEqualTo(0x28A03C);
            assertThat(at(image, view, 31.42, 34.30)).isEqualTo(0x3250BE);
            assertThat(at(image, view, 31.25, 34.10)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void anAreaIsFilledButForItsHole(MapProjection projection) throws Exception {
        Viewport view = Views.fitting(GAZA, projection, 800, 600, 0);
        OwnLayer area = layers("areas.shp").all().getFirst();
        var layer = new OwnLayers(List.of(area.withStyle(area.style().filled(new java.awt.Color(0xFF0000)))));
        BufferedImage image = painted(new LayerPaper(layer, LayerPlace.UNDER, p -> {}), frame(view));
        assertThat(at(image, view, 31.5, 34.45)).isEqualTo(0xFF0000);
        assertThat(at(image, view, 31.37, 34.34)).isZero();
        assertThat(at(image, view, 31.7, 34.2)).isZero();
    }

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void anAreaCutAtTheAntimeridianHasNoSeam(MapProjection projection) throws Exception {
        Viewport view = Views.fitting(new GeoBox(170, -30, 179.9, 0), projection, 800, 600, 0);
        OwnLayer pacific = layers("pacific.geojson").all().getFirst();
        BufferedImage image = painted(new LayerPaper(new OwnLayers(List.of(pacific)), LayerPlace.UNDER, p -> {}), frame(view));
        assertThat(at(image, view, -17.5, 179.98)).isEqualTo(at(image, view, -17.5, 178)).isNotZero();
    }

    @Test
    void screenAndPaperAgreePixelForPixel() throws Exception {
        OwnLayers layers = layers("utm.tif", "gaza.geojson");
        Frame frame = frame(Views.fitting(GAZA, MapProjection.CONIC, 400, 300, 0));
        var screen = new LayerScreen(LayerPlace.UNDER, Jobs.inline(), () -> {});
        screen.show(layers, problem -> {});
        painted(screen, frame);
        assertThat(screen.isSharp(frame)).isTrue();
        BufferedImage shown = painted(screen, frame);
        BufferedImage written = painted(new LayerPaper(layers, LayerPlace.UNDER, p -> {}), frame);
        assertThat(shown.getRGB(0, 0, 400, 300, null, 0, 400)).containsExactly(written.getRGB(0, 0, 400, 300, null, 0, 400));
        screen.show(OwnLayers.NONE, problem -> {});
        assertThat(screen.marks(frame)).isEmpty();
    }

    @Test
    void aMovedViewShowsTheOldPictureInItsNewPlace() throws Exception {
        Viewport view = Views.fitting(GAZA, MapProjection.MERCATOR, 400, 300, 0);
        var screen = new LayerScreen(LayerPlace.UNDER, Jobs.inline(), () -> {});
        screen.show(layers("utm.tif"), problem -> {});
        painted(screen, frame(view));
        Raster moved = (Raster) screen.marks(frame(view.panned(30, -20))).findFirst().orElseThrow();
        assertThat(moved.text()).isEqualTo("raster x=30 y=-20 400x300");
    }

    @Test
    void papersWithoutPixelsGetShapes() throws Exception {
        Frame frame = frame(Views.fitting(GAZA, MapProjection.MERCATOR, 400, 300, 0));
        var layer = new LayerPaper(layers("gaza.geojson"), LayerPlace.UNDER, p -> {});
        Raster raster = (Raster) layer.marks(frame).findFirst().orElseThrow();
        assertThat(raster.source().shapes()).extracting(mark -> mark.text().split("\\s")[0]).containsExactly("fill", "line", "dot");
    }

    @Test
    void aFarViewDrawsFewVerticesAndANearOneOnlyThoseInSight() throws Exception {
        StringBuilder circle = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        int corners = 100_000;
        for (int i = 0; i <= corners; i++) {
            double turn = 2 * Math.PI * (i % corners) / corners;
            circle.append(i == 0 ? "" : ",").append('[').append(10 * Math.cos(turn)).append(',').append(10 * Math.sin(turn)).append(']');
        }
        Path file = folder.resolve("circle.geojson");
        Files.writeString(file, circle.append("]]}"));
        OwnLayer layer = LayerFiles.open(file, Progress.NONE).layers().getFirst();
        assertThat(vertices(layer, new GeoBox(-20, -20, 20, 20))).isBetween(20, 1500);
        assertThat(vertices(layer, new GeoBox(9.9, -0.1, 10.1, 0.1))).isBetween(2, 1500);
    }

    private static int vertices(OwnLayer layer, GeoBox box) {
        Frame frame = frame(Views.fitting(box, MapProjection.MERCATOR, 800, 800, 0));
        var paper = new LayerPaper(new OwnLayers(List.of(layer)), LayerPlace.UNDER, p -> {});
        Raster raster = (Raster) paper.marks(frame).findFirst().orElseThrow();
        int count = 0;
        var fill = (conflictmap.render.Fill) raster.source().shapes().getFirst();
        for (var i = fill.shape().getPathIterator(null); !i.isDone(); i.next()) {
            count++;
        }
        return count;
    }

    @TempDir
    Path folder;

    @Test
    void aFileThatIsGoneIsToldAndLeftOut() throws Exception {
        Path copy = folder.resolve("utm.tif");
        Files.copy(Path.of(Objects.requireNonNull(LayerFiles.class.getResource("utm.tif")).toURI()), copy);
        var layers = new OwnLayers(LayerFiles.open(copy, Progress.NONE).layers());
        Files.delete(copy);
        List<Problem> problems = new ArrayList<>();
        Viewport view = Views.fitting(GAZA, MapProjection.MERCATOR, 200, 150, 0);
        BufferedImage image = painted(new LayerPaper(layers, LayerPlace.UNDER, problems::add), frame(view));
        assertThat(problems).extracting(Problem::code).containsExactly("layer.unreadable");
        assertThat(at(image, view, 31.55, 34.30)).isZero();
    }
}
