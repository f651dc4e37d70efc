package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.EventType;
import conflictmap.render.Theme;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnderlineTest {
    @Test
    void eachTypeHasALineThatIsToldWithoutItsColour() {
        Set<List<Double>> dashes = new HashSet<>();
        for (EventType type : EventType.values()) {
            var line = new Line(0, 0, 30, 0);
            Underline.dress(line, type, Theme.LIGHT);
            dashes.add(List.copyOf(line.getStrokeDashArray()));
            assertThat(line.getStroke()).isNotNull();
        }
        assertThat(dashes).hasSameSizeAs(Arrays.asList(EventType.values()));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aThinLineIsSeenOnLightPaper(EventType type) {
        assertThat(Underline.contrastWithWhite(Underline.colour(type, Theme.LIGHT))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theContrastIsThatOfTheRule() {
        assertThat(Underline.contrastWithWhite(Color.BLACK)).isEqualTo(21);
        assertThat(Underline.contrastWithWhite(Color.WHITE)).isEqualTo(1);
    }

    @Test
    void aStretchOfTwoLinesIsUnderlinedTwice() {
        List<PathElement> lines = Underline.lines(
                new MoveTo(10, 14), new LineTo(90, 14), new LineTo(90, 16), new LineTo(10, 16), new LineTo(10, 14),
                new MoveTo(0, 30), new LineTo(40, 30), new LineTo(40, 32), new LineTo(0, 32), new LineTo(0, 30));
        assertThat(lines).hasSize(4);
        assertThat(((MoveTo) lines.get(2)).getX()).isZero();
        assertThat(((MoveTo) lines.get(2)).getY()).isEqualTo(31);
        assertThat(((LineTo) lines.get(3)).getX()).isEqualTo(40);
    }
}
