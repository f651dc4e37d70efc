package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
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
    private static final String NOTE = "Boundaries are not authoritative.";

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A line of the legend.
     *
     * @param widthPx width of the sign; the text stands beside it
     */
    private record Entry(Sign sign, String text, double widthPx, double heightPx) {}

    /** Draws a sign in a box round a point. */
    private interface Sign {
        List<Mark> marks(double x, double y, Theme theme);
    }

    private Legend() {}

    /** The legend of what is seen in a scene. */
    static Legend of(SymbolLayer.Scene scene) {
        var legend = new Legend();
        if (scene.points() instanceof Dense dense) {
            legend.addDensity(dense, scene.frame().depiction());
        } else {
            scene.types().forEach(type -> legend.add(
                    type.label(), (x, y, theme) -> symbol(type, Status.REPORTED, x, y, theme)));
        }
        if (scene.points() instanceof Fanned fanned && fanned.anyCounted()) {
            legend.add("Number of events", Legend::count);
        }
        legend.addStatuses(scene.points().statuses());
        legend.addAreas(scene);
        if (scene.arcs()) {
            legend.add("Way of the weapon, schematic", Legend::arc);
        }
        return legend;
    }

    /** The scale, and why there is one: how much of the map symbols would cover, in steps so that it does not flicker. */
    private void addDensity(Dense dense, Depiction asked) {
        var key = new DensityKey(dense.unit());
        entries.add(new Entry(key::marks, "", DensityKey.WIDTH_PX, DensityKey.HEIGHT_PX));
        long percent = Math.round(dense.covered() * 20) * 5;
        String why = asked == Depiction.AUTO ? "Symbols would cover " + percent + "\u2009% of the map" : "Density, as chosen";
        entries.add(new Entry((x, y, theme) -> List.of(), why, 0, LINE));
    }

    private void addStatuses(Set<Status> seen) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        statuses.addAll(seen);
        statuses.remove(Status.REPORTED);
        for (Status status : statuses) {
            String text = switch (status) {
                case CLAIMED -> "Claimed by one side";
                case DISPUTED -> "Told differently by the sides";
                case DENIED, REPORTED -> "Denied";
            };
            add(text, (x, y, theme) -> symbol(EventType.STRIKE, status, x, y, theme));
        }
    }

    private void addAreas(SymbolLayer.Scene scene) {
        Set<Precision> kinds = EnumSet.noneOf(Precision.class);
        boolean ring = false;
        for (EventAreas.Extent area : scene.areas()) {
            if (area.polygon) {
                kinds.add(area.place.precision());
            } else {
                ring = true;
            }
        }
        if (kinds.contains(Precision.ADMIN) || kinds.contains(Precision.REGION)) {
            add("Somewhere in the province", (x, y, theme) -> area(x, y, theme, true));
        }
        if (kinds.contains(Precision.COUNTRY)) {
            add("Somewhere in the country", (x, y, theme) -> area(x, y, theme, false));
        }
        if (ring) {
            add("Somewhere within the ring", Legend::ring);
        }
    }

    private void add(String text, Sign sign) {
        entries.add(new Entry(sign, text, SIGN, LINE));
    }

    /** Where it stands. */
    Rectangle2D box(Frame frame) {
        double width = Text.width(NOTE, noteStyle(frame.theme()));
        double height = 16 + 2 * PAD - 6;
        var style = Lettering.plain(Lettering.Face.REGULAR, 12, frame.theme().label());
        for (Entry entry : entries) {
            width = Math.max(width, entry.widthPx() + Text.width(entry.text(), style));
            height += entry.heightPx();
        }
        double top = frame.view().heightPx() - Furniture.EDGE - height;
        return new Rectangle2D.Double(Furniture.EDGE, top, width + 2 * PAD, height);
    }

    List<Mark> marks(Frame frame) {
        Rectangle2D box = box(frame);
        List<Mark> marks = new ArrayList<>();
        marks.add(Furniture.panel(frame.theme(), box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        var style = Lettering.plain(Lettering.Face.REGULAR, 12, frame.theme().label());
        double x = box.getX() + PAD;
        double y = box.getY() + PAD - 3;
        for (Entry entry : entries) {
            boolean line = entry.heightPx() == LINE;
            marks.addAll(entry.sign().marks(line ? x + 9 : x, line ? y + LINE / 2.0 : y, frame.theme()));
            if (!entry.text().isEmpty()) {
                marks.add(Label.at(entry.text(), style, x + entry.widthPx(), y + LINE / 2.0 + 4.3));
            }
            y += entry.heightPx();
        }
        y += LINE / 2.0;
        marks.add(Label.at(NOTE, noteStyle(frame.theme()), x, y + 4));
        return marks;
    }

    private static Lettering noteStyle(Theme theme) {
        return Lettering.plain(Lettering.Face.REGULAR, 11, Glyphs.translucent(theme.label(), 0.75));
    }

    private static List<Mark> symbol(EventType type, Status status, double x, double y, Theme theme) {
        return List.of(Sprites.one(new Symbol(type, status, 8, theme), x, y));
    }

    private static List<Mark> count(double x, double y, Theme theme) {
        return List.of(Sprites.one(new Badge(3, theme), x, y));
    }

    private static List<Mark> arc(double x, double y, Theme theme) {
        var path = new Path2D.Double();
        path.moveTo(x - 9, y + 5);
        path.quadTo(x, y - 8, x + 9, y + 1);
        return List.of(Line.of(path, theme.of(EventType.LAUNCH), 2));
    }

    private static List<Mark> area(double x, double y, Theme theme, boolean hatched) {
        var box = new Rectangle2D.Double(x - 9, y - 7, 18, 14);
        Color color = theme.label();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Fill(box, Glyphs.translucent(color, hatched ? 0.1 : 0.22)));
        if (hatched) {
            marks.add(new Fill(box, new Hatch(List.of(Glyphs.translucent(color, 0.8)), 6, 1.2)));
        }
        marks.add(Line.of(box, Glyphs.translucent(color, 0.8), 1.2));
        return marks;
    }

    private static List<Mark> ring(double x, double y, Theme theme) {
        return List.of(Line.dashed(
                new Ellipse2D.Double(x - 8, y - 8, 16, 16), Glyphs.translucent(theme.label(), 0.85), 1.3, 4, 3));
    }
}
