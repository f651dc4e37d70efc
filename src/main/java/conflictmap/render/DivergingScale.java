package conflictmap.render;

import java.awt.Color;

/**
 * Colours of a difference: orange where the first side has more, purple where the second has, and between them a grey for about
 * the same. Brewer's PuOr (colorbrewer2.org, 2003), which colour-blind readers tell apart; on dark ground what differs is lighter
 * than what does not. A difference falls into one of three classes on each side.
 */
final class DivergingScale {
    /** Classes on each side. */
    static final int CLASSES = 3;
    /** Where classes begin, as shares of the scale's top. */
    private static final double[] BEGIN = {0.05, 0.2, 0.5};

    private static final int[] LIGHT = {0xB35806, 0xF1A340, 0xFEE0B6, 0xEFEFEF, 0xD8DAEB, 0x998EC3, 0x542788};
    private static final int[] DARK = {0xFFC068, 0xE08214, 0x8F4E0C, 0x3E454D, 0x564A8F, 0x8F7FD0, 0xCFC2FF};

    private DivergingScale() {}

    /** The colour of a class, -{@value #CLASSES} to {@value #CLASSES}; below 0 the first side has more. */
    static Color color(Theme theme, int its) {
        return new Color((theme.isDark() ? DARK : LIGHT)[its + CLASSES]);
    }

    /** The colour that letters on a class have. */
    static Color ink(Theme theme, int its) {
        Color on = color(theme, its);
        double light = 0.299 * on.getRed() + 0.587 * on.getGreen() + 0.114 * on.getBlue();
        return light > 128 ? new Color(0x1C1C1C) : Color.WHITE;
    }

    /** The end of a scale that holds a difference: 1, 2 or 5 times a power of ten. */
    static double top(double most) {
        if (!(most > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double step : new double[] {1, 2, 5}) {
            if (most <= step * power * (1 + 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Where a class of one side begins, 1 to {@value #CLASSES}. */
    static double begin(int its, double top) {
        return BEGIN[its - 1] * top;
    }

    /** The class of a difference. */
    static int of(double value, double top) {
        int its = 0;
        while (its < CLASSES && Math.abs(value) >= begin(its + 1, top) * (1 - 1e-9)) {
            its++;
        }
        return value < 0 ? -its : its;
    }
}
