package conflictmap.render;

import conflictmap.timeline.compare.Difference;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The legend of a difference: what is taken from what, what the counts are divided by, the classes, the layers that somebody
 * brought, and which events are not in it.
 */
final class DifferenceKey {
    private static final double PAD = 12;
    private static final double WIDTH = 300;
    private static final double BRIEF_WIDTH = 236;
    private static final double SIGN = 32;
    private static final String NOTE = "Boundaries are not authoritative.";
    private static final double SWATCH_HIGH = 14;
    private static final int BOXES = 2 * DivergingScale.CLASSES + 1;

    private final Difference of;
    private final double latDeg;

    private final List<LayerSign> layers;

    /** The legend of a difference in the middle of a latitude, and of other layers, the topmost first. */
    DifferenceKey(Difference of, double latDeg, List<LayerSign> layers) {
        this.of = of;
        this.latDeg = latDeg;
        this.layers = layers;
    }

    /** What a number in a cell is. */
    String title() {
        return switch (of.norm()) {
            case COUNT -> "Difference in number of events, B − A";
            case DAY -> "Difference in events per day, B − A";
            case SHARE -> "Difference in share of events, B − A";
        };
    }

    /** What counts are divided by. */
    String norm() {
        return switch (of.norm()) {
            case COUNT -> "Not normalised: counts of events as they are.";
            case DAY -> "Normalised by time: events per day of each side (A " + days(of.a().days()) + ", B " + days(of.b().days()) + ").";
            case SHARE -> "Normalised by each side's total: percentage points of all events counted of it (A " + of.a().counted()
                    + ", B " + of.b().counted() + ").";
        };
    }

    /** The same in a few words. */
    private String briefNorm() {
        return switch (of.norm()) {
            case COUNT -> "Counts of events as they are.";
            case DAY -> "Events per day of each side.";
            case SHARE -> "Percentage points of each side's events.";
        };
    }

    /** Why there is nothing to tell; empty where there is something. */
    String lack() {
        return switch (of.lack()) {
            case NONE -> "";
            case EVENTS -> "Too few events to tell of a difference: A " + of.a().counted() + ", B " + of.b().counted() + ".";
            case TIME -> "A moment has no days: show a window of time, or all up to now.";
        };
    }

    private String across() {
        double km = of.grid().widthM(latDeg) / 1000;
        return "Hexagons " + (km < 10 ? String.format(Locale.ROOT, "%.1f", km) : String.valueOf(Math.round(km))) + " km across at "
                + Math.round(Math.abs(latDeg)) + "° " + (latDeg < 0 ? "S" : "N") + ".";
    }

    /** What stands below the classes where there is little room: all that is left out in one number a side. */
    List<String> briefNotes() {
        List<String> notes = new ArrayList<>(List.of(across()));
        int a = of.a().coarse() + of.a().nowhere();
        int b = of.b().coarse() + of.b().nowhere();
        if (a + b > 0) {
            notes.add("Left out, too vague a place: A " + a + ", B " + b + ".");
        }
        notes.add(NOTE);
        return notes;
    }

    /** What stands below the classes. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(across()));
        int coarse = of.a().coarse() + of.b().coarse();
        int nowhere = of.a().nowhere() + of.b().nowhere();
        if (coarse > 0) {
            notes.add("Left out: A " + of.a().coarse() + ", B " + of.b().coarse()
                    + (coarse == 1 ? " event" : " events") + " known only to a wider area, such as a province or a country.");
        }
        if (nowhere > 0) {
            notes.add("Left out: A " + of.a().nowhere() + ", B " + of.b().nowhere() + " without a known place.");
        }
        notes.add(NOTE);
        return notes;
    }

    private static String days(double days) {
        String number = days >= 10 ? String.valueOf(Math.round(days)) : shortest(days);
        return number + (number.equals("1") ? " day" : " days");
    }

    /** A number with its sign: {@code +12}, {@code −0.8}. */
    static String signed(double value) {
        return (value < 0 ? "−" : "+") + shortest(Math.abs(value));
    }

