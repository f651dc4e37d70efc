package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Projection WORLD = new EqualEarth(11);
    private static final Projection MIDDLE_EAST = LambertConic.along(48, 24, 38);
    private static final Projection SOUTH = LambertConic.along(-60, -45, -30);
    private static final Projection EQUATOR = LambertConic.along(20, -10, 12);
    private static final Projection ARCTIC = LambertConic.along(170, 70, 88);
    private static final List<Projection> CUT = List.of(WORLD, new EqualEarth(0), new EqualEarth(-170), MIDDLE_EAST, SOUTH, EQUATOR, ARCTIC);

    /** All projections, each with points of its own map. */
    private record Spot(Projection projection, double lat, double lon) {}

    @Provide
    Arbitrary<Spot> spots() {
        Arbitrary<Projection> any = Arbitraries.of(
                WebMercator.INSTANCE, CUT.get(0), CUT.get(1), CUT.get(2), CUT.get(3), CUT.get(4), CUT.get(5), CUT.get(6));
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).ofScale(9);
        Arbitrary<Double> lon = Arbitraries.doubles().between(-180, 180).ofScale(9);
        return Combinators.combine(any, share, lon).as((p, t, east) -> {
            double[] ends = p.parallelsDeg();
            double pole = p instanceof EqualEarth ? 0.01 : 2e-4;
            return new Spot(p, ends[0] + pole + t * (ends[1] - ends[0] - 2 * pole), east);
        });
    }

    @Property(tries = 4000)
    void aPointComesBackFromThePlane(@ForAll("spots") Spot spot) {
        Projection p = spot.projection();
        GeoPoint back = p.point(p.x(spot.lat(), spot.lon()), p.y(spot.lat(), spot.lon()));
        assertThat(back.latDeg()).as(spot.toString()).isCloseTo(spot.lat(), within(1e-9));
        // near a pole meridians lie nearer together than a double can tell: there the ground counts
        double reach = Math.abs(spot.lat()) < 89 ? 1 : Math.cos(Math.toRadians(spot.lat()));
        assertThat(Math.IEEEremainder(back.lonDeg() - spot.lon(), 360) * reach).as(spot.toString()).isCloseTo(0, within(1e-9));
    }

    @Property
    void manyAtOnceAreWhereEachIs(@ForAll("spots") Spot a, @ForAll("spots") Spot b) {
        Projection p = a.projection();
        double[] both = {a.lon(), a.lat(), b.lon(), b.lat()};
        double[] xy = new double[4];
        p.project(both, xy, 2);
        assertThat(xy).containsExactly(p.x(a.lat(), a.lon()), p.y(a.lat(), a.lon()), p.x(b.lat(), b.lon()), p.y(b.lat(), b.lon()));
    }

    @Test
    void thePolesComeBack() {
        for (Projection p : CUT) {
            for (double pole : p.parallelsDeg()) {
                for (double lon = -180; lon <= 180; lon += 45) {
                    GeoPoint back = p.point(p.x(pole, lon), p.y(pole, lon));
                    assertThat(back.latDeg()).as(p + " " + lon).isCloseTo(pole, within(1e-9));
                }
            }
        }
        GeoPoint north = WebMercator.INSTANCE.point(WebMercator.INSTANCE.x(90, 30), WebMercator.INSTANCE.y(90, 30));
        assertThat(north.latDeg()).isCloseTo(WebMercator.MAX_LAT_DEG, within(1e-9));
    }

    @Property
    void nearThePoleOfEqualEarthLatitudeComesBackToAMillionth(@ForAll @DoubleRange(min = 89.9, max = 90) double lat) {
        assertThat(WORLD.point(WORLD.x(lat, 20), WORLD.y(lat, 20)).latDeg()).isCloseTo(lat, within(1e-6));
    }

    @Property
    void theTwoSidesOfTheCutAreOneMeridian(@ForAll @DoubleRange(min = -85, max = 85) double lat) {
        for (Projection p : CUT) {
            double north = Math.clamp(lat, p.parallelsDeg()[0], p.parallelsDeg()[1]);
            double cut = p.centralMeridianDeg() + 180;
            assertThat(p.x(north, cut) - 0.5).isCloseTo(0.5 - p.x(north, cut - 360), within(1e-12));
            GeoPoint east = p.point(p.x(north, cut), p.y(north, cut));
            GeoPoint west = p.point(p.x(north, cut - 360), p.y(north, cut - 360));
            assertThat(east.distanceM(west)).isLessThan(1e-3);
            assertThat(Math.IEEEremainder(east.lonDeg() - cut, 360)).isCloseTo(0, within(1e-9));
        }
        var mercator = WebMercator.INSTANCE;
        assertThat(mercator.x(lat, 180) - mercator.x(lat, -180)).isEqualTo(1);
        assertThat(mercator.point(1 + 1e-3, 0.4).lonDeg()).isCloseTo(mercator.point(1e-3, 0.4).lonDeg(), within(1e-9));
    }

    @Property
    void besideTheMapIsItsEdge(
            @ForAll @DoubleRange(min = -3, max = 4) double x, @ForAll @DoubleRange(min = -3, max = 4) double y) {
        for (Projection p : CUT) {
            GeoPoint found = p.point(x, y);
            double backX = p.x(found.latDeg(), found.lonDeg());
            double backY = p.y(found.latDeg(), found.lonDeg());
            boolean onMap = Math.hypot(backX - x, backY - y) < 1e-9;
            double turn = Math.abs(GeoPoint.wrapLon(found.lonDeg() - p.centralMeridianDeg()));
            boolean atEdge = turn > 179.99
                    || found.latDeg() < p.parallelsDeg()[0] + 1e-6 || found.latDeg() > p.parallelsDeg()[1] - 1e-6;
            assertThat(onMap || atEdge).as(p + " " + x + " " + y + " " + found).isTrue();
            assertThat(onMap || (backX - 0.5) * (x - 0.5) >= 0).as("the nearer side").isTrue();
        }
    }

    @Property
    void equalEarthIsTrueToArea(
            @ForAll @DoubleRange(min = -80, max = 80) double lat, @ForAll @DoubleRange(min = -160, max = 160) double lon) {
        double d = 1e-4;
        double[] east = {WORLD.x(lat, lon + d) - WORLD.x(lat, lon - d), WORLD.y(lat, lon + d) - WORLD.y(lat, lon - d)};
        double[] north = {WORLD.x(lat + d, lon) - WORLD.x(lat - d, lon), WORLD.y(lat + d, lon) - WORLD.y(lat - d, lon)};
        double area = Math.abs(east[0] * north[1] - east[1] * north[0]);
        double ground = Math.pow(2 * d / 360, 2) * Math.cos(Math.toRadians(lat));
        assertThat(area / ground).isCloseTo(1, within(1e-3));
    }

    @Property
    void theConeIsTrueToAngles(
            @ForAll @DoubleRange(min = -40, max = 80) double lat, @ForAll @DoubleRange(min = -100, max = 170) double lon) {
        double d = 1e-4;
        var p = MIDDLE_EAST;
        double ew = Math.hypot(p.x(lat, lon + d) - p.x(lat, lon - d), p.y(lat, lon + d) - p.y(lat, lon - d));
        double ns = Math.hypot(p.x(lat + d, lon) - p.x(lat - d, lon), p.y(lat + d, lon) - p.y(lat - d, lon));
        assertThat(ew / Math.cos(Math.toRadians(lat)) / ns).isCloseTo(1, within(1e-4));
        assertThat(p.enlargement(24, lon)).isCloseTo(1, within(1e-6));
        assertThat(p.enlargement(38, lon)).isCloseTo(1, within(1e-6));
    }

    @Test
    void eachIsFittedToWhatIsShown() {
        var box = new GeoBox(30, 20, 70, 45);
        assertThat(MapProjection.MERCATOR.fittedTo(box)).isSameAs(WebMercator.INSTANCE);
        assertThat(MapProjection.EQUAL_EARTH.fittedTo(box)).isEqualTo(new EqualEarth(50));
        assertThat(MapProjection.EQUAL_EARTH.fittedTo(new GeoBox(-180, -90, 180, 90))).isEqualTo(WORLD);
        assertThat(MapProjection.CONIC.fittedTo(box)).isEqualTo(LambertConic.along(50, 24.2, 40.8));
        for (MapProjection kind : MapProjection.values()) {
            assertThat(MapProjection.of(kind.fittedTo(box))).isEqualTo(kind);
        }
    }
}
