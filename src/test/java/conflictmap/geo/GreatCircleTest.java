package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreatCircleTest {
    private static final GeoPoint TEHRAN = new GeoPoint(35.69, 51.42);
    private static final GeoPoint TEL_AVIV = new GeoPoint(32.08, 34.78);

    @Test
    void runsFromEndToEndInEqualSteps() {
        double[][] points = GreatCircle.points(TEHRAN, TEL_AVIV, 10);
        assertThat(points).hasNumberOfRows(11);
        assertThat(points[0]).containsExactly(new double[] {35.69, 51.42}, within(1e-9));
        assertThat(points[10]).containsExactly(new double[] {32.08, 34.78}, within(1e-9));
        double step = TEHRAN.distanceM(TEL_AVIV) / 10;
        for (int i = 1; i <= 10; i++) {
            assertThat(at(points[i - 1]).distanceM(at(points[i]))).isCloseTo(step, within(1.0));
        }
    }

    @Test
    void bulgesTowardsThePole() {
        double[][] points = GreatCircle.points(new GeoPoint(50, 0), new GeoPoint(50, 90), 2);
        assertThat(points[1][0]).isGreaterThan(55);
    }

    @Test
    void crossesTheAntimeridianWithoutAJump() {
        double[][] points = GreatCircle.points(new GeoPoint(35, 170), new GeoPoint(35, -170), 4);
        assertThat(points[4][1]).isCloseTo(190, within(1e-9));
    }

    @Test
    void aCircleKeepsItsRadiusEvenAcrossTheAntimeridian() {
        GeoPoint center = new GeoPoint(60, 179.5);
        Outline circle = Outline.circle(center, 100_000);
        for (int i = 0; i < circle.lonDeg().length; i++) {
            GeoPoint p = new GeoPoint(circle.latDeg()[i], GeoPoint.wrapLon(circle.lonDeg()[i]));
            assertThat(center.distanceM(p)).isCloseTo(100_000, within(10.0));
            assertThat(Math.abs(circle.lonDeg()[i] - 179.5)).isLessThan(4);
        }
    }

    private static GeoPoint at(double[] latLon) {
        return new GeoPoint(latLon[0], GeoPoint.wrapLon(latLon[1]));
    }
}
