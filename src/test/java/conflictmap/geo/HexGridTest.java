package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class HexGridTest {
    @Property
    void theMiddleOfAHexagonLiesInIt(
            @ForAll @DoubleRange(min = -84, max = 84) double lat, @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @IntRange(min = 0, max = HexGrid.FINEST) int level) {
        var grid = new HexGrid(level);
        long hexagon = grid.at(lat, lon);
        GeoPoint middle = grid.center(hexagon);
        assertThat(Math.abs(middle.latDeg()) > 85 || grid.at(middle.latDeg(), middle.lonDeg()) == hexagon).isTrue();
    }

    @Property
    void noPointIsFartherFromTheMiddleThanACorner(
            @ForAll @DoubleRange(min = -75, max = 75) double lat, @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @IntRange(min = 3, max = HexGrid.FINEST) int level) {
        var grid = new HexGrid(level);
        GeoPoint middle = grid.center(grid.at(lat, lon));
        double x = WebMercator.INSTANCE.x(lat, lon) - WebMercator.INSTANCE.x(middle.latDeg(), middle.lonDeg());
        double y = WebMercator.INSTANCE.y(lat, lon) - WebMercator.INSTANCE.y(middle.latDeg(), middle.lonDeg());
        assertThat(Math.hypot(x - Math.rint(x), y) * grid.around()).isLessThan(1 / Math.sqrt(3) + 1e-6);
    }

    @Example
    void cornersStandRoundTheMiddle() {
        var grid = new HexGrid(5);
        long hexagon = grid.at(35.7, 51.4);
        double[][] corners = grid.corners(hexagon);
        GeoPoint middle = grid.center(hexagon);
        assertThat(corners).hasDimensions(6, 2);
        for (double[] corner : corners) {
            double x = (corner[1] - middle.lonDeg()) / 360 * grid.around();
            double y = (WebMercator.INSTANCE.y(corner[0], 0) - WebMercator.INSTANCE.y(middle.latDeg(), 0)) * grid.around();
            assertThat(Math.hypot(x, y)).isCloseTo(1 / Math.sqrt(3), within(1e-6));
        }
    }

    @Example
    void theEarthIsRound() {
        var grid = new HexGrid(4);
        assertThat(grid.at(10.5, 180)).isEqualTo(grid.at(10.5, -180));
    }

    @Example
    void theNearestLevelIsAsWideAsAskedFor() {
        HexGrid grid = HexGrid.nearest(50_000, 35);
        assertThat(grid.widthM(35)).isBetween(50_000 / 1.5, 50_000 * 1.5);
        assertThat(HexGrid.nearest(1, 0).level()).isEqualTo(HexGrid.FINEST);
    }
}
