package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.timeline.Happenings;
import java.time.Duration;
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
        List<ConflictEvent> two = List.of(at(35.69, 51.42), at(32, 34.8));
        camera.fitTo(two);
        camera.resize(1600, 1200);
        assertThat(camera.view()).isEqualTo(camera.fitting(two));
        camera.pan(10, 0);
        Viewport moved = camera.view();
        camera.resize(800, 600);
        assertThat(camera.view()).isEqualTo(moved.resized(800, 600));
    }

    @Test
    void whatIsInSightNeedsNoMove() {
        assertThat(camera.showing(TEHRAN)).isEqualTo(camera.view());
        assertThat(camera.showing(new GeoPoint(38.9, -77)).center()).isEqualTo(new GeoPoint(38.9, -77));
    }

    @Test
    void withoutEventsNothingMoves() {
        assertThat(camera.fitting(List.of())).isEqualTo(camera.view());
    }

    @Test
    void inAnotherProjectionTheMiddleStaysAsLarge() {
        for (MapProjection kind : MapProjection.values()) {
            Viewport other = Camera.in(kind, camera.view());
            assertThat(MapProjection.of(other.projection())).isEqualTo(kind);
            assertThat(other.center()).isEqualTo(camera.view().center());
            assertThat(other.metresPerPixel(33)).isCloseTo(camera.view().metresPerPixel(33), withinPercentage(0.01));
        }
    }

    @Test
    void aFitKeepsTheProjectionAndFitsIt() {
        camera.viewProperty().set(Camera.in(MapProjection.CONIC, camera.view()));
        camera.fitTo(List.of(at(48, 37), at(50, 30)));
        assertThat(camera.projection()).isEqualTo(MapProjection.CONIC);
        assertThat(camera.view().projection().centralMeridianDeg()).isCloseTo(33.5, within(0.2));
        assertThat(MapProjection.of(camera.world().projection())).isEqualTo(MapProjection.CONIC);
    }

    private static ConflictEvent at(double lat, double lon) {
        return Happenings.event("e", EventType.STRIKE, Happenings.city("Town", lat, lon), "2025-06-14T17:30:00Z", Duration.ofHours(1));
    }
}
