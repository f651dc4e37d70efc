package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Papers;
import conflictmap.render.Theme;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ground in pieces, from the real files of {@code maps/}. */
class CanvasTest {
    private static Basemap basemap;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        basemap.loadAll(Progress.NONE);
    }

    static Stream<Arguments> views() {
        Projection world = MapProjection.EQUAL_EARTH.fittedTo(new GeoBox(-180, -90, 180, 90));
        Projection cone = MapProjection.CONIC.fittedTo(new GeoBox(20, 20, 60, 50));
        return Stream.of(
                Arguments.of(WebMercator.INSTANCE, 36, 28, 2.3, 1.0),
                Arguments.of(WebMercator.INSTANCE, 33, 36, 5.7, 1.0),
                Arguments.of(WebMercator.INSTANCE, 33, 36, 7.2, 2.0),
                Arguments.of(WebMercator.INSTANCE, 66, 180, 4.1, 1.0),
                Arguments.of(WebMercator.INSTANCE, 80, 20, 2.0, 1.5),
                Arguments.of(world, 36, 28, 3.3, 1.0),
                Arguments.of(world, 10, 150, 1.6, 1.0),
                Arguments.of(cone, 36, 40, 5.6, 2.0));
    }

    /** A view that was moved over ground painted piece by piece is, pixel for pixel, the view painted at once. */
    @ParameterizedTest
    @MethodSource("views")
    void piecesMakeTheWhole(Projection projection, double lat, double lon, double zoom, double scale) throws InterruptedException {
        Viewport view = new Viewport(new GeoPoint(lat, lon), zoom, 320, 240, projection);
        Extent extent = extent(view, scale);
        var spares = new Spares();
        Canvas canvas = Canvas.painted(null, extent, true, spares, Progress.NONE);
        canvas = Canvas.painted(canvas, extent.grown(0.2, 0.2, 0.2, 0.2), false, spares, Progress.NONE);
        Extent moved = extent(view.panned(-38, 22), scale);
        canvas = Canvas.painted(canvas, moved.grown(0, 0, 0.25, 0), true, spares, Progress.NONE);
        assertThat(canvas.extent().holds(moved)).isTrue();
        Rectangle at = canvas.extent().placeOf(moved).orElseThrow();
        int[] seen = canvas.image().getRGB(
                at.x - canvas.extent().place().x, at.y - canvas.extent().place().y, at.width, at.height, null, 0, at.width);
        Canvas whole = Canvas.painted(null, moved, true, spares, Progress.NONE);
        assertThat(seen).isEqualTo(whole.image().getRGB(0, 0, at.width, at.height, null, 0, at.width));

        // over another picture, where that is given back
        whole.image().setRGB(0, 0, at.width, at.height, new int[at.width * at.height], 0, at.width);
        spares.give(whole.image());
        Canvas again = Canvas.painted(null, moved, true, spares, Progress.NONE);
        assertThat(again.image()).isSameAs(whole.image());
        assertThat(again.image().getRGB(0, 0, at.width, at.height, null, 0, at.width)).isEqualTo(seen);
    }

    private static Extent extent(Viewport view, double scale) {
        return Extent.of(Look.of(basemap.levels(), view, Theme.LIGHT, scale), view);
    }

    @Test
    void anotherZoomOrAPartOfAPixelIsNotTheSameGround() {
        Viewport view = new Viewport(new GeoPoint(35, 52), 5.5, 300, 200, WebMercator.INSTANCE);
        Extent margins = extent(view, 1).grown(0.2, 0.2, 0.2, 0.2);
        assertThat(margins.holds(extent(view.panned(60, -40), 1))).isTrue();
        assertThat(margins.holds(extent(view.panned(61, 0), 1))).isFalse();
        assertThat(margins.holds(extent(view.panned(1.5, 0), 1))).isFalse();
        assertThat(margins.holds(extent(view.withZoom(5.51), 1))).isFalse();
        assertThat(extent(view, 2).grown(0.2, 0.2, 0.2, 0.2).holds(extent(view.panned(1.5, 0), 2))).isTrue();
    }

    /** Once the margins are there, a short pan is sharp at once, and is what a picture file shows. */
    @Test
    void aShortPanIsSharpAtOnce() throws InterruptedException {
        var delivered = new LinkedBlockingQueue<Runnable>();
        Frame frame = Papers.frame(35, 52, 5.5, 300, 200);
        Frame moved = frame.in(frame.view().panned(-41, 17));
        try (var jobs = new Jobs(delivered::add)) {
            var backdrop = new Backdrop(basemap, jobs, () -> {});
            while (!backdrop.isSharp(moved)) {
                Papers.painted(List.of(backdrop), frame);
                delivered.take().run();
            }
            assertThat(Papers.pixels(Papers.painted(List.of(backdrop), moved)))
                    .isEqualTo(Papers.pixels(Papers.painted(List.of(new BasemapLayer(basemap)), moved)));
        }
    }
}