    private static String shortest(double value) {
        int digits = value >= 10 || value == Math.rint(value) ? 0 : value >= 1 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** A line of text at its height below the upper edge. */
    private record Placed(String text, Lettering style, double baseline) {}

    /** The piece. */
    Panel panel(Frame frame, Setting setting) {
        double u = setting.unit();
        Theme theme = frame.theme();
        var bold = Lettering.plain(Lettering.Face.BOLD, 12.5 * u, theme.label());
        var plain = Lettering.plain(Lettering.Face.REGULAR, 12 * u, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 11 * u, Glyphs.translucent(theme.label(), 0.8));
        double room = Math.min((setting.brief() ? BRIEF_WIDTH : WIDTH) * u, frame.view().widthPx() - 2 * Furnished.EDGE - 2 * PAD * u);
        List<Placed> lines = new ArrayList<>();
        double y = PAD * u;
        y = lay(title(), bold, room, y, lines);
        y = lay(setting.brief() ? briefNorm() : norm(), plain, room, y, lines);
        boolean told = of.lack() == Difference.Lack.NONE;
        y = told ? y : lay(lack(), bold, room, y + 2 * u, lines);
        double ramp = y + 5 * u;
        y = told ? ramp + (SWATCH_HIGH + 36) * u : y + 3 * u;
        double few = y;
        y += 20 * u * (1 + layers.size());
        for (String note : setting.brief() ? briefNotes() : notes()) {
            y = lay(note, small, room, y, lines);
        }
        double width = room + 2 * PAD * u;
        double height = y + (PAD - 4) * u;
        return new Panel(Piece.LEGEND, width, height, (left, top, across) -> {
            List<Mark> marks = new ArrayList<>(Furniture.panel(theme, left, top, width, height));
            lines.forEach(line -> marks.add(Label.at(line.text(), line.style(), left + PAD * u, top + line.baseline())));
            if (told) {
                ramp(theme, plain, left + PAD * u, top + ramp, room, u, marks);
            }
            few(theme, plain, left + PAD * u, top + few, u, marks);
            layers(theme, plain, left + PAD * u, top + few + 20 * u, u, marks);
            return marks;
        });
    }

    private static double lay(String text, Lettering style, double room, double from, List<Placed> lines) {
        double y = from;
        for (String line : Wrapped.lines(text, style, room)) {
            y += 1.32 * style.sizePx();
            lines.add(new Placed(line, style, y - 0.3 * style.sizePx()));
        }
        return y + 2;
    }

    /** The classes side by side, the numbers where they begin below, and at the ends which side has more there. */
    private void ramp(Theme theme, Lettering style, double x, double y, double room, double u, List<Mark> marks) {
        double top = DivergingScale.top(of.most());
        double wide = room / BOXES;
        var small = Lettering.plain(Lettering.Face.REGULAR, 11 * u, theme.label());
        for (int i = 0; i < BOXES; i++) {
            int its = i - DivergingScale.CLASSES;
            var box = new Rectangle2D.Double(x + i * wide, y, wide, SWATCH_HIGH * u);
            marks.add(new Fill(box, DivergingScale.color(theme, its)));
            if (theme == Theme.PRINT && its < 0) {
                marks.add(new Fill(box, new Hatch(List.of(new java.awt.Color(0, 0, 0, 70)), 6, 0.8, true)));
            }
            marks.add(Line.of(box, Glyphs.translucent(theme.label(), 0.45), 0.7));
        }
        for (int i = 1; i < BOXES; i++) {
            int its = i <= DivergingScale.CLASSES ? DivergingScale.CLASSES + 1 - i : i - DivergingScale.CLASSES;
            double value = DivergingScale.begin(its, top) * (i <= DivergingScale.CLASSES ? -1 : 1);
            String text = signed(value);
            marks.add(Label.at(text, small, x + i * wide - Text.width(text, small) / 2, y + (SWATCH_HIGH + 13) * u));
        }
        double foot = y + (SWATCH_HIGH + 29) * u;
        String same = "about the same";
        marks.add(Label.at("← more in A", style, x, foot));
        marks.add(Label.at(same, style, x + (room - Text.width(same, style)) / 2, foot));
        marks.add(Label.at("more in B →", style, x + room - Text.width("more in B →", style), foot));
    }

    private void few(Theme theme, Lettering style, double x, double y, double u, List<Mark> marks) {
        var box = new Path2D.Double(new Rectangle2D.Double(x, y + 2 * u, 24 * u, 13 * u));
        DifferenceLayer.few(box, theme, marks);
        marks.add(Label.at("Fewer than " + Difference.FEW + " events: too few to tell", style, x + SIGN * u, y + 13 * u));
    }

    private void layers(Theme theme, Lettering style, double x, double top, double u, List<Mark> marks) {
        double y = top;
        for (LayerSign layer : layers) {
            marks.addAll(layer.marks(x + 12 * u, y + 8.5 * u, u, theme));
            marks.add(Label.at(layer.shortName(), style, x + SIGN * u, y + 13 * u));
            y += 20 * u;
        }
    }
}
