package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import conflictmap.timeline.Window;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Tables with very many places: small symbols, density, and what lies under the pointer, each against counting by hand. */
class CrowdTest {
    private static final Frame FRAME = Papers.frame(34, 48, 5, 640, 400);
    private static final Frame SYMBOLS = FRAME.as(Depiction.SYMBOLS);
    private static final long NOW = Papers.NOW.toEpochMilli();
    private static final long HOUR = 3_600_000;

    private static EventTable table(int size, long seed, Precision... precisions) {
        var random = new Random(seed);
        var builder = new EventTable.Builder("made-up.csv");
        var row = new EventRow();
        for (int i = 0; i < size; i++) {
            row.id = "e" + i;
            row.type = EventType.values()[random.nextInt(EventType.values().length)];
            row.startMs = NOW - random.nextInt(20) * HOUR;
            row.endMs = row.startMs + random.nextInt(5) * HOUR;
            row.lat = 28 + 12 * random.nextDouble();
            row.lon = 38 + 20 * random.nextDouble();
            row.precision = precisions.length == 0 ? Precision.CITY : precisions[random.nextInt(precisions.length)];
            builder.add(row);
        }
        return builder.build();
    }

    private static SymbolLayer layer(EventTable table) {
        return new SymbolLayer(EventIndex.of(table), id -> Optional.empty());
    }

    @Example
    void manyPlacesAreSmallSymbolsNewestOnTop() {
        SymbolLayer layer = layer(table(5000, 1));
        Sprites sprites = (Sprites) layer.marks(SYMBOLS).toList().getFirst();
        assertThat(((Symbol) sprites.stampOf(0)).radiusPx()).isLessThan(SymbolLayout.baseRadius(5));
        Shown shown = layer.index().shown(FRAME.now(), FRAME.window());
        int newest = shown.rows()[shown.count() - 1];
        double x = FRAME.view().px(layer.index().lat(newest), layer.index().lon(newest));
        assertThat(Math.abs(sprites.x()[0] - x)).isLessThan(0.01);
    }

    @Example
    void ofSymbolsOnOneSpotOnlyTheNewestIsDrawn() {
        Sprites sprites = (Sprites) layer(table(5000, 1)).marks(SYMBOLS).toList().getFirst();
        var squares = new Squares();
        squares.clear(FRAME.view(), Crowd.MARGIN_PX, 2);
        int apart = 0;
        for (int i = 0; i < sprites.count(); i++) {
            int column = (int) ((sprites.x()[i] + Crowd.MARGIN_PX) / 2 + 0.001);
            int row = (int) ((sprites.y()[i] + Crowd.MARGIN_PX) / 2 + 0.001);
            apart += squares.take(squares.of(column, row));
        }
        assertThat(apart).as("but for rounding at the edges").isGreaterThan((int) (0.995 * sprites.count()));
        assertThat(sprites.count()).isBetween(1000, 4900);
    }

