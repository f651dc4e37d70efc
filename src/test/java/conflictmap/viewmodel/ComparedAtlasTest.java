package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Panes;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.render.Text;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.Norm;
import conflictmap.timeline.compare.Side;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparisons on the real map: what the window paints of them, and its files. */
class ComparedAtlasTest {
    private static final Instant FIRST = Instant.parse("2025-06-13T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-06-15T00:00:00Z");
    private static final Place DAMASCUS = Happenings.city("Damascus", 33.51, 36.29);
    private static Basemap basemap;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        basemap.loadAll(Progress.NONE);
    }

    private static Frame frame(double zoom) {
        var view = new Viewport(new GeoPoint(34.5, 45), zoom, 1204, 760, WebMercator.INSTANCE);
        return new Frame(view, FIRST.plus(Duration.ofHours(47)), Window.of(Duration.ofHours(6)).withMode(Window.Mode.CUMULATIVE), ZoneOffset.UTC, Theme.LIGHT, null);
    }

    /** Two days with 12 strikes on Tehran and 9 on Damascus, then two with 1 on Tabriz, 15 on Tehran and 3 on Damascus. */
    private static Comparison comparison(CompareMode mode, double swipe) {
        List<ConflictEvent> all = new ArrayList<>();
        add(all, Happenings.TEHRAN, FIRST, 12);
        add(all, DAMASCUS, FIRST, 9);
        add(all, Happenings.TABRIZ, SECOND, 1);
        add(all, Happenings.TEHRAN, SECOND, 15);
        add(all, DAMASCUS, SECOND, 3);
        EventIndex index = EventIndex.of(all);
        return Comparison.of(Side.of("First days", index, new TimeRange(FIRST, SECOND)),
                Side.of("Later days", index, new TimeRange(SECOND, SECOND.plus(Duration.ofDays(2)))), mode, Norm.COUNT, swipe);
    }

    private static void add(List<ConflictEvent> to, Place place, Instant from, int count) {
        for (int i = 0; i < count; i++) {
            to.add(Happenings.event(place.name() + from + i, EventType.STRIKE, place, from.plus(Duration.ofMinutes(30L * i)).toString(), Duration.ofHours(1)));
        }
    }

    private static BufferedImage painted(Picture picture, Frame frame) {
        var image = new BufferedImage(frame.view().widthPx(), frame.view().heightPx(), BufferedImage.TYPE_INT_RGB);
        picture.paint(image, 1, frame);
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource(CompareMode.class)
    void theFileIsWhatTheWindowShows(CompareMode mode) throws Exception {
        Comparison of = comparison(mode, 0.5);
        MapSheet sheet = new AtlasMaps(basemap, Jobs.inline(), () -> {}).compared(() -> of);
        Frame frame = frame(5);
        painted(sheet.picture(), frame);
        assertThat(sheet.isSharp(frame)).isTrue();
        assertThat(pixels(painted(sheet.picture(), frame))).isEqualTo(pixels(painted(sheet.paper(frame, Progress.NONE), frame)));
    }

    @Test
    void aMapThatIsNotSeenKeepsNobodyWaiting() throws Exception {
        var of = new Comparison[] {comparison(CompareMode.DIFFERENCE, 0.5)};
        MapSheet sheet = new AtlasMaps(basemap, Jobs.inline(), () -> {}).compared(() -> of[0]);
        painted(sheet.picture(), frame(4));
        painted(sheet.picture(), frame(5.6));
        assertThat(sheet.isMoving(frame(5.6))).as("names come into the map of the difference").isTrue();
        of[0] = of[0].as(CompareMode.SWIPE, Norm.COUNT, 1);
        painted(sheet.picture(), frame(5.6));
        assertThat(sheet.isMoving(frame(5.6))).as("but that is not seen any more").isFalse();
        assertThat(sheet.isSharp(frame(5.6))).isTrue();
    }

    @Test
    void eachSideHasItsOwnSymbolsOnTheRealMap() throws Exception {
        Comparison of = comparison(CompareMode.SIDE_BY_SIDE, 0.5);
        Frame frame = frame(5);
        BufferedImage image = painted(paper(of), frame);
        Panes panes = Panes.of(frame, of);
        assertThat(strikes(image, panes, of.a(), 0, Happenings.TEHRAN)).isPositive();
        assertThat(strikes(image, panes, of.b(), panes.rightX(), Happenings.TEHRAN)).isPositive();
        assertThat(strikes(image, panes, of.a(), 0, Happenings.TABRIZ)).as("of the later days alone").isZero();
        assertThat(strikes(image, panes, of.b(), panes.rightX(), Happenings.TABRIZ)).isPositive();
    }

    private static Picture paper(Comparison of) throws IOException, InterruptedException {
        return Pile.compared(basemap, () -> of, new SymbolLayer(of.a().events(), basemap), new SymbolLayer(of.b().events(), basemap),
                Pile.Between.NOTHING, Progress.NONE);
    }

    /** Pixels of a strike's colour round a place of a side's map. */
    private static int strikes(BufferedImage image, Panes panes, Side side, int left, Place place) {
        Viewport view = panes.frame(side).view();
        GeoPoint at = place.position();
        int x = left + (int) view.px(at.latDeg(), at.lonDeg());
        int y = (int) view.py(at.latDeg(), at.lonDeg());
        int count = 0;
        for (int dy = -9; dy <= 9; dy++) {
            for (int dx = -9; dx <= 9; dx++) {
                var seen = new Color(image.getRGB(x + dx, y + dy));
                // older ones are paler, but nothing of the ground is so red
                count += seen.getRed() > 170 && seen.getGreen() < 140 && seen.getBlue() < 90 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void noNameStandsOverANumber() throws Exception {
        Picture paper = paper(comparison(CompareMode.DIFFERENCE, 0.5));
        int seen = 0;
        for (double zoom = 4.2; zoom < 7; zoom += 0.37) {
            Frame frame = frame(zoom);
            List<Label> labels = paper.layers().stream().flatMap(layer -> layer.marks(frame)).filter(Label.class::isInstance).map(Label.class::cast).toList();
            List<Label> numbers = labels.stream()
                    .filter(l -> l.stand() == Label.Stand.CENTRED && l.lines().getFirst().matches("[+−]\\d+")).toList();
            seen += numbers.size();
            for (Label number : numbers) {
                assertThat(labels).filteredOn(l -> !numbers.contains(l)).noneMatch(l -> box(l).intersects(box(number)));
            }
        }
        assertThat(seen).isGreaterThan(8);
    }

    private static Rectangle2D box(Label label) {
        double size = label.style().sizePx();
        double width = label.lines().stream().mapToDouble(line -> Text.width(line, label.style())).max().orElse(0);
        boolean left = label.stand() == Label.Stand.LEFT;
        double high = left ? 0.74 * size : 1.18 * size * label.lines().size() - 0.44 * size;
        return new Rectangle2D.Double(left ? label.x() : label.x() - width / 2, left ? label.y() - 0.72 * size : label.y() - high / 2, width, high);
    }
}
