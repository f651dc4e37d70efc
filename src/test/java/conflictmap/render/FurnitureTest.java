package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Units;
import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {
    @ParameterizedTest
    @CsvSource({"0, 2", "32, 5", "32, 9.3", "60, 7", "-45, 12"})
    void theScaleBarIsAsLongOnTheGroundAsItSays(double lat, double zoom) {
        Frame frame = Papers.frame(lat, 40, zoom, 1600, 1000);
        ScaleBar bar = ScaleBar.of(frame, 140);
        assertThat(bar.px()).isBetween(50.0, 140.0);
        // a tenth of the bar, since a long one is no great circle
        GeoPoint left = frame.view().pointAt(800 - bar.px() / 20, 500);
        GeoPoint right = frame.view().pointAt(800 + bar.px() / 20, 500);
        assertThat(left.distanceM(right) * 10).isCloseTo(bar.metres(), within(bar.metres() * 0.005));
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "35, 6", "60, 7", "35, 10"})
    void theScaleBarAgreesWithTheEllipsoidAsFarAsASphereCan(double lat, double zoom) {
        Frame frame = Papers.frame(lat, 40, zoom, 1600, 1000);
        ScaleBar bar = ScaleBar.of(frame, 140);
        GeoPoint left = frame.view().pointAt(800 - bar.px() / 20, 500);
        GeoPoint right = frame.view().pointAt(800 + bar.px() / 20, 500);
        // the length of a piece of a parallel on WGS 84, which is up to 0.36 % longer at these latitudes than on the mean sphere
        double sin = Math.sin(Math.toRadians(lat));
        double radius = 6_378_137 * Math.cos(Math.toRadians(lat)) / Math.sqrt(1 - 0.00669437999014 * sin * sin);
        double metres = 10 * radius * Math.toRadians(right.lonDeg() - left.lonDeg());
        assertThat(metres).isCloseTo(bar.metres(), within(bar.metres() * 0.004));
    }

    @Test
    void theScaleBarNamesItsLatitudeWhereTheScaleVaries() {
        var bar = new ScaleBar(1_000_000, 100, Units.METRIC);
        assertThat(ScaleBar.caption(bar, Papers.frame(32, 40, 3, 1600, 1000).view())).isEqualTo("1\u2009000 km at 32° N");
        assertThat(ScaleBar.caption(bar, Papers.frame(-0.2, 40, 3, 1600, 1000).view())).isEqualTo("1\u2009000 km at the equator");
        assertThat(ScaleBar.caption(bar, Papers.frame(32, 40, 8, 1600, 1000).view())).isEqualTo("1\u2009000 km");
    }

    @Test
    void anArrowPointsNorthOnlyWhereNorthVaries() {
        Viewport mercator = Papers.frame(40, 50, 5, 1600, 1000).view();
        assertThat(NorthArrow.isWanted(mercator)).isFalse();
        Viewport cone = mercator.on(MapProjection.CONIC.fittedTo(mercator));
        assertThat(NorthArrow.isWanted(cone)).isTrue();
        assertThat(NorthArrow.isWanted(cone.withZoom(11))).isFalse();
        assertThat(NorthArrow.isWanted(Views.world(MapProjection.EQUAL_EARTH, 1600, 1000))).isFalse();
    }

    @Test
    void theScaleBarIsWrittenRound() {
        assertThat(new ScaleBar(2_000_000, 100, Units.METRIC).text()).isEqualTo("2\u2009000 km");
        assertThat(new ScaleBar(500, 100, Units.METRIC).text()).isEqualTo("500 m");
    }

    @Test
    void theLegendShowsTheTypesThatAreSeenAndNoOthers() {
        var layer = new SymbolLayer(
                EventIndex.of(List.of(
                        Happenings.event("a", EventType.ALERT, Happenings.TEL_AVIV, "2025-06-14T17:00:00Z", Duration.ofHours(1)),
                        Happenings.event("b", EventType.STRIKE, Happenings.TEHRAN, "2025-06-14T17:00:00Z", Duration.ofHours(1)))),
                id -> Optional.empty());
        assertThat(layer.scene(Papers.frame(32, 35, 7, 800, 500)).types()).containsExactly(EventType.ALERT);
        assertThat(layer.scene(Papers.frame(34, 43, 4, 800, 500)).types())
                .containsExactly(EventType.STRIKE, EventType.ALERT);
    }
}
