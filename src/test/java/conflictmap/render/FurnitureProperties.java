package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Furniture of any plan on any picture. The pixels for each of a picture's are no matter to where pieces stand. */
class FurnitureProperties {
    private static final SymbolLayer SYMBOLS = new SymbolLayer(EventIndex.of(all()), id -> Optional.empty());

    /** As many signs as a legend may have. */
    private static List<ConflictEvent> all() {
        List<ConflictEvent> events = new ArrayList<>();
        for (EventType type : EventType.values()) {
            for (Status status : Status.values()) {
                events.add(event(events.size(), type, Happenings.TEHRAN, status));
                events.add(event(events.size(), type, Place.unresolved("a depot"), status));
            }
        }
        var gulf = new Place("Gulf", new GeoPoint(34, 50), Precision.REGION, 90_000, "", "", 0);
        events.add(event(events.size(), EventType.ALERT, gulf, Status.REPORTED));
        return events;
    }

    private static ConflictEvent event(int id, EventType type, Place at, Status status) {
        return Happenings.event("e" + id, type, at, null, "2025-06-14T16:00:00Z", Duration.ofMinutes(30), status);
    }

    @Provide
    Arbitrary<FurniturePlan> plans() {
        Arbitrary<List<MapEdge>> edges = Arbitraries.of(MapEdge.class).list().ofSize(Piece.values().length);
        return Combinators.combine(edges, Arbitraries.integers().between(0, 4)).as((each, kind) -> {
            Map<Piece, MapEdge> plan = new EnumMap<>(Piece.class);
            for (Piece piece : Piece.values()) {
                MapEdge edge = kind == 0 ? each.getFirst() : each.get(piece.ordinal());
                plan.put(piece, piece == Piece.CREDIT && edge == MapEdge.NONE ? MapEdge.BOTTOM_RIGHT : edge);
            }
            return new FurniturePlan(plan);
        });
    }

    @Property(tries = 400)
    void noPieceLiesOverAnotherOrLeavesThePicture(
            @ForAll("plans") FurniturePlan plan, @ForAll @IntRange(min = 640, max = 3840) int width,
            @ForAll @IntRange(min = 400, max = 2160) int height, @ForAll boolean room, @ForAll boolean dense, @ForAll boolean cone) {
        Frame frame = frame(plan, width, height, room, dense, cone);
        var furniture = new Furniture(SYMBOLS);
        apart(furniture.boxes(frame), frame);
        assertThat(furniture.boxes(frame)).containsKey(Piece.CREDIT);
        if (plan.of(Piece.TIME) != MapEdge.NONE) {
            assertThat(furniture.boxes(frame)).containsKey(Piece.TIME);
        }
    }

    @Property(tries = 100)
    void aTinyPictureHasWhatItHasRoomFor(
            @ForAll("plans") FurniturePlan plan, @ForAll @IntRange(min = 200, max = 640) int width,
            @ForAll @IntRange(min = 160, max = 400) int height, @ForAll boolean room) {
        Frame frame = frame(plan, width, height, room, false, false);
        var furniture = new Furniture(SYMBOLS);
        apart(furniture.boxes(frame), frame);
        assertThat(furniture.boxes(frame)).containsKey(Piece.CREDIT);
    }

    @Example
    void whereThereIsRoomEveryPieceStandsAsLargeAsItIsMeant() {
        var furniture = new Furniture(SYMBOLS);
        Frame wide = frame(FurniturePlan.USUAL, 1600, 1000, false, false, true);
        assertThat(furniture.boxes(wide)).containsOnlyKeys(Piece.values());
        assertThat(furniture.boxes(wide).get(Piece.TIME).getHeight()).isEqualTo(60);
        Frame small = frame(FurniturePlan.USUAL, 640, 400, false, false, true);
        assertThat(furniture.boxes(small)).containsKeys(Piece.TIME, Piece.LEGEND, Piece.CREDIT);
    }

    @Example
    void onASmallPictureTheLegendIsBriefAndHidesLittle() {
        var furniture = new Furniture(SYMBOLS);
        for (boolean room : new boolean[] {false, true}) {
            Frame small = frame(FurniturePlan.USUAL, room ? 1024 : 460, room ? 700 : 505, room, false, false);
            Rectangle2D legend = furniture.boxes(small).get(Piece.LEGEND);
            double picture = small.view().widthPx() * (double) small.view().heightPx();
            assertThat(legend.getWidth() * legend.getHeight()).as("%s, before a room: %s", legend, room).isLessThan(0.2 * picture);
            assertThat(Setting.of(small)).allMatch(Setting::brief);
        }
        assertThat(Setting.of(frame(FurniturePlan.USUAL, 1440, 900, true, false, false))).noneMatch(Setting::brief);
    }

    private static Frame frame(FurniturePlan plan, int width, int height, boolean room, boolean dense, boolean cone) {
        MapProjection projection = cone ? MapProjection.CONIC : MapProjection.MERCATOR;
        return Papers.frame(34, 50, 5, width, height)
                .in(Views.fitting(List.of(), projection, width, height))
                .furnished(plan)
                .presented(room)
                .as(dense ? Depiction.DENSITY : Depiction.SYMBOLS);
    }

    private static void apart(Map<Piece, Rectangle2D> boxes, Frame frame) {
        var picture = new Rectangle2D.Double(0, 0, frame.view().widthPx(), frame.view().heightPx());
        boxes.forEach((piece, box) -> {
            assertThat(picture.contains(box)).as("%s %s", piece, box).isTrue();
            boxes.forEach((other, its) -> assertThat(piece != other && box.intersects(its)).as("%s over %s", piece, other).isFalse());
        });
    }
}
