package conflictmap.render;

import static conflictmap.timeline.Happenings.ISFAHAN_PROVINCE;
import static conflictmap.timeline.Happenings.TABRIZ;
import static conflictmap.timeline.Happenings.TEHRAN;
import static conflictmap.timeline.Happenings.TEL_AVIV;
import static conflictmap.timeline.Happenings.event;
import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final Frame FRAME = Papers.frame(34, 48, 5, 800, 500);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Lettering NAME =
            Lettering.haloed(Lettering.Face.ITALIC, 14, new Color(0x333333), Color.WHITE, 2);

    private static String text(Layer layer) {
        return layer.marks(FRAME).map(Mark::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Test
    void aTownsSymbolsAreStampsNewestFirst() {
        var layer = new SymbolLayer(
                EventIndex.of(List.of(
                        event("old", EventType.STRIKE, TEHRAN, "2025-06-14T14:00:00Z", HOUR),
                        event("new", EventType.LAUNCH, TABRIZ, "2025-06-14T17:00:00Z", HOUR))),
                id -> Optional.empty());
        assertThat(text(layer)).isEqualTo("""
                launch alpha=255 x=361.1 y=135.1
                strike alpha=166 x=477.8 y=203.1""");
    }

    @Test
    void aProvinceIsHatchedAndHasNoStamp() {
        var layer = new SymbolLayer(
                EventIndex.of(List.of(event("e", EventType.STRIKE, ISFAHAN_PROVINCE, "2025-06-14T17:00:00Z", HOUR))),
                id -> Optional.empty());
        assertThat(text(layer)).contains("fill hatch[#D55E00/140]").contains("dashed").doesNotContain("alpha=");
    }

    /** Each kind of mark, at whole pixels, where both paths put them at the same place. */
    private static Stream<Mark> each(double opacity) {
        var stamps = new Sprites.Builder();
        int x = 20;
        for (EventType type : EventType.values()) {
            for (Status status : Status.values()) {
                stamps.add(new Symbol(type, status, 8, Theme.LIGHT), x, 40, opacity);
                stamps.add(new Symbol(type, status, 8, Theme.LIGHT), x + 7, 46, opacity);
                x += 26;
            }
        }
        stamps.add(new Badge(7, Theme.LIGHT), 60, 90, opacity);
        var circle = new Ellipse2D.Double(300, 200, 90, 60);
        return Stream.of(
                new Fill(circle, new Color(0x80FF0000, true)),
                new Fill(circle, new Hatch(List.of(Color.BLUE, Color.GREEN), 7, 1.2, false)),
                Line.dashed(circle, Color.BLACK, 2, 4, 3),
                stamps.done(),
                Label.at("Fixed text", NAME, 30, 150),
                Label.at("Plain text", Lettering.plain(Lettering.Face.BOLD, 12, Color.BLACK), 30, 180),
                Label.centred(List.of("Two lines", "turned"), NAME, 500, 250, 30));
    }

    /** How far the two paths differ in each pixel, at most over the channels. */
    private static int[] differences(double opacity) {
        List<Layer> layers = List.of(Papers.ground(new Color(0xDDE6EE)), frame -> each(opacity));
        int[] copied = Papers.pixels(Papers.painted(layers, FRAME));
        int[] drawn = Papers.pixels(Papers.drawn(layers, FRAME));
        int[] most = new int[copied.length];
        for (int i = 0; i < copied.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most[i] = Math.max(most[i], Math.abs((copied[i] >> shift & 0xFF) - (drawn[i] >> shift & 0xFF)));
            }
        }
        return most;
    }

    @Test
    void bothPathsPaintTheSame() {
        assertThat(Arrays.stream(differences(1)).max().orElse(-1)).as("rounding of a translucent edge").isLessThanOrEqualTo(6);
    }

    /** Where two translucent parts meet within a pixel, shapes let a little of the ground through. */
    @Test
    void bothPathsPaintTheSameWhereSymbolsFade() {
        int[] differences = differences(0.4);
        assertThat(Arrays.stream(differences).max().orElse(-1)).isLessThanOrEqualTo(36);
        assertThat(Arrays.stream(differences).filter(d -> d > 6).count()).isLessThan(2500);
    }

    @Test
    void aPictureInPixelsLiesInItsBox() {
        var image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        image.setRGB(9, 9, 0xFF0000);
        List<Layer> layers = List.of(frame -> Stream.of(new Raster(scale -> image, 100, 50, 20, 20)));
        BufferedImage painted = Papers.painted(layers, FRAME);
        assertThat(painted.getRGB(119, 69)).isEqualTo(0xFFFF0000);
        assertThat(painted.getRGB(101, 51)).isEqualTo(0xFF000000);
        assertThat(painted.getRGB(121, 71)).isEqualTo(0xFFEEEEEE);
        assertThat(Papers.pixels(painted)).isEqualTo(Papers.pixels(Papers.drawn(layers, FRAME)));
    }
}
