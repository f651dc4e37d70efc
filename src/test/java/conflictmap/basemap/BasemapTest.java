package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.geo.MapProjection;
import conflictmap.geo.Outline;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.Theme;
import conflictmap.render.Views;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real files of {@code maps/}. */
class BasemapTest {
    private static final Path MAPS = Path.of(System.getProperty("conflictmap.home", "."), "maps");
    private static Basemap basemap;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        basemap = Basemap.open(MAPS);
        basemap.loadAll(Progress.NONE);
    }

    @Test
    void readsAllSheetsWhole() {
        assertThat(basemap.levels().get(Sheet.PROVINCES).size()).isEqualTo(4596);
        assertThat(basemap.levels().get(Sheet.COUNTRIES_10M).size()).isEqualTo(252);
        assertThat(basemap.levels().get(Sheet.PLACES).size()).isEqualTo(7322);
        for (Sheet sheet : Sheet.values()) {
            Features features = basemap.levels().get(sheet);
            assertThat(features.parts()).as(sheet.fileName()).isGreaterThanOrEqualTo(features.size() - 2);
        }
    }

    @Test
    void knowsTheAreasOfProvincesAndCountries() {
        assertThat(inside(basemap.area("admin1:IR.28"), 32.65, 51.67)).isTrue();
        assertThat(inside(basemap.area("admin1:IR.28"), 35.69, 51.42)).isFalse();
        assertThat(inside(basemap.area("country:IR"), 35.69, 51.42)).isTrue();
        assertThat(inside(basemap.area("country:IR"), 33.3, 44.4)).isFalse();
        assertThat(basemap.area("admin1:XX.99")).isEmpty();
        assertThat(basemap.area("nonsense")).isEmpty();
    }

    private static boolean inside(Optional<Outline> area, double lat, double lon) {
        Outline outline = area.orElseThrow();
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int ring = 0; ring < outline.rings(); ring++) {
            for (int i = outline.ringStart()[ring]; i < outline.ringStart()[ring + 1]; i++) {
                if (i == outline.ringStart()[ring]) {
                    path.moveTo(outline.lonDeg()[i], outline.latDeg()[i]);
                } else {
                    path.lineTo(outline.lonDeg()[i], outline.latDeg()[i]);
                }
            }
            path.closePath();
        }
        return path.contains(lon, lat);
    }

    @Test
    void theSeaIsBlueAndTheLandIsNot() {
        for (double zoom : new double[] {2.5, 4, 6, 8}) {
            assertThat(blueness(38.5, 51, zoom)).as("Caspian at " + zoom).isGreaterThan(10);
            assertThat(blueness(33, 57, zoom)).as("desert at " + zoom).isLessThan(0);
        }
    }

    /** Blue above red, on average over some pixels without letters or lines. */
    private static double blueness(double lat, double lon, double zoom) {
        Frame frame = Papers.frame(lat, lon, zoom, 200, 200);
        BufferedImage image = Papers.painted(List.of(new BasemapLayer(basemap)), frame);
        double sum = 0;
        for (int i = 0; i < 16; i++) {
            Color c = new Color(image.getRGB(92 + i, 100));
            sum += c.getBlue() - c.getRed();
        }
        return sum / 16;
    }

    @Test
    void noSeamRunsAlongTheAntimeridian() {
        Frame frame = Papers.frame(67, 180, 4, 400, 300); // Chukotka
        BufferedImage image = Papers.painted(List.of(new BasemapLayer(basemap)), frame);
        for (int y = 120; y < 150; y++) {
            Color left = new Color(image.getRGB(198, y));
            Color middle = new Color(image.getRGB(200, y));
            assertThat(Math.abs(left.getRed() - middle.getRed())).as("row " + y).isLessThan(25);
        }
    }

    @Test
    void thePrintThemeIsWhitePaperWithoutColour() {
        Frame light = Papers.frame(33, 47, 5, 400, 300);
        Frame print = new Frame(light.view(), light.now(), light.window(), light.zone(), Theme.PRINT, null);
        BufferedImage image = Papers.painted(List.of(new BasemapLayer(basemap)), print);
        int white = 0;
        for (int rgb : Papers.pixels(image)) {
            var c = new Color(rgb);
            int most = Math.max(c.getRed(), Math.max(c.getGreen(), c.getBlue()));
            int least = Math.min(c.getRed(), Math.min(c.getGreen(), c.getBlue()));
            assertThat(most - least).as(c.toString()).isLessThan(20);
            white += least > 240 ? 1 : 0;
        }
        assertThat(white).isGreaterThan(image.getWidth() * image.getHeight() / 2);
    }

    /** Beside a map that has an edge there is paper, and on it the same ground as in Mercator. */
    @Test
    void aCutMapShowsTheSameGround() {
        Viewport world = Views.world(MapProjection.EQUAL_EARTH, 800, 500);
        Frame like = Papers.frame(0, 0, 3, 1, 1);
        BufferedImage image = Papers.painted(List.of(new BasemapLayer(basemap)), like.in(world));
        assertThat(image.getRGB(3, 3)).isEqualTo(Theme.LIGHT.beside().getRGB());
        var sahara = new Color(image.getRGB((int) world.px(24, 12), (int) world.py(24, 12)));
        var ocean = new Color(image.getRGB((int) world.px(20, -150), (int) world.py(20, -150)));
        assertThat(sahara.getRed()).isGreaterThan(sahara.getBlue() + 15);
        assertThat(ocean.getBlue()).isGreaterThan(ocean.getRed() + 15);
    }

    @Test
    void theDarkThemeIsDark() {
        Frame light = Papers.frame(33, 57, 5, 200, 200);
        Frame dark = new Frame(light.view(), light.now(), light.window(), light.zone(), Theme.DARK, null);
        BufferedImage image = Papers.painted(List.of(new BasemapLayer(basemap)), dark);
        assertThat(new Color(image.getRGB(100, 100)).getRed()).isLessThan(90);
    }

    @Test
    void aFinerPaperShowsTheSameMap() {
        Frame frame = Papers.frame(35, 52, 6, 300, 200);
        var layer = new BasemapLayer(basemap);
        BufferedImage single = Papers.painted(List.of(layer), frame);
        var twice = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        new Picture(List.of(layer)).paint(twice, 2, frame);
        double difference = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                int mean = (green(twice, 2 * x, 2 * y) + green(twice, 2 * x + 1, 2 * y)
                        + green(twice, 2 * x, 2 * y + 1) + green(twice, 2 * x + 1, 2 * y + 1)) / 4;
                difference += Math.abs(mean - green(single, x, y));
            }
        }
        assertThat(difference / 60_000).isLessThan(6);
    }

    private static int green(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 255;
    }

    @Test
    void aMissingOrDamagedFileIsNamed(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Basemap.open(folder)).isInstanceOf(IOException.class).hasMessageContaining("countries_110m");
        byte[] whole = Files.readAllBytes(MAPS.resolve("countries_110m.geojson.gz"));
        Files.write(folder.resolve("countries_110m.geojson.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Basemap.open(folder)).isInstanceOf(IOException.class).hasMessageContaining("countries_110m");
    }

    @Test
    void theWindowsSharpPictureIsTheFilesPicture() {
        Frame frame = Papers.frame(35, 52, 5.5, 300, 200);
        var backdrop = new Backdrop(basemap, Jobs.inline(), () -> {});
        Papers.painted(List.of(backdrop), frame);
        assertThat(backdrop.isSharp(frame)).isTrue();
        assertThat(Papers.pixels(Papers.painted(List.of(backdrop), frame)))
                .isEqualTo(Papers.pixels(Papers.painted(List.of(new BasemapLayer(basemap)), frame)));
    }

    @Test
    void aMovedViewShowsTheOldPictureMovedUntilTheSharpOneIsThere() throws InterruptedException {
        var delivered = new java.util.concurrent.LinkedBlockingQueue<Runnable>();
        Deque<String> sharp = new ArrayDeque<>();
        try (var jobs = new Jobs(delivered::add)) {
            var backdrop = new Backdrop(basemap, jobs, () -> sharp.add("sharp"));
            Frame frame = Papers.frame(35, 52, 5.5, 300, 200);
            int sea = Theme.LIGHT.sea().getRGB();
            assertThat(Papers.painted(List.of(backdrop), frame).getRGB(150, 100)).isEqualTo(sea);
            while (!backdrop.isSharp(frame)) {
                delivered.take().run();
            }
            assertThat(sharp).isNotEmpty();
            BufferedImage first = Papers.painted(List.of(backdrop), frame);
            Frame moved = new Frame(frame.view().panned(40, 0), frame.now(), frame.window(), frame.zone(), frame.theme(), null);
            BufferedImage shown = Papers.painted(List.of(backdrop), moved);
            assertThat(backdrop.isSharp(moved)).isFalse();
            List<Integer> expected = new ArrayList<>();
            List<Integer> seen = new ArrayList<>();
            for (int y = 0; y < 200; y++) {
                expected.add(first.getRGB(100, y));
                seen.add(shown.getRGB(140, y));
            }
            assertThat(seen).isEqualTo(expected);
        }
    }
}
