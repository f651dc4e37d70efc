package conflictmap.render;

import static conflictmap.timeline.Happenings.ISFAHAN_PROVINCE;
import static conflictmap.timeline.Happenings.TABRIZ;
import static conflictmap.timeline.Happenings.TEHRAN;
import static conflictmap.timeline.Happenings.event;
import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.Norm;
import conflictmap.timeline.compare.Side;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparedMapTest {
    private static final Instant FIRST = Instant.parse("2025-06-13T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-06-15T00:00:00Z");
    private static final Color GROUND = new Color(0xD0E0C0);
    private static final Frame FRAME = new Frame(
            Papers.frame(36, 49, 5.5, 1204, 700).view(), FIRST.plus(Duration.ofHours(30)),
            Window.of(Duration.ofHours(6)).withMode(Window.Mode.CUMULATIVE), java.time.ZoneOffset.UTC, Theme.LIGHT, null);

    private static List<ConflictEvent> many(String id, Place place, Instant from, int count) {
        List<ConflictEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(id + i, EventType.STRIKE, place, from.plus(Duration.ofMinutes(10L * i)).toString(), Duration.ofHours(1)));
        }
        return events;
    }

    /** Two days with 3 strikes on Tehran and 12 on Tabriz, then two with 9 and 2, and 1 somewhere in a province. */
    private static Comparison comparison(CompareMode mode, Norm norm) {
        List<ConflictEvent> all = new ArrayList<>(many("a", TEHRAN, FIRST, 3));
        all.addAll(many("b", TABRIZ, FIRST, 12));
        all.addAll(many("c", TEHRAN, SECOND, 9));
        all.addAll(many("d", TABRIZ, SECOND, 2));
        all.addAll(many("e", ISFAHAN_PROVINCE, SECOND, 1));
        EventIndex index = EventIndex.of(all);
        return Comparison.of(
                Side.of("First days", index, new TimeRange(FIRST, SECOND)),
                Side.of("Later days", index, new TimeRange(SECOND, SECOND.plus(Duration.ofDays(2)))), mode, norm, 0.5);
    }

    private static ComparedMap map(Comparison of) {
        var a = new SymbolLayer(of.a().events(), id -> Optional.empty());
        var b = new SymbolLayer(of.b().events(), id -> Optional.empty());
        var front = new LayerSign("Front line", LayerSign.Form.LINES, Color.RED, null, 2);
        return new ComparedMap(() -> of, a, b, () -> List.of(front), (events, symbols, clear) -> List.of(Papers.ground(GROUND), events));
    }

    private static String text(Comparison of) {
        return map(of).marks(FRAME).map(Mark::text).collect(Collectors.joining("\n"));
    }

    @Test
    void besideEachOtherEachStandsAtItsOwnTime() {
        String marks = text(comparison(CompareMode.SIDE_BY_SIDE, Norm.DAY));
        assertThat(marks)
                .contains("pane x=0 from=0 to=600").contains("pane x=604 from=604 to=1204")
                .contains("\"First days\"").contains("\"Later days\"")
                .contains("Day 2 of 2  ·  Sat 14 June 2025, 06:00 UTC").contains("Day 2 of 2  ·  Mon 16 June 2025, 06:00 UTC")
                .contains("15 events").contains("12 events").contains("\"Front line\"");
    }

    @Test
    void beforeTheSecondDayOnlyWhatHasHappenedIsCounted() {
        Frame early = FRAME.at(FIRST.plus(Duration.ofMinutes(15)));
        String marks = map(comparison(CompareMode.SWIPE, Norm.DAY)).marks(early).map(Mark::text).collect(Collectors.joining("\n"));
        assertThat(marks).contains("Day 1 of 2  ·  Fri 13 June 2025, 00:15 UTC").contains("Day 1 of 2  ·  Sun 15 June 2025, 00:15 UTC")
                .contains("4 events").contains("5 events");
    }

    @Test
    void eachHalfIsThatSidesMapPixelForPixel() {
        Comparison of = comparison(CompareMode.SIDE_BY_SIDE, Norm.DAY);
        BufferedImage whole = Papers.painted(List.of(map(of)), FRAME);
        Panes panes = Panes.of(FRAME, of);
        for (Side side : List.of(of.a(), of.b())) {
            BufferedImage alone = Papers.painted(
                    List.of(Papers.ground(GROUND), new SymbolLayer(side.events(), id -> Optional.empty())), panes.frame(side));
            int left = side == of.a() ? 0 : panes.rightX();
            for (int y = 150; y < 450; y++) {
                for (int x = 0; x < panes.widthPx(); x++) {
                    assertThat(whole.getRGB(left + x, y)).as("%s at %d, %d", side.name(), x, y).isEqualTo(alone.getRGB(x, y));
                }
            }
        }
    }

    @Test
    void aSwipeShowsTheFirstSideLeftOfTheLineAndTheOtherRightOfIt() {
        Comparison of = comparison(CompareMode.SWIPE, Norm.DAY);
        String marks = text(of.as(CompareMode.SWIPE, Norm.DAY, 0.25));
        assertThat(marks).contains("pane x=0 from=0 to=301").contains("pane x=0 from=301 to=1204");
        assertThat(map(of).hit(FRAME, FRAME.view().px(38.08, 46.29), FRAME.view().py(38.08, 46.29))).isNotEmpty()
                .allSatisfy(event -> assertThat(event.id()).startsWith("b"));
    }

    @Test
    void theDifferenceSaysWhatItIsNormalisedByAndWhatIsLeftOut() {
        String days = text(comparison(CompareMode.DIFFERENCE, Norm.DAY));
        assertThat(days).contains("Difference in events per day, B − A").contains("Normalised by time").contains("1.3 days)")
                .contains("\"+4.8\"").contains("\"−8\"").contains("Left out: A 0, B 1").doesNotContain("pane");
        assertThat(text(comparison(CompareMode.DIFFERENCE, Norm.COUNT))).contains("Not normalised").contains("\"+6\"").contains("\"−10\"");
        assertThat(text(comparison(CompareMode.DIFFERENCE, Norm.SHARE))).contains("each side's total: percentage").contains("A 15, B 11").contains("\"+62\"");
    }

    @Test
    void tooFewEventsAreNotPaintedAsATrend() {
        Frame early = FRAME.at(FIRST.plus(Duration.ofMinutes(5)));
        String marks = map(comparison(CompareMode.DIFFERENCE, Norm.COUNT)).marks(early).map(Mark::text).collect(Collectors.joining("\n"));
        assertThat(marks).contains("Too few events to tell").doesNotContain("more in B").doesNotContain("about the same").contains("fill hatch");
    }

    @ParameterizedTest
    @EnumSource(CompareMode.class)
    void drawnAsShapesItIsTheSameMap(CompareMode mode) {
        Comparison of = comparison(mode, Norm.DAY);
        BufferedImage pixels = Papers.painted(List.of(map(of)), FRAME);
        BufferedImage shapes = Papers.drawn(List.of(map(of)), FRAME);
        long different = 0;
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                Color p = new Color(pixels.getRGB(x, y));
                Color q = new Color(shapes.getRGB(x, y));
                different += Math.abs(p.getRed() - q.getRed()) + Math.abs(p.getGreen() - q.getGreen()) + Math.abs(p.getBlue() - q.getBlue()) > 120 ? 1 : 0;
            }
        }
        assertThat(different).isLessThan(pixels.getWidth() * pixels.getHeight() / 100);
    }

    @Test
    void aPlaceOfAPaneIsThatPlaceOfTheView() {
        Comparison of = comparison(CompareMode.SIDE_BY_SIDE, Norm.DAY);
        Panes panes = Panes.of(FRAME, of);
        for (Side side : List.of(of.a(), of.b())) {
            double left = side == of.a() ? 0 : panes.rightX();
            double px = left + panes.frame(side).view().px(TEHRAN.position().latDeg(), TEHRAN.position().lonDeg());
            assertThat(panes.inView(px)).isCloseTo(FRAME.view().px(TEHRAN.position().latDeg(), TEHRAN.position().lonDeg()),
                    org.assertj.core.api.Assertions.within(1e-6));
            assertThat(panes.side(px)).isSameAs(side);
        }
    }
}
