package conflictmap.render;

import static conflictmap.timeline.Happenings.TEHRAN;
import static conflictmap.timeline.Happenings.TEL_AVIV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.timeline.Happenings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static ConflictEvent at(Place place) {
        return Happenings.event("e", EventType.STRIKE, place, "2025-06-14T17:30:00Z", Duration.ofHours(1));
    }

    private static boolean sees(Viewport view, double lat, double lon) {
        double x = view.px(lat, lon);
        double y = view.py(lat, lon);
        return x > 0 && x < view.widthPx() && y > 0 && y < view.heightPx();
    }

    @Test
    void showsAllEventsAndLittleMore() {
        Viewport view = Views.fitting(List.of(at(TEHRAN), at(TEL_AVIV)), 1600, 1000);
        assertThat(view.px(32.08, 34.78)).isBetween(60.0, 400.0);
        assertThat(view.px(35.69, 51.42)).isBetween(1200.0, 1540.0);
    }

    @Test
    void showsASingleTownInItsSurroundings() {
        Viewport view = Views.fitting(List.of(at(TEHRAN)), 1600, 1000);
        assertThat(view.center().distanceM(new GeoPoint(35.69, 51.42))).isLessThan(3000);
        assertThat(view.metresPerPixel(35.69) * 880).isCloseTo(300_000, within(15_000.0));
    }

    @Test
    void aFewFarEventsDoNotMakeTheRestSmall() {
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            events.add(at(i % 2 == 0 ? TEHRAN : TEL_AVIV));
        }
        events.add(at(Happenings.city("Washington", 38.9, -77)));
        Viewport view = Views.fitting(events, 1600, 1000);
        assertThat(sees(view, 35.69, 51.42)).isTrue();
        assertThat(sees(view, 32.08, 34.78)).isTrue();
        assertThat(sees(view, 38.9, -77)).isFalse();
    }

    @Test
    void strayEventsDoNotDecideTheView() {
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(at(Happenings.city("Town", 31 + i % 5, 35 + i % 17)));
        }
        Viewport without = Views.fitting(events, 800, 600);
        events.add(at(Happenings.city("Washington", 38.9, -77)));
        assertThat(Views.fitting(events, 800, 600)).isEqualTo(without);
    }

    @Test
    void eachProjectionShowsTheWholeWorld() {
        for (MapProjection kind : List.of(MapProjection.MERCATOR, MapProjection.EQUAL_EARTH)) {
            Viewport view = Views.world(kind, 1600, 900);
            assertThat(sees(view, 50, -120) && sees(view, -30, 25) && sees(view, 35, 139)).as(kind.id()).isTrue();
        }
    }

    @Test
    void showsTheWorldWhereThereIsNothing() {
        Viewport view = Views.fitting(List.of(), 1600, 1000);
        assertThat(sees(view, 50, -120) && sees(view, -30, 25) && sees(view, 35, 139)).isTrue();
    }
}
