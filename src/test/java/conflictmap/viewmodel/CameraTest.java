package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final GeoPoint TEHRAN = new GeoPoint(35.69, 51.42);
    private final Camera camera = new Camera(new Viewport(new GeoPoint(33, 45), 5, 800, 600, WebMercator.INSTANCE));

    @Test
    void thePointUnderThePointerStaysThere() {
        GeoPoint under = camera.view().pointAt(200, 150);
        camera.zoomAt(200, 150, 1.5);
        assertThat(camera.view().px(under.latDeg(), under.lonDeg())).isCloseTo(200, within(1e-6));
        assertThat(camera.view().py(under.latDeg(), under.lonDeg())).isCloseTo(150, within(1e-6));
    }

    @Test
    void foldingAPanelLeavesTheGroundWhereItWasOnTheScreen() {
        double before = camera.view().px(TEHRAN.latDeg(), TEHRAN.lonDeg());
        camera.resizeInPlace(1120, 600, -320, 0);
        assertThat(camera.view().px(TEHRAN.latDeg(), TEHRAN.lonDeg()) - 320).isCloseTo(before, within(1e-6));
    }

    @Test
    void aFittedViewIsFittedAgainInAnotherSize() {
        camera.fitTo(List.of(TEHRAN, new GeoPoint(32, 34.8)));
        camera.resize(1600, 1200);
        assertThat(camera.view()).isEqualTo(camera.fitting(List.of(TEHRAN, new GeoPoint(32, 34.8))));
        camera.pan(10, 0);
        Viewport moved = camera.view();
        camera.resize(800, 600);
        assertThat(camera.view()).isEqualTo(moved.resized(800, 600));
    }

    @Test
    void aFewFarStraysDoNotDecideTheView() {
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            points.add(new GeoPoint(31 + i % 5, 35 + i % 17));
        }
        Viewport without = camera.fitting(points);
        points.add(new GeoPoint(38.9, -77));
        assertThat(camera.fitting(points)).isEqualTo(without);
    }

    @Test
    void whatIsInSightNeedsNoMove() {
        assertThat(camera.showing(TEHRAN)).isEqualTo(camera.view());
        assertThat(camera.showing(new GeoPoint(38.9, -77)).center()).isEqualTo(new GeoPoint(38.9, -77));
    }

    @Test
    void onePlaceAloneIsNotLookedAtTooClosely() {
        assertThat(camera.fitting(List.of(TEHRAN)).zoom()).isEqualTo(9);
        assertThat(camera.fitting(List.of())).isEqualTo(camera.view());
    }
}
