package conflictmap.render;

import static conflictmap.timeline.Happenings.IRAN;
import static conflictmap.timeline.Happenings.ISFAHAN_PROVINCE;
import static conflictmap.timeline.Happenings.TABRIZ;
import static conflictmap.timeline.Happenings.TEHRAN;
import static conflictmap.timeline.Happenings.TEL_AVIV;
import static conflictmap.timeline.Happenings.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.GreatCircle;
import conflictmap.geo.Outline;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolLayerTest {
    private static final Areas NO_AREAS = id -> Optional.empty();
    private static final Frame IRAN_VIEW = Papers.frame(34, 48, 5, 800, 500);
    private static final Color STRIKE = Theme.LIGHT.of(EventType.STRIKE);
    private static final Duration HOUR = Duration.ofHours(1);

    private static SymbolLayer layer(ConflictEvent... events) {
        return new SymbolLayer(EventIndex.of(List.of(events)), NO_AREAS);
    }

    private static ConflictEvent strike(String id, Place place) {
        return event(id, EventType.STRIKE, place, "2025-06-14T17:30:00Z", HOUR);
    }

    private static Place place(Precision precision) {
        return new Place("x", new GeoPoint(33, 52), precision, 60_000, "", "", 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "REGION", "COUNTRY", "UNKNOWN"})
    void drawsNoPinWhereOnlyAnAreaIsKnown(Precision precision) {
        BufferedImage image = Papers.painted(List.of(layer(strike("e", place(precision)))), IRAN_VIEW);
        assertThat(Papers.count(image, STRIKE)).isZero();
        assertThat(Papers.count(image, Theme.LIGHT.rim())).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SITE", "CITY"})
    void drawsAPinWhereAPointIsKnown(Precision precision) {
        BufferedImage image = Papers.painted(List.of(layer(strike("e", place(precision)))), IRAN_VIEW);
        assertThat(Papers.count(image, STRIKE)).isGreaterThan(40);
    }

    @Test
    void tintsTheAreaOfAProvinceAndNothingBesideIt() {
        Outline square = new Outline(new float[] {51, 51, 53, 53}, new float[] {32, 34, 34, 32}, new int[] {0, 4});
        var layer = new SymbolLayer(
                EventIndex.of(List.of(strike("e", ISFAHAN_PROVINCE))),
                id -> id.equals("admin1:IR.28") ? Optional.of(square) : Optional.empty());
        BufferedImage image = Papers.painted(List.of(layer), IRAN_VIEW);
        assertThat(tinted(image, 33, 52)).isTrue();
        assertThat(tinted(image, 33, 53.6)).isFalse();
        assertThat(tinted(image, 34.6, 52)).isFalse();
    }

    private static boolean tinted(BufferedImage image, double lat, double lon) {
        int x = (int) IRAN_VIEW.view().px(lat, lon);
        int y = (int) IRAN_VIEW.view().py(lat, lon);
        return image.getRGB(x, y) != 0xFFEEEEEE;
    }

    @Test
    void hitsTheNearestSymbolFirstAndAreasAfterIt() {
        SymbolLayer layer = layer(
                strike("country", IRAN), strike("province", ISFAHAN_PROVINCE), strike("town", TEHRAN),
                event("old", EventType.STRIKE, TEHRAN, "2025-06-14T15:00:00Z", HOUR));
        double x = IRAN_VIEW.view().px(35.69, 51.42);
        double y = IRAN_VIEW.view().py(35.69, 51.42);
        assertThat(layer.hit(IRAN_VIEW, x + 2, y - 2)).extracting(ConflictEvent::id)
                .containsExactly("town", "old", "country");
        double px = IRAN_VIEW.view().px(33, 52);
        double py = IRAN_VIEW.view().py(33, 52);
        assertThat(layer.hit(IRAN_VIEW, px, py)).extracting(ConflictEvent::id).containsExactly("province", "country");
        assertThat(layer.hit(IRAN_VIEW, 3, 3)).isEmpty();
    }

    @Test
    void hitsOnlyWhatTheWindowShows() {
        SymbolLayer layer = layer(event("later", EventType.STRIKE, TEHRAN, "2025-06-14T19:00:00Z", HOUR));
        assertThat(layer.hit(IRAN_VIEW, IRAN_VIEW.view().px(35.69, 51.42), IRAN_VIEW.view().py(35.69, 51.42))).isEmpty();
    }

    @Test
    void severalTypesAtOneTownStandApartAndCanBeHitApart() {
        SymbolLayer layer = layer(
                strike("s", TEHRAN), event("d", EventType.AIR_DEFENCE, TEHRAN, "2025-06-14T17:40:00Z", HOUR));
        SymbolLayout layout = layer.scene(IRAN_VIEW).layout();
        assertThat(layout.size).isEqualTo(2);
        assertThat(Math.hypot(layout.x[0] - layout.x[1], layout.y[0] - layout.y[1]))
                .isGreaterThan(layout.radius[0] + layout.radius[1]);
        for (int i = 0; i < 2; i++) {
            assertThat(layer.hit(IRAN_VIEW, layout.x[i], layout.y[i])).hasSize(1);
        }
    }

    @Test
    void manyOfATypeAtOneTownAreOneSymbolWithACount() {
        SymbolLayer layer = layer(strike("a", TEHRAN), strike("b", TEHRAN), strike("c", TEHRAN));
        SymbolLayout layout = layer.scene(IRAN_VIEW).layout();
        assertThat(layout.size).isEqualTo(1);
        assertThat(layout.count[0]).isEqualTo(3);
        assertThat(layout.radius[0]).isGreaterThan((float) SymbolLayout.baseRadius(5));
    }

    @Test
    void townsWhoseSymbolsWouldCoverEachOtherAreShownAtTheBusierOne() {
        Place karaj = Happenings.city("Karaj", 35.83, 51.0);
        SymbolLayer layer = layer(strike("a", karaj), strike("b", TEHRAN), strike("c", TEHRAN));
        Frame far = Papers.frame(34, 48, 4, 800, 500);
        SymbolLayout merged = layer.scene(far).layout();
        assertThat(merged.size).isEqualTo(1);
        assertThat(merged.count[0]).isEqualTo(3);
        assertThat((double) merged.x[0]).isCloseTo(far.view().px(35.69, 51.42), within(0.01));
        assertThat(layer.hit(far, merged.x[0], merged.y[0])).hasSize(3);
        assertThat(layer.scene(Papers.frame(35.7, 51.2, 8, 800, 500)).layout().size).isEqualTo(2);
    }

    @Test
    void fadesWithAge() {
        SymbolLayer layer = layer(event("e", EventType.STRIKE, TEHRAN, "2025-06-14T12:30:00Z", HOUR));
        double[] alphas = new double[3];
        for (int i = 0; i < 3; i++) {
            alphas[i] = layer.scene(IRAN_VIEW.at(Papers.NOW.minus(Duration.ofHours(5 - 2 * i)))).layout().alpha[0];
        }
        assertThat(alphas[0]).isEqualTo(1);
        assertThat(alphas[1]).isLessThan(alphas[0]);
        assertThat(alphas[2]).isLessThan(alphas[1]).isPositive();
    }

    @Test
    void ringsWhatIsSelected() {
        SymbolLayer layer = layer(strike("e", TEHRAN));
        Frame selected = new Frame(IRAN_VIEW.view(), IRAN_VIEW.now(), IRAN_VIEW.window(), IRAN_VIEW.zone(), Theme.LIGHT, "e");
        assertThat(Papers.count(Papers.painted(List.of(layer), IRAN_VIEW), Theme.LIGHT.accent())).isZero();
        assertThat(Papers.count(Papers.painted(List.of(layer), selected), Theme.LIGHT.accent())).isGreaterThan(60);
    }

    @Test
    void drawsTheWayFromAKnownOriginOnly() {
        Frame frame = Papers.frame(35, 43, 5, 1000, 500);
        ConflictEvent known = event(
                "a", EventType.LAUNCH, TEL_AVIV, TABRIZ, "2025-06-14T17:30:00Z", HOUR, Status.REPORTED);
        ConflictEvent unknown = event("b", EventType.LAUNCH, TEL_AVIV, "2025-06-14T17:30:00Z", HOUR);
        double[] halfway = GreatCircle.points(TABRIZ.position(), TEL_AVIV.position(), 2)[1];
        GeoPoint middle = new GeoPoint(halfway[0], halfway[1]);
        assertThat(changedNear(Papers.painted(List.of(layer(known)), frame), frame, middle)).isTrue();
        assertThat(changedNear(Papers.painted(List.of(layer(unknown)), frame), frame, middle)).isFalse();
    }

    @Test
    void saysHowManyWentAWayBesideItWhereThereIsRoom() {
        Frame frame = Papers.frame(35, 43, 5, 1000, 500);
        SymbolLayer layer = layer(fired(event("a", EventType.LAUNCH, TEL_AVIV, TABRIZ, "2025-06-14T17:30:00Z", HOUR, Status.REPORTED), 20));
        assertThat(layer.sizes(frame, box -> true)).extracting(Mark::text).singleElement().asString().contains("20 missiles");
        assertThat(layer.sizes(frame, box -> false)).isEmpty();
        SymbolLayer silent = layer(event("a", EventType.LAUNCH, TEL_AVIV, TABRIZ, "2025-06-14T17:30:00Z", HOUR, Status.REPORTED));
        assertThat(silent.sizes(frame, box -> true)).isEmpty();
    }

    private static ConflictEvent fired(ConflictEvent e, int weapons) {
        var counts = new Counts(CountRange.exactly(weapons), null, null, null);
        return new ConflictEvent(e.id(), e.type(), e.place(), e.origin(), e.when(), e.actor(), e.targetActor(), Weapon.MISSILE, e.attribution(),
                e.status(), counts, e.confidence(), e.evidence());
    }

    private static boolean changedNear(BufferedImage image, Frame frame, GeoPoint p) {
        int x = (int) frame.view().px(p.latDeg(), p.lonDeg());
        int y = (int) frame.view().py(p.latDeg(), p.lonDeg());
        for (int dy = -4; dy <= 4; dy++) {
            if (image.getRGB(x, y + dy) != 0xFFEEEEEE) {
                return true;
            }
        }
        return false;
    }

    @Test
    void pulsesWhileMovingAndNotInAStillPicture() {
        SymbolLayer layer = layer(event("e", EventType.STRIKE, TEHRAN, "2025-06-14T17:55:00Z", HOUR));
        int[] still = Papers.pixels(Papers.painted(List.of(layer), IRAN_VIEW));
        int[] moving = Papers.pixels(Papers.painted(List.of(layer), IRAN_VIEW.moving(1000)));
        int[] after = Papers.pixels(Papers.painted(List.of(layer), IRAN_VIEW.moving(100)));
        assertThat(moving).isNotEqualTo(still);
        assertThat(after).isEqualTo(still);
    }

    @Test
    void theSameFrameIsTheSamePicture() {
        SymbolLayer layer = layer(strike("a", TEHRAN), strike("b", IRAN), strike("c", ISFAHAN_PROVINCE));
        assertThat(Papers.pixels(Papers.painted(List.of(layer, new Furniture(layer)), IRAN_VIEW)))
                .isEqualTo(Papers.pixels(Papers.painted(List.of(layer, new Furniture(layer)), IRAN_VIEW)));
    }

    @Test
    void namesThePlacesThatSymbolsStandOn() {
        assertThat(layer(strike("a", TEHRAN), strike("b", TEHRAN), strike("c", IRAN)).anchors())
                .extracting(Anchor::name).containsExactly("Tehran");
    }
}
