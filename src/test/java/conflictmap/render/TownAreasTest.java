package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An event that is known to a town is drawn as somewhere in it, as soon as the town is larger than its symbol. */
class TownAreasTest {
    private static final GeoPoint MIDDLE = new GeoPoint(33, 52);

    private static SymbolLayer layer(Precision precision, double radiusM, int events) {
        var place = new Place("somewhere", MIDDLE, precision, radiusM, "", "IR", 0);
        List<ConflictEvent> all = java.util.stream.IntStream.range(0, events)
                .mapToObj(i -> Happenings.event("e" + i, EventType.STRIKE, place, "2025-06-14T17:30:00Z", Duration.ofHours(1)))
                .toList();
        return new SymbolLayer(EventIndex.of(all), id -> Optional.empty());
    }

    private static List<TownAreas.Town> towns(Precision precision, double radiusM, double zoom) {
        return layer(precision, radiusM, 1).scene(Papers.frame(33, 52, zoom, 800, 600)).towns();
    }

    @ParameterizedTest
    @CsvSource({"5000, 5, 0", "5000, 8, 0", "5000, 10, 1", "5000, 13, 1", "20000, 8, 1", "0, 12, 0"})
    void aTownIsOutlinedFromTheZoomOnAtWhichItIsLargerThanItsSymbol(double radiusM, double zoom, int outlined) {
        assertThat(towns(Precision.CITY, radiusM, zoom)).hasSize(outlined);
    }

    @Test
    void theOutlineIsThatOfTheTownOnTheGround() {
        Rectangle2D box = towns(Precision.CITY, 5000, 10).getFirst().path().getBounds2D();
        Frame frame = Papers.frame(33, 52, 10, 800, 600);
        double metres = box.getWidth() * frame.view().metresPerPixel(33);
        assertThat(metres).isBetween(9_900.0, 10_100.0);
        assertThat(box.getCenterX()).isBetween(399.0, 401.0);
    }

    @ParameterizedTest
    @EnumSource(value = Precision.class, names = {"CITY", "UNKNOWN"}, mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsATown(Precision precision) {
        assertThat(towns(precision, 5000, 12)).isEmpty();
    }

    @Test
    void oneTownIsOutlinedOnceHoweverManyEventsItHas() {
        SymbolLayer layer = layer(Precision.CITY, 5000, 9);
        Frame frame = Papers.frame(33, 52, 11, 800, 600);
        assertThat(layer.scene(frame).towns()).hasSize(1);
        assertThat(Legend.of(layer.scene(frame)).panel(frame, Setting.of(frame).getFirst()).height())
                .isGreaterThan(Legend.of(layer(Precision.SITE, 5000, 9).scene(frame)).panel(frame, Setting.of(frame).getFirst()).height());
    }
}