    /** The press prints from the top and skips what is covered; shapes are drawn from the bottom. */
    @Example
    void thePressPaintsWhatShapesPaint() {
        Layer ground = Papers.ground(new Color(0xDDE6EE));
        var stamps = new Sprites.Builder();
        var random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            stamps.add(new Symbol(EventType.values()[i % 7], conflictmap.model.Status.REPORTED, 4.5, Theme.LIGHT),
                    random.nextInt(-6, 646), random.nextInt(-6, 406), i % 3 == 0 ? 1 : 0.6);
        }
        Sprites sprites = stamps.done();
        List<Layer> layers = List.of(ground, frame -> java.util.stream.Stream.of(sprites));
        int[] printed = Papers.pixels(Papers.painted(layers, FRAME));
        int[] drawn = Papers.pixels(Papers.drawn(layers, FRAME));
        long far = 0;
        double sum = 0;
        for (int i = 0; i < printed.length; i++) {
            int difference = Math.abs((printed[i] >> 8 & 0xFF) - (drawn[i] >> 8 & 0xFF));
            sum += difference;
            far += difference > 40 ? 1 : 0;
        }
        assertThat(sum / printed.length).isLessThan(3);
        assertThat(far).isLessThan(printed.length / 500);
    }

    @Example
    void twoThreadsPaintWhatOnePaints() {
        EventTable table = table(6000, 2);
        Layer alone = layer(table);
        Layer both = new SymbolLayer(EventIndex.of(table), id -> Optional.empty(), conflictmap.jobs.Jobs::both);
        for (Depiction depiction : List.of(Depiction.SYMBOLS, Depiction.DENSITY)) {
            var one = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
            var two = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
            new Picture(List.of(alone)).paint(one, 1, FRAME.as(depiction));
            new Picture(List.of(both), conflictmap.jobs.Jobs::both).paint(two, 1, FRAME.as(depiction));
            assertThat(Papers.pixels(two)).isEqualTo(Papers.pixels(one));
        }
    }

    @Property(tries = 30)
    void whatLiesUnderThePointerIsWhatIsFoundByHand(
            @ForAll @IntRange(min = 0, max = 639) int px, @ForAll @IntRange(min = 0, max = 399) int py) {
        SymbolLayer layer = layer(table(4000, 5));
        EventIndex index = layer.index();
        double reach = ((Symbol) ((Sprites) layer.marks(SYMBOLS).toList().getFirst()).stampOf(0)).radiusPx() + 3;
        List<Integer> expected = new ArrayList<>();
        for (int row : index.visible(FRAME.now(), FRAME.window())) {
            if (distance(index, row, px, py) <= reach) {
                expected.add(row);
            }
        }
        expected.sort(Comparator.<Integer>comparingDouble(row -> distance(index, row, px, py)));
        assertThat(layer.hit(SYMBOLS, px, py)).extracting(ConflictEvent::id)
                .containsExactlyElementsOf(expected.stream().map(row -> index.event(row).id()).toList());
    }

    private static double distance(EventIndex index, int row, double px, double py) {
        return Math.hypot(
                FRAME.view().px(index.lat(row), index.lon(row)) - px, FRAME.view().py(index.lat(row), index.lon(row)) - py);
    }

    @Property(tries = 60)
    void densityThatFollowsTheClockIsDensityCountedAnew(
            @ForAll @IntRange(min = -30, max = 30) int first,
            @ForAll @IntRange(min = -30, max = 30) int then,
            @ForAll @IntRange(min = 1, max = 20) int hours,
            @ForAll Window.Mode mode) {
        EventIndex index = EventIndex.of(table(800, 7));
        Window window = Window.of(Duration.ofHours(hours)).withMode(mode);
        EventPoints points = EventPoints.of(index, FRAME.view().projection(), Bands.ALONE);
        var follows = new DensityGrid(index, FRAME.view(), false);
        Shown last = index.shown(Papers.NOW.plus(Duration.ofHours(first)), window);
        follows.follow(last, points, FRAME.view(), Bands.ALONE);
        for (int step = 1; step <= 8; step++) {
            last = index.shown(Papers.NOW.plus(Duration.ofMinutes(60L * first + 60L * (then - first) * step / 8)), window);
            follows.follow(last, points, FRAME.view(), Bands.ALONE);
        }
        assertThat(Arrays.stream(follows.cells()).sum()).isEqualTo(last.count());
        assertThat(follows.cells()).isEqualTo(byHand(index, last, follows));
        assertThat(follows.inPicture()).isEqualTo(inPicture(index, last));
    }

    private static int[] byHand(EventIndex index, Shown shown, DensityGrid grid) {
        int[] cells = new int[grid.columns() * grid.rows()];
        for (int row : shown.rows()) {
            double x = FRAME.view().px(index.lat(row), index.lon(row)) - grid.left();
            double y = FRAME.view().py(index.lat(row), index.lon(row)) - grid.top();
            cells[(int) y / DensityGrid.CELL_PX * grid.columns() + (int) x / DensityGrid.CELL_PX]++;
        }
        return cells;
    }

    private static int inPicture(EventIndex index, Shown shown) {
        Viewport view = FRAME.view();
        int count = 0;
        for (int row : shown.rows()) {
            double x = view.px(index.lat(row), index.lon(row));
            double y = view.py(index.lat(row), index.lon(row));
            count += x >= 0 && y >= 0 && x < view.widthPx() && y < view.heightPx() ? 1 : 0;
        }
        return count;
    }

    @Example
    void noPinStandsWhereOnlyAnAreaIsKnownAmongMany() {
        EventTable table = table(5000, 9, Precision.ADMIN, Precision.REGION, Precision.COUNTRY, Precision.UNKNOWN);
        for (Depiction depiction : Depiction.values()) {
            List<Mark> marks = layer(table).marks(FRAME.as(depiction)).toList();
            assertThat(marks.stream().filter(Sprites.class::isInstance).mapToInt(m -> ((Sprites) m).count()).sum()).isZero();
        }
        BufferedImage image = Papers.painted(List.of(layer(table(1, 9, Precision.ADMIN))), FRAME.as(Depiction.DENSITY));
        assertThat(Papers.count(image, Theme.LIGHT.of(EventType.STRIKE))).isZero();
    }

    @Example
    void densityTakesOverWhereSymbolsWouldCoverTheMapAndGivesWayLater() {
        SymbolLayer layer = layer(table(20_000, 11));
        Frame few = FRAME.at(Papers.NOW.minus(Duration.ofHours(40)));
        assertThat(layer.scene(few).points()).isInstanceOf(Crowded.class);
        assertThat(layer.scene(FRAME).points()).isInstanceOf(Dense.class);
        assertThat(layer.scene(few).points()).isInstanceOf(Crowded.class);
        assertThat(layer.scene(FRAME.as(Depiction.SYMBOLS)).points()).isInstanceOf(Crowded.class);
        assertThat(layer.scene(few.as(Depiction.DENSITY)).points()).isInstanceOf(Dense.class);
    }
}
