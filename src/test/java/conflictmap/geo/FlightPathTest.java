package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FlightPathTest {
    private static final Viewport TEHRAN = view(35.7, 51.4, 9);
    private static final Viewport TEL_AVIV = view(32.1, 34.8, 9);

    private static Viewport view(double lat, double lon, double zoom) {
        return new Viewport(new GeoPoint(lat, lon), zoom, 1280, 720, WebMercator.INSTANCE);
    }

    @Provide
    Arbitrary<Viewport> views() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-70, 70), Arbitraries.doubles().between(-179, 179), Arbitraries.doubles().between(4, 13))
                .as(FlightPathTest::view);
    }

    @Property
    void theEndsAreTheViewsThemselves(@ForAll("views") Viewport a, @ForAll("views") Viewport b) {
        var path = FlightPath.between(a, b);
        assertThat(path.at(0)).isEqualTo(a);
        assertThat(path.at(1)).isEqualTo(b);
        assertThat(path.at(-1)).isEqualTo(a);
        assertThat(path.at(2)).isEqualTo(b);
    }

    @Property
    void theWayComesCloseToItsEnds(@ForAll("views") Viewport a, @ForAll("views") Viewport b) {
        var path = FlightPath.between(a, b);
        assertNear(path.at(1e-9), a);
        assertNear(path.at(1 - 1e-9), b);
    }

    @Property
    void theWayBackIsTheSame(@ForAll("views") Viewport a, @ForAll("views") Viewport b, @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        var there = FlightPath.between(a, b);
        var back = FlightPath.between(b, a);
        assertThat(back.length()).isCloseTo(there.length(), within(1e-6));
        assertNear(back.at(1 - share), there.at(share));
    }

    /** Nothing jumps: as far as the picture moves in a small step, so far it moves in the next one. */
    @Property
    void thePictureSeemsToMoveEvenly(@ForAll("views") Viewport a, @ForAll("views") Viewport b) {
        var path = FlightPath.between(a, b);
        if (path.length() > 0.1 && lowest(path) > Viewport.MIN_ZOOM) {
            double step = 1e-4;
            double first = seen(path.at(0.2), path.at(0.2 + step));
            double later = seen(path.at(0.7), path.at(0.7 + step));
            assertThat(later / first).isCloseTo(1, within(0.02));
        }
    }

    private static double lowest(FlightPath path) {
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i <= 100; i++) {
            lowest = Math.min(lowest, path.at(i / 100.0).zoom());
        }
        return lowest;
    }

    /** How far the picture moves, after the paper's measure: going along over the width, and zooming, in one. */
    private static double seen(Viewport a, Viewport b) {
        double along = Math.hypot(a.px(b.center().latDeg(), b.center().lonDeg()) - 640, a.py(b.center().latDeg(), b.center().lonDeg()) - 360) / 1280;
        return Math.hypot(1.42 * along, (b.zoom() - a.zoom()) * Math.log(2) / 1.42);
    }

    private static void assertNear(Viewport one, Viewport other) {
        assertThat(one.zoom()).isCloseTo(other.zoom(), within(1e-4));
        assertThat(one.px(other.center().latDeg(), other.center().lonDeg())).isCloseTo(640, within(0.5));
        assertThat(one.py(other.center().latDeg(), other.center().lonDeg())).isCloseTo(360, within(0.5));
    }

    @Test
    void aLongWayDrawsBackUntilBothEndsAreNearlySeen() {
        var path = FlightPath.between(TEHRAN, TEL_AVIV);
        assertThat(path.at(0.5).zoom()).isLessThan(7).isGreaterThan(4);
        assertThat(path.length()).isGreaterThan(FlightPath.between(TEHRAN, view(35.7, 51.5, 9)).length());
    }

    @Test
    void onTheSpotOnlyTheZoomChanges() {
        var path = FlightPath.between(TEHRAN, view(35.7, 51.4, 12));
        assertThat(path.at(0.5)).isEqualTo(view(35.7, 51.4, 10.5));
        assertThat(FlightPath.between(TEHRAN, TEHRAN).length()).isZero();
        assertThat(FlightPath.between(TEHRAN, TEHRAN).at(0.4)).isEqualTo(TEHRAN);
    }

    @Test
    void theShorterWayRoundTheWorldIsTaken() {
        var path = FlightPath.between(view(0, 175, 6), view(0, -175, 6));
        assertThat(Math.abs(path.at(0.5).center().lonDeg())).isCloseTo(180, within(1e-6));
    }

    @Test
    void projectionsAreNotMixed() {
        Viewport conic = TEHRAN.on(MapProjection.CONIC.fittedTo(TEHRAN));
        assertThatIllegalArgumentException().isThrownBy(() -> FlightPath.between(TEHRAN, conic));
    }
}
