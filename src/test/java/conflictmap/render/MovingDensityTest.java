package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;

/** Density on a screen: while the map moves it is that of an earlier view, and to the eye the same; at rest it is its own. */
class MovingDensityTest {
    private static final Frame FRAME = Papers.frame(34, 48, 5, 640, 400).as(Depiction.DENSITY);
    private static final EventIndex INDEX = EventIndex.of(table());

    private final SymbolLayer screen = SymbolLayer.onScreen(INDEX, id -> Optional.empty(), Bands.ALONE);

    private static EventTable table() {
        var random = new Random(5);
        var builder = new EventTable.Builder("made-up.csv");
        var row = new EventRow();
        for (int i = 0; i < 20_000; i++) {
            row.id = "e" + i;
            row.type = EventType.STRIKE;
            row.startMs = Papers.NOW.minus(Duration.ofMinutes(random.nextInt(300))).toEpochMilli();
            row.endMs = row.startMs;
            boolean town = random.nextInt(3) > 0;
            row.lat = town ? 35.7 + 0.3 * random.nextGaussian() : 26 + 16 * random.nextDouble();
            row.lon = town ? 51.4 + 0.4 * random.nextGaussian() : 34 + 28 * random.nextDouble();
            row.precision = Precision.CITY;
            builder.add(row);
        }
        return builder.build();
    }

    /** Counts each view by itself; as old as the other, since the scale's end depends on what was shown before. */
    private final SymbolLayer paper = new SymbolLayer(INDEX, id -> Optional.empty());

    private BufferedImage exact(Frame frame) {
        return Papers.painted(List.of(paper), frame);
    }

    private BufferedImage shown(Frame frame) {
        return Papers.painted(List.of(screen), frame);
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        int[] one = Papers.pixels(a);
        int[] other = Papers.pixels(b);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF));
            }
        }
        return sum / one.length / 3;
    }

    /** Where the scale of colours ends, events in a square kilometre. */
    private static double top(SymbolLayer layer, Frame frame) {
        Density.Unit unit = ((Dense) layer.scene(frame).points()).unit();
        return unit.top() / unit.areaKm2();
    }

    private void looksTheSameOnTheWay(java.util.function.IntFunction<Frame> way) {
        int compared = 0;
        for (int i = 0; i <= 40; i++) {
            Frame frame = way.apply(i);
            double difference = difference(shown(frame), exact(frame));
            if (top(screen, frame) == top(paper, frame)) {
                assertThat(difference).as("frame %d, of 255 steps of colour", i).isLessThan(1.5);
                compared++;
            }
        }
        assertThat(compared).as("frames whose scales of colours end alike").isGreaterThan(20);
        Frame last = way.apply(40);
        assertThat(screen.isRough()).isTrue();
        assertThat(Papers.pixels(shown(last))).as("painted again, at rest").isEqualTo(Papers.pixels(exact(last)));
        assertThat(screen.isRough()).isFalse();
    }

    @Example
    void aMapThatIsDraggedShowsTheDensityOfEachView() {
        looksTheSameOnTheWay(i -> FRAME.in(FRAME.view().panned(-11.5 * i, 7.25 * i)));
    }

    @Example
    void aMapThatIsZoomedShowsTheDensityOfEachView() {
        looksTheSameOnTheWay(i -> FRAME.in(FRAME.view().zoomedAt(300, 150, 0.04 * i)));
    }

    @Example
    void aMapThatIsZoomedOutShowsTheDensityOfEachView() {
        looksTheSameOnTheWay(i -> FRAME.in(FRAME.view().zoomedAt(300, 150, -0.03 * i)));
    }

    @Example
    void aMapThatIsZoomedAndThenDraggedShowsTheDensityOfEachView() {
        looksTheSameOnTheWay(i -> FRAME.in(FRAME.view().zoomedAt(300, 150, 0.02 * Math.min(i, 20)).panned(-9.5 * Math.max(0, i - 20), 4.0 * Math.max(0, i - 20))));
    }

    @Example
    void theClockGoesOnWhileTheMapMoves() {
        looksTheSameOnTheWay(i -> FRAME.in(FRAME.view().panned(5 * i, 0)).at(Papers.NOW.plus(Duration.ofMinutes(5L * i))));
    }

    @Example
    void whatIsCountedOnTheWayIsAboutWhatIsSeen() {
        for (int i = 0; i < 10; i++) {
            Frame frame = FRAME.in(FRAME.view().panned(-31.5 * i, 3 * i));
            int seen = new SymbolLayer(INDEX, id -> Optional.empty()).scene(frame).countSeen();
            assertThat(screen.scene(frame).countSeen()).isBetween((int) (seen * 0.98), (int) (seen * 1.02));
        }
    }
}
