package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Line;
import conflictmap.render.Papers;
import conflictmap.render.Views;
import java.awt.geom.PathIterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraticuleTest {
    private final Graticule graticule = new Graticule();

    private static Frame with(Viewport view) {
        return Papers.frame(0, 0, 3, 1, 1).in(view).graticule(true);
    }

    private List<String> degrees(Viewport view) {
        return graticule.degrees(f -> List.of()).marks(with(view)).map(mark -> ((Label) mark).lines().getFirst()).toList();
    }

    @ParameterizedTest
    @CsvSource({"33.5, 33° 30′ N", "-5, 5° S", "0, 0°", "51.75, 51° 45′ N"})
    void degreesAreWrittenWithTheirMinutes(double degrees, String text) {
        assertThat(Graticule.text(degrees, "N", "S")).isEqualTo(text);
    }

    @Test
    void isDrawnOnDemandOnly() {
        Frame without = Papers.frame(32, 45, 5, 1600, 1000);
        assertThat(graticule.marks(without)).isEmpty();
        assertThat(graticule.degrees(f -> List.of()).marks(without)).isEmpty();
        assertThat(graticule.marks(without.graticule(true))).hasSize(1);
    }

    @Test
    void theDegreesOfTheLinesStandAtTheirEnds() {
        Viewport view = Papers.frame(32, 45, 5, 1600, 1000).view();
        assertThat(degrees(view)).contains("30° N", "35° N", "45° E", "50° E").doesNotContain("33° N");
        for (var mark : graticule.degrees(f -> List.of()).marks(with(view)).toList()) {
            Label label = (Label) mark;
            double value = Double.parseDouble(label.lines().getFirst().replaceAll("°.*", ""));
            boolean parallel = label.lines().getFirst().endsWith("N");
            GeoPoint under = view.pointAt(label.x() + (parallel ? 0 : -3), label.y() + 3);
            assertThat(parallel ? under.latDeg() : under.lonDeg()).as(label.text()).isCloseTo(value, within(0.02));
        }
    }

    @Test
    void theWorldHasMeridiansOnBothSidesOfTheAntimeridian() {
        assertThat(degrees(Views.world(MapProjection.EQUAL_EARTH, 1600, 1000)))
                .contains("150° W", "0°", "150° E", "60° N", "30° S");
        var pacific = new Viewport(new GeoPoint(0, 179), 4, 1600, 1000, Papers.frame(0, 0, 3, 1, 1).view().projection());
        assertThat(degrees(pacific)).contains("165° E", "180°", "165° W");
    }

    /** Each piece of a line lies on a round meridian or a round parallel. */
    @Test
    void linesBendAsMeridiansAndParallelsDo() {
        var box = new GeoBox(30, 20, 70, 45);
        Viewport view = Viewport.fitting(box, MapProjection.CONIC.fittedTo(box), 1600, 1000, 0);
        Line line = (Line) graticule.marks(with(view)).findFirst().orElseThrow();
        double[] xy = new double[6];
        int looked = 0;
        for (PathIterator it = line.shape().getPathIterator(null); !it.isDone(); it.next()) {
            it.currentSegment(xy);
            if (xy[0] > 0 && xy[0] < 1600 && xy[1] > 0 && xy[1] < 1000) {
                GeoPoint p = view.pointAt(xy[0], xy[1]);
                double off = Math.min(Math.abs(Math.IEEEremainder(p.latDeg(), 5)), Math.abs(Math.IEEEremainder(p.lonDeg(), 5)));
                assertThat(off).as(p.toString()).isLessThan(0.02);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(100);
    }
}
