package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.timeline.Window;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that are set aside from the painting thread. */
class TypesetterTest {
    private static final Frame FRAME = new Frame(
            new Viewport(new GeoPoint(35, 51), 5, 200, 60, WebMercator.INSTANCE), Instant.EPOCH,
            Window.of(Duration.ofHours(1)), ZoneOffset.UTC, Theme.LIGHT, null);

    private final Queue<Runnable> aside = new ArrayDeque<>();
    private Label shown = name(12, true);

    private final Picture screen = new Picture(List.of(frame -> Stream.of(shown)), Bands.ALONE, aside::add);

    private static Label name(double size, boolean patient) {
        var style = Lettering.haloed(Lettering.Face.REGULAR, size, Color.BLACK, Color.WHITE, 2);
        return new Label(List.of("Isfahan"), style, Label.Stand.LEFT, 20, 40, 0, 1, patient);
    }

    private static int[] painted(Picture picture) {
        var image = new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB);
        picture.paint(image, 1, FRAME);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static int[] atOnce(Label label) {
        return painted(new Picture(List.of(frame -> Stream.of(label))));
    }

    @Test
    void isTheSameAsAtOnceWhenItIsReady() {
        assertThat(Arrays.stream(painted(screen)).allMatch(pixel -> pixel == 0)).isTrue();
        assertThat(screen.isWaiting()).isTrue();
        assertThat(aside).hasSize(1);
        aside.remove().run();
        assertThat(painted(screen)).isEqualTo(atOnce(name(12, false)));
        assertThat(screen.isWaiting()).isFalse();
    }

    @Test
    void isAskedForOnce() {
        painted(screen);
        painted(screen);
        assertThat(aside).hasSize(1);
    }

    @Test
    void staysInItsOldLettersUntilTheNewOnesAreReady() {
        painted(screen);
        aside.remove().run();
        int[] small = painted(screen);
        shown = name(13, true);
        assertThat(painted(screen)).isEqualTo(small);
        assertThat(screen.isWaiting()).isTrue();
        aside.remove().run();
        assertThat(painted(screen)).isEqualTo(atOnce(name(13, false)));
    }

    @Test
    void whatMayNotWaitIsThereAtOnce() {
        shown = name(12, false);
        assertThat(painted(screen)).isEqualTo(atOnce(shown));
        assertThat(aside).isEmpty();
        assertThat(screen.isWaiting()).isFalse();
    }
}
