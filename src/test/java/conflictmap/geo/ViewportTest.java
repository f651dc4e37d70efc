package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ViewportTest {
    @Property
    void aPointComesBackFromThePlane(
            @ForAll @DoubleRange(min = -85, max = 85) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        var p = WebMercator.INSTANCE;
        GeoPoint back = p.point(p.x(lat, lon), p.y(lat, lon));
        assertThat(back.latDeg()).isCloseTo(lat, within(1e-9));
        assertThat(Math.IEEEremainder(back.lonDeg() - lon, 360)).isCloseTo(0, within(1e-9));
    }

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
            @ForAll @DoubleRange(min = 0.1, max = 20) double size) {
        var box = new GeoBox(west, south, west + size, south + size);
        Viewport view = Viewport.fitting(box, 800, 600, 10);
        if (view.zoom() > Viewport.MIN_ZOOM) {
            assertThat(view.px(south, west)).isGreaterThan(9.9);
            assertThat(view.px(south, west + size)).isLessThan(790.1);
            assertThat(view.py(south + size, west)).isGreaterThan(9.9);
            assertThat(view.py(south, west)).isLessThan(590.1);
        }
    }
}
