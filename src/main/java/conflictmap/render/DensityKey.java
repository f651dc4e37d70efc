package conflictmap.render;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scale of density in the legend: a title, a ramp of its colours, and the numbers that they stand for.
 *
 * @param unit in what density is told
 */
record DensityKey(Density.Unit unit) {
    static final double WIDTH_PX = 196;
    static final double HEIGHT_PX = 54;
    private static final double RAMP_PX = 11;
    private static final int STOPS = 17;

    /** What the numbers are: {@code Events per 1 000 km²}. */
    String title() {
        return "Events per " + (unit.areaKm2() == 1 ? "" : number(unit.areaKm2()) + " ") + "km²";
    }

    /**
     * Draws it with its upper left corner at a point.
     *
     * @param u how much larger than on a desk
     */
    List<Mark> marks(double x, double y, double u, Theme theme) {
        double wide = WIDTH_PX * u;
        double foot = y + (18 + RAMP_PX) * u;
        List<Mark> marks = new ArrayList<>();
        marks.add(Label.at(title(), Lettering.plain(Lettering.Face.BOLD, 12 * u, theme.label()), x, y + 10 * u));
        var ramp = new Rectangle2D.Double(x, y + 18 * u, wide, RAMP_PX * u);
        marks.add(new Fill(ramp, colors(x, wide, theme)));
        marks.add(Line.of(ramp, Glyphs.translucent(theme.label(), 0.45), 0.8));
        var small = Lettering.plain(Lettering.Face.REGULAR, 11 * u, theme.label());
        for (double value : ticks()) {
            double at = x + wide * unit.share(value);
            String text = number(value);
            double width = Text.width(text, small);
            marks.add(Line.of(new Line2D.Double(at, foot, at, foot + 3 * u), Glyphs.translucent(theme.label(), 0.7), 1));
            marks.add(Label.at(text, small, Math.clamp(at - width / 2, x, x + wide - width), foot + 15 * u));
        }
        return marks;
    }

    private static LinearGradientPaint colors(double x, double wide, Theme theme) {
        float[] at = new float[STOPS];
        Color[] colors = new Color[STOPS];
        for (int i = 0; i < STOPS; i++) {
            at[i] = (float) i / (STOPS - 1);
            int step = i * (DensityScale.STEPS - 1) / (STOPS - 1);
            colors[i] = Glyphs.translucent(new Color(DensityScale.color(theme, step)), DensityScale.opacity(step));
        }
        return new LinearGradientPaint((float) x, 0, (float) (x + wide), 0, at, colors);
    }

    /** The end of the scale and the powers of ten below it, as long as their numbers have room. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>(List.of(unit.top()));
        double lastAt = 1;
        for (double value = Math.pow(10, Math.ceil(Math.log10(unit.top())) - 1); value >= 0.001; value /= 10) {
            double at = unit.share(value);
            if (lastAt - at >= 0.16 && at > 0.04) {
                ticks.add(value);
                lastAt = at;
            }
        }
        return ticks;
    }

    /** A number with thin spaces between its thousands. */
    static String number(double value) {
        return value >= 1
                ? String.format(Locale.ENGLISH, "%,d", Math.round(value)).replace(',', '\u2009')
                : String.format(Locale.ROOT, "%s", Math.rint(value * 1000) / 1000);
    }
}
