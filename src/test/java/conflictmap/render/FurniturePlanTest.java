package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.geo.MapProjection;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FurniturePlanTest {
    private static final List<ConflictEvent> EVENTS = List.of(
            at("known", EventType.STRIKE, Happenings.TEHRAN, "2025-06-14T14:00:00Z"),
            at("older", EventType.ALERT, Place.unresolved("a village"), "2025-06-14T15:00:00Z"),
            at("newer", EventType.STRIKE, Place.unresolved("a depot"), "2025-06-14T16:00:00Z"));

    private static ConflictEvent at(String id, EventType type, Place place, String start) {
        return Happenings.event(id, type, place, start, Duration.ofHours(1));
    }

    private static SymbolLayer symbols() {
        return new SymbolLayer(EventIndex.of(EVENTS), id -> Optional.empty());
    }

    private static Frame frame(String plan) {
        return Papers.frame(34, 50, 5, 1200, 800).furnished(FurniturePlan.parse(plan));
    }

    @Test
    void aPlanIsReadAsItIsWritten() {
        FurniturePlan plan = FurniturePlan.parse("legend=top-right, scale=none");
        assertThat(plan.of(Piece.LEGEND)).isEqualTo(MapEdge.TOP_RIGHT);
        assertThat(plan.of(Piece.SCALE)).isEqualTo(MapEdge.NONE);
        assertThat(plan.of(Piece.TIME)).isEqualTo(MapEdge.TOP_LEFT);
        assertThat(plan.text()).isEqualTo("legend=top-right,scale=none");
        assertThat(FurniturePlan.parse(plan.text())).isEqualTo(plan);
        assertThat(FurniturePlan.parse("")).isEqualTo(FurniturePlan.USUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"lamp=left;lamp", "legend=middle;middle", "legend;legend=top-right", "credit=none;credit"})
    void whatIsNoPlanIsNamed(String text, String named) {
        assertThatThrownBy(() -> FurniturePlan.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(named);
    }

    @ParameterizedTest
    @EnumSource(value = MapEdge.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void allPiecesStandApartWithinThePictureAtAnyEdge(MapEdge edge) {
        var furniture = new Furniture(symbols());
        for (Piece piece : Piece.values()) {
            Frame frame = frame(piece.code() + "=" + edge.code()).in(Views.fitting(List.of(), MapProjection.CONIC, 1200, 800));
            List<Rectangle2D> boxes = furniture.keptClear(frame);
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(new Rectangle2D.Double(0, 0, 1200, 800).contains(boxes.get(i))).isTrue();
                for (Rectangle2D other : boxes.subList(i + 1, boxes.size())) {
                    Rectangle2D common = boxes.get(i).createIntersection(other);
                    assertThat(common.getWidth() > 0 && common.getHeight() > 4.5).as("%s and %s", boxes.get(i), other).isFalse();
                }
            }
        }
    }

    @Test
    void aPieceIsDrawnWhereThePlanSays() {
        var furniture = new Furniture(symbols());
        assertThat(furniture.at(frame(""), 20, 20)).contains(Piece.TIME);
        assertThat(furniture.at(frame(""), 20, 780)).contains(Piece.LEGEND);
        assertThat(furniture.at(frame("legend=top-right"), 1180, 20)).contains(Piece.LEGEND);
        assertThat(furniture.at(frame("legend=none,tray=none"), 20, 780)).isEmpty();
        assertThat(furniture.at(frame(""), 600, 400)).isEmpty();
    }

    @Test
    void theTrayHoldsWhatHasNoPlaceNewestFirst() {
        SymbolLayer symbols = symbols();
        var furniture = new Furniture(symbols);
        Frame frame = frame("tray=top-right");
        assertThat(furniture.at(frame, 1180, 20)).contains(Piece.TRAY);
        assertThat(furniture.hit(frame, 1180, 20)).extracting(ConflictEvent::id).containsExactly("newer", "older");
        assertThat(furniture.hit(frame, 20, 20)).isEmpty();
        assertThat(Tray.of(symbols.scene(frame), symbols.index()).orElseThrow().title()).isEqualTo("Not on the map: 2");
    }

    @Test
    void whereAllPlacesAreKnownThereIsNoTray() {
        var furniture = new Furniture(new SymbolLayer(EventIndex.of(EVENTS.subList(0, 1)), id -> Optional.empty()));
        assertThat(furniture.at(frame("tray=top-right"), 1180, 20)).isEmpty();
    }

    @Test
    void beforeARoomEachPieceIsLarger() {
        var furniture = new Furniture(symbols());
        List<Rectangle2D> desk = furniture.keptClear(frame(""));
        List<Rectangle2D> room = furniture.keptClear(frame("").presented(true));
        assertThat(room).hasSameSizeAs(desk);
        for (int i = 0; i < desk.size(); i++) {
            assertThat(room.get(i).getHeight()).isGreaterThan(desk.get(i).getHeight());
        }
    }

    @ParameterizedTest
    @CsvSource({"1600, 1", "800, 2", "620, 3"})
    void theCreditIsWrittenInAsManyLinesAsItNeeds(int width, int most) {
        var style = Lettering.plain(Lettering.Face.REGULAR, 11, Theme.LIGHT.label());
        List<String> lines = Wrapped.lines(Credit.TEXT, style, width - 270);
        assertThat(String.join(" ", new ArrayList<>(lines))).isEqualTo(Credit.TEXT);
        assertThat(lines).hasSizeLessThanOrEqualTo(most).allMatch(line -> Text.width(line, style) <= width - 270);
    }
}
