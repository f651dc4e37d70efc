package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DivergingScaleTest {
    @Property
    void theOtherWayRoundIsTheOppositeClass(@ForAll @DoubleRange(min = 0, max = 1e6) double value, @ForAll @DoubleRange(min = 0.01, max = 1e6) double most) {
        double top = DivergingScale.top(most);
        assertThat(DivergingScale.of(-value, top)).isEqualTo(-DivergingScale.of(value, top));
    }

    @Property
    void theTopIsRoundAndHoldsTheMost(@ForAll @DoubleRange(min = 0.01, max = 1e6) double most) {
        double top = DivergingScale.top(most);
        assertThat(top).isBetween(most * (1 - 1e-6), most * 2.5 + 1e-9);
        double digit = top / Math.pow(10, Math.floor(Math.log10(top) + 1e-9));
        assertThat(Math.rint(digit)).isIn(1.0, 2.0, 5.0);
    }

    @Example
    void sidesAreEquallyDarkAndDarkerThanTheMiddle() {
        for (Theme theme : Theme.values()) {
            for (int its = 1; its <= DivergingScale.CLASSES; its++) {
                double a = light(theme, -its);
                double b = light(theme, its);
                assertThat(Math.abs(a - b)).as("%s class %d", theme, its).isLessThan(0.2);
                assertThat(theme.isDark() ? a > light(theme, 1 - its) - 0.02 : a < light(theme, 1 - its) + 0.02).as("%s class %d", theme, its).isTrue();
            }
        }
    }

    private static double light(Theme theme, int its) {
        var color = DivergingScale.color(theme, its);
        return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
    }
}
