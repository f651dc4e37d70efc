package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ViewportTest {
    /** From zoom 6 and within 70 degrees, where no step out brings the centre to the edge of the map, which holds it. */
    @Property
    void zoomingKeepsThePointUnderThePointer(
            @ForAll @DoubleRange(min = -70, max = 70) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = 6, max = 10) double zoom,
            @ForAll @IntRange(min = 0, max = 1600) int px,
            @ForAll @IntRange(min = 0, max = 1000) int py,
            @ForAll @DoubleRange(min = -2, max = 3) double levels) {
        var view = new Viewport(new GeoPoint(lat, lon), zoom, 1600, 1000, WebMercator.INSTANCE);
        GeoPoint before = view.pointAt(px, py);
        GeoPoint after = view.zoomedAt(px, py, levels).pointAt(px, py);
        assertThat(after.distanceM(before)).isLessThan(view.metresPerPixel(before.latDeg()) * 0.01);
    }

    @Property
    void zoomingKeepsThePointUnderThePointerOnACone(
            @ForAll @DoubleRange(min = 20, max = 60) double lat,
            @ForAll @DoubleRange(min = 0, max = 90) double lon,
            @ForAll @IntRange(min = 0, max = 1600) int px,
            @ForAll @IntRange(min = 0, max = 1000) int py,
            @ForAll @DoubleRange(min = -2, max = 3) double levels) {
        var cone = MapProjection.CONIC.fittedTo(new GeoBox(30, 20, 70, 45));
        var view = new Viewport(new GeoPoint(lat, lon), 6, 1600, 1000, cone);
        GeoPoint before = view.pointAt(px, py);
        GeoPoint after = view.zoomedAt(px, py, levels).pointAt(px, py);
        assertThat(after.distanceM(before)).isLessThan(view.metresPerPixel(before.latDeg()) * 0.01);
    }

    @Property
    void anotherProjectionShowsTheMiddleAsLarge(
            @ForAll @DoubleRange(min = -60, max = 60) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = 4, max = 12) double zoom,
            @ForAll MapProjection kind) {
        var view = new Viewport(new GeoPoint(lat, lon), zoom, 800, 500, WebMercator.INSTANCE);
        Viewport other = view.on(kind.fittedTo(view));
        assertThat(other.metresPerPixel(lat)).isCloseTo(view.metresPerPixel(lat), withinPercentage(0.001));
        assertThat(other.mercatorZoom()).isCloseTo(zoom, within(1e-4));
        GeoPoint east = other.pointAt(401, 250);
        assertThat(east.distanceM(other.pointAt(399, 250)) / 2).isCloseTo(view.metresPerPixel(lat), withinPercentage(kind == MapProjection.EQUAL_EARTH ? 30 : 1));
    }

    @Property
    void northIsUpInTheMiddleOfAFittedConeAndLeansBesideIt(@ForAll @DoubleRange(min = 15, max = 70) double lat) {
        var view = new Viewport(new GeoPoint(lat, 40), 5, 1600, 1000, WebMercator.INSTANCE);
        Viewport cone = view.on(MapProjection.CONIC.fittedTo(view));
        assertThat(view.northDeg(10, 10)).isCloseTo(0, within(1e-9));
        assertThat(cone.northDeg(800, 500)).isCloseTo(0, within(0.1));
        assertThat(cone.northDeg(10, 500)).isBetween(1.0, 45.0);
        assertThat(cone.northDeg(1590, 500)).isBetween(-45.0, -1.0);
    }

    @Property
    void theCentreStaysOnTheMap(
            @ForAll @DoubleRange(min = -85, max = 85) double lat,
            @ForAll @DoubleRange(min = 1, max = 5) double zoom,
            @ForAll @IntRange(min = 0, max = 1000) int py,
            @ForAll @DoubleRange(min = -4, max = 4) double levels) {
        var view = new Viewport(new GeoPoint(lat, 0), zoom, 1600, 1000, WebMercator.INSTANCE);
        assertThat(Math.abs(view.zoomedAt(800, py, levels).center().latDeg())).isLessThanOrEqualTo(WebMercator.MAX_LAT_DEG);
    }

    @Property
    void aBoxFitsIntoItsView(
            @ForAll @DoubleRange(min = -170, max = 150) double west,
            @ForAll @DoubleRange(min = -70, max = 60) double south,
            @ForAll @DoubleRange(min = 0.1, max = 20) double size,
            @ForAll MapProjection kind) {
        var box = new GeoBox(west, south, west + size, south + size);
        Viewport view = Viewport.fitting(box, kind.fittedTo(box), 800, 600, 10);
        if (view.zoom() > Viewport.MIN_ZOOM && view.zoom() < Viewport.MAX_ZOOM) {
            for (double t = 0; t <= 1; t += 0.125) {
                for (double lat : new double[] {south, south + size}) {
                    assertThat(view.px(lat, west + t * size)).isBetween(9.0, 791.0);
                    assertThat(view.py(lat, west + t * size)).isBetween(9.0, 591.0);
                }
            }
        }
    }
}
