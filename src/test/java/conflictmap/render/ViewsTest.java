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
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    void eventsUnderTheFurnitureAreBroughtIntoSight() {
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            events.add(at(TEHRAN));
            events.add(at(TEL_AVIV));
        }
        for (FurniturePlan plan : List.of(FurniturePlan.USUAL, FurniturePlan.parse("legend=left,tray=left"), FurniturePlan.parse("legend=right,time=right"))) {
            Viewport fitted = Views.fitting(events, 500, 420);
            Frame frame = new Frame(fitted, EventIndex.of(events).lastEnd(), Window.of(Duration.ofDays(1)), ZoneOffset.UTC, Theme.LIGHT, null).furnished(plan);
            Viewport clear = Views.clear(frame, events);
            var furniture = new Furniture(new SymbolLayer(EventIndex.of(events), area -> Optional.empty()));
            for (GeoPoint p : List.of(new GeoPoint(35.69, 51.42), new GeoPoint(32.08, 34.78))) {
                assertThat(sees(clear, p.latDeg(), p.lonDeg())).as(plan.text()).isTrue();
                assertThat(furniture.keptClear(frame.in(clear))).as(plan.text())
                        .noneMatch(box -> box.contains(clear.px(p.latDeg(), p.lonDeg()), clear.py(p.latDeg(), p.lonDeg())));
            }
        }
    }

    @Test
    void whereNothingIsHiddenAFittedViewStays() {
        List<ConflictEvent> events = List.of(at(TEHRAN));
        Viewport fitted = Views.fitting(events, 1600, 1000);
        Frame frame = new Frame(fitted, EventIndex.of(events).lastEnd(), Window.of(Duration.ofDays(1)), ZoneOffset.UTC, Theme.LIGHT, null);
        assertThat(Views.clear(frame, events)).isEqualTo(fitted);
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
