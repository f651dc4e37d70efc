package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The signs that a frame uses, and no others. */
final class Legend {
    private static final int LINE = 20;
    private static final int PAD = 12;
    private static final int SIGN = 28;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Sign sign, String text) {}

    /** Draws a sign in a box round a point. */
    private interface Sign {
        void paint(Graphics2D g, double x, double y, Theme theme);
    }

    private Legend() {}

    /** The legend of what is seen in a scene. */
    static Legend of(SymbolLayer.Scene scene) {
        var legend = new Legend();
        Set<EventType> types = SymbolLayer.typesSeen(scene);
        types.forEach(type -> legend.add(
                type.label(), (g, x, y, theme) -> Glyphs.draw(g, type, Status.REPORTED, x, y, 8, theme)));
        if (SymbolLayer.anyCounted(scene)) {
            legend.add("Number of events", Legend::count);
        }
        legend.addStatuses(scene);
        legend.addAreas(scene);
        if (scene.arcs()) {
            legend.add("Way of the weapon, schematic", Legend::arc);
        }
        return legend;
    }

    private void addStatuses(SymbolLayer.Scene scene) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (int i = 0; i < scene.layout().size; i++) {
            if (SymbolLayer.isSeen(scene.layout(), i, scene.frame())) {
                statuses.add(scene.layout().status(i));
            }
        }
        statuses.remove(Status.REPORTED);
        for (Status status : statuses) {
            String text = switch (status) {
                case CLAIMED -> "Claimed by one side";
                case DISPUTED -> "Told differently by the sides";
                case DENIED, REPORTED -> "Denied";
            };
            add(text, (g, x, y, theme) -> Glyphs.draw(g, EventType.STRIKE, status, x, y, 8, theme));
        }
    }

    private void addAreas(SymbolLayer.Scene scene) {
        Set<Precision> kinds = EnumSet.noneOf(Precision.class);
        boolean ring = false;
        for (EventAreas.Shown area : scene.areas()) {
            if (area.polygon) {
                kinds.add(area.place.precision());
            } else {
                ring = true;
            }
        }
        if (kinds.contains(Precision.ADMIN) || kinds.contains(Precision.REGION)) {
            add("Somewhere in the province", (g, x, y, theme) -> area(g, x, y, theme, true));
        }
        if (kinds.contains(Precision.COUNTRY)) {
            add("Somewhere in the country", (g, x, y, theme) -> area(g, x, y, theme, false));
        }
        if (ring) {
            add("Somewhere within the ring", Legend::ring);
        }
    }

    private void add(String text, Sign sign) {
        entries.add(new Entry(sign, text));
    }

    void paint(Graphics2D g, Frame frame) {
        String note = "Boundaries are not authoritative.";
        Font font = Fonts.regular(12);
        Font small = Fonts.regular(11);
        double width = Furniture.width(g, small, note);
        for (Entry entry : entries) {
            width = Math.max(width, SIGN + Furniture.width(g, font, entry.text()));
        }
        double height = entries.size() * LINE + 16 + 2 * PAD - 6;
        double top = frame.view().heightPx() - Furniture.EDGE - height;
        Furniture.panel(g, frame.theme(), Furniture.EDGE, top, width + 2 * PAD, height);
        double x = Furniture.EDGE + PAD;
        double y = top + PAD + 7;
        for (Entry entry : entries) {
            entry.sign().paint(g, x + 9, y, frame.theme());
            g.setColor(frame.theme().label());
            g.setFont(font);
            g.drawString(entry.text(), (float) (x + SIGN), (float) (y + 4.3));
            y += LINE;
        }
        g.setColor(Glyphs.translucent(frame.theme().label(), 0.75));
        g.setFont(small);
        g.drawString(note, (float) x, (float) (y + 4));
    }

    private static void count(Graphics2D g, double x, double y, Theme theme) {
        g.setFont(Fonts.bold(9.5));
        g.setColor(theme.isDark() ? theme.label() : theme.rim());
        g.fill(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
        g.setColor(theme.halo());
        g.drawString("3", (float) (x - g.getFontMetrics().getStringBounds("3", g).getWidth() / 2), (float) (y + 3.4));
    }

    private static void arc(Graphics2D g, double x, double y, Theme theme) {
        var path = new Path2D.Double();
        path.moveTo(x - 9, y + 5);
        path.quadTo(x, y - 8, x + 9, y + 1);
        g.setColor(theme.of(EventType.LAUNCH));
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private static void area(Graphics2D g, double x, double y, Theme theme, boolean hatched) {
        var box = new Rectangle2D.Double(x - 9, y - 7, 18, 14);
        Color color = theme.label();
        g.setColor(Glyphs.translucent(color, hatched ? 0.1 : 0.22));
        g.fill(box);
        g.setColor(Glyphs.translucent(color, 0.8));
        g.setStroke(new BasicStroke(1.2f));
        if (hatched) {
            var before = g.getClip();
            g.clip(box);
            for (int i = -18; i <= 18; i += 6) {
                g.draw(new Line2D.Double(x + i - 9, y + 9, x + i + 9, y - 9));
            }
            g.setClip(before);
        }
        g.draw(box);
    }

    private static void ring(Graphics2D g, double x, double y, Theme theme) {
        g.setColor(Glyphs.translucent(theme.label(), 0.85));
        g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        g.draw(new Ellipse2D.Double(x - 8, y - 8, 16, 16));
    }
}
