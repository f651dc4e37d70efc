package conflictmap.basemap.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.jobs.Progress;
import conflictmap.render.Frame;
import conflictmap.render.Label;
import conflictmap.render.Papers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaderTest {
    private long now;
    private final Fader fader = Fader.soft(() -> now);
    private final NamePlan plan;
    private final NamesLayer layer;

    FaderTest() throws InterruptedException {
        plan = Planner.plan(
                List.of(
                        Name.ofPoint(NameKind.TOWN, "Near", 0, 0, 6, 3, 5),
                        Name.ofPoint(NameKind.TOWN, "Far", 0.5, 0, 2, 3, 5)),
                List.of(), WebMercator.INSTANCE, Progress.NONE);
        layer = new NamesLayer(frame -> plan, frame -> List.of(), (frame, x, y) -> false, fader);
    }

    private String shown(double zoom) {
        Frame like = Papers.frame(0, 0, 3, 1, 1);
        var view = new Viewport(new GeoPoint(0, 0), zoom, 400, 300, WebMercator.INSTANCE);
        var frame = new Frame(view, like.now(), like.window(), like.zone(), like.theme(), null);
        return layer.marks(frame)
                .map(Label.class::cast)
                .sorted((a, b) -> a.lines().getFirst().compareTo(b.lines().getFirst()))
                .map(label -> label.lines().getFirst() + " " + Math.round(label.opacity() * 100))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theFirstFrameIsComplete() {
        assertThat(shown(6.2)).isEqualTo("Far 100, Near 100");
        assertThat(fader.isMoving()).isFalse();
    }

    @Test
    void namesComeAndGoSoftly() {
        assertThat(shown(5.9)).isEqualTo("Far 100");
        assertThat(shown(6.1)).isEqualTo("Far 100, Near 0");
        assertThat(fader.isMoving()).isTrue();
        now += SoftFader.FADE_NS / 2;
        assertThat(shown(6.1)).isEqualTo("Far 100, Near 50");
        assertThat(shown(6.0)).isEqualTo("Far 100, Near 50");
        now += 200_000_000;
        assertThat(shown(6.1)).isEqualTo("Far 100, Near 100");
        assertThat(fader.isMoving()).isFalse();
        assertThat(shown(5.9)).isEqualTo("Far 100, Near 100");
        now += SoftFader.FADE_NS / 2;
        assertThat(shown(5.9)).isEqualTo("Far 100, Near 50");
        assertThat(shown(6.1)).isEqualTo("Far 100, Near 50");
        now += SoftFader.FADE_NS / 4;
        assertThat(shown(6.1)).isEqualTo("Far 100, Near 75");
        assertThat(shown(5.9)).isEqualTo("Far 100, Near 75");
        now += 200_000_000;
        assertThat(shown(5.9)).isEqualTo("Far 100");
        assertThat(fader.isMoving()).isFalse();
    }

    @Test
    void lettersAreMeasuredAsTheyAreWritten() {
        var context = new java.awt.font.FontRenderContext(null, true, true);
        for (String text : List.of("Kostiantynivka", "Gävle", "UNITED ARAB", "Şanlıurfa", "Tel Aviv")) {
            double real = new java.awt.font.TextLayout(text, conflictmap.render.Fonts.regular(12), context).getAdvance();
            assertThat(12 * Widths.of(text, conflictmap.render.Lettering.Face.REGULAR, 0)).as(text).isCloseTo(real, within(0.04 * real));
        }
    }
}
