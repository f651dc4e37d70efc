package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The signs that a frame uses, and no others. */
final class Legend {
    private static final Measure FULL = new Measure(20, 12, 28, 18, 12);
    private static final Measure BRIEF = new Measure(17, 9, 23, 12, 11.5);
    /** Lines below which another column is not worth its width. */
    private static final int FEWEST = 3;
    private static final String NOTE = "Boundaries are not authoritative.";

    private final List<Entry> entries = new ArrayList<>();

    /**
     * How closely it is set, in units of a desk.
     *
     * @param line height of a line
     * @param pad between the signs and the edge
     * @param sign width of a sign; the text stands beside it
     * @param between between two columns
     * @param letters size of the letters
     */
    private record Measure(double line, double pad, double sign, double between, double letters) {}

    /** What a line has: a sign with its text, words alone, or the scale of a density. */
    private enum Kind {
        SIGN,
        WORDS,
        SCALE
    }

    /**
     * A line of the legend.
     *
     * @param brief the text where there is little room
     */
    private record Entry(Kind kind, Sign sign, String text, String brief) {
        double width(Measure m) {
            return kind == Kind.SIGN ? m.sign() : kind == Kind.SCALE ? DensityKey.WIDTH_PX : 0;
        }

        double height(Measure m) {
            return kind == Kind.SCALE ? DensityKey.HEIGHT_PX : m.line();
        }

        String text(Measure m) {
            return m == BRIEF ? brief : text;
        }
    }

    /** Draws a sign in a box round a point, so many times larger than on a desk. */
    private interface Sign {
        List<Mark> marks(double x, double y, double u, Theme theme);
    }

    private Legend() {}

    /** The legend of what is seen in a scene and of layers that somebody brought, the topmost first. */
    static Legend of(SymbolLayer.Scene scene, List<LayerSign> layers) {
        Legend legend = of(scene);
        layers.forEach(layer -> legend.add(layer.shortName(), layer::marks));
        return legend;
    }

    /** The legend of what is seen in a scene. */
    static Legend of(SymbolLayer.Scene scene) {
        var legend = new Legend();
        if (scene.points() instanceof Dense dense) {
            legend.addDensity(dense, scene.frame().depiction());
        } else {
            scene.types().forEach(type -> legend.add(
                    type.label(), (x, y, u, theme) -> symbol(type, Status.REPORTED, x, y, u, theme)));
        }
        if (scene.points() instanceof Fanned fanned && fanned.anyCounted()) {
            legend.add("Number of events", "Count", Legend::count);
        }
        legend.addStatuses(scene.points().statuses());
        if (!scene.towns().isEmpty()) {
            legend.add("Somewhere in the town", "In the town", Legend::town);
        }
        legend.addAreas(scene.areas());
        if (scene.arcs().any()) {
            legend.add("Way of the weapon, schematic", "Schematic way", Legend::arc);
        }
        return legend;
    }

    /** The legend of two maps of symbols beside each other, and of layers that somebody brought. */
    static Legend of(SymbolLayer.Scene a, SymbolLayer.Scene b, List<LayerSign> layers) {
        var legend = new Legend();
        Set<EventType> types = a.types();
        types.addAll(b.types());
        types.forEach(type -> legend.add(type.label(), (x, y, u, theme) -> symbol(type, Status.REPORTED, x, y, u, theme)));
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        List<EventAreas.Extent> areas = new ArrayList<>();
        boolean counted = false;
        for (SymbolLayer.Scene scene : List.of(a, b)) {
            counted |= scene.points() instanceof Fanned fanned && fanned.anyCounted();
            statuses.addAll(scene.points().statuses());
            areas.addAll(scene.areas());
        }
        if (counted) {
            legend.add("Number of events", "Count", Legend::count);
        }
        legend.addStatuses(statuses);
        if (!a.towns().isEmpty() || !b.towns().isEmpty()) {
            legend.add("Somewhere in the town", "In the town", Legend::town);
        }
        legend.addAreas(areas);
        if (a.arcs().any() || b.arcs().any()) {
            legend.add("Way of the weapon, schematic", "Schematic way", Legend::arc);
        }
        layers.forEach(layer -> legend.add(layer.shortName(), layer::marks));
        return legend;
    }

    /** The scale, and why there is one: how much of the map symbols would cover, in steps so that it does not flicker. */
    private void addDensity(Dense dense, Depiction asked) {
        var key = new DensityKey(dense.unit());
        entries.add(new Entry(Kind.SCALE, key::marks, "", ""));
        long percent = Math.round(dense.covered() * 20) * 5;
        boolean deep = dense.covered() < Portrayal.COVERED_TO;
        String cause = deep ? "Symbols would cover each other" : "Symbols would cover " + percent + "\u2009% of the map";
        String why = asked == Depiction.AUTO ? cause : "Density, as chosen";
        entries.add(new Entry(Kind.WORDS, (x, y, u, theme) -> List.of(), why, why));
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
            add(text, status == Status.CLAIMED ? "Claimed" : status == Status.DISPUTED ? "Disputed" : text, (x, y, u, theme) -> symbol(EventType.STRIKE, status, x, y, u, theme));
        }
    }

    private void addAreas(List<EventAreas.Extent> areas) {
        Set<Precision> kinds = EnumSet.noneOf(Precision.class);
        boolean ring = false;
        for (EventAreas.Extent area : areas) {
            if (area.polygon) {
                kinds.add(area.place.precision());
            } else {
                ring = true;
            }
        }
        if (kinds.contains(Precision.ADMIN) || kinds.contains(Precision.REGION)) {
            add("Somewhere in the province", "In the province", (x, y, u, theme) -> area(x, y, u, theme, false));
        }
        if (kinds.contains(Precision.COUNTRY)) {
            add("Somewhere in the country", "In the country", (x, y, u, theme) -> area(x, y, u, theme, true));
        }
        if (ring) {
            add("Somewhere within the ring", "Within the ring", Legend::ring);
        }
    }

    private void add(String text, Sign sign) {
        add(text, text, sign);
    }

    private void add(String text, String brief, Sign sign) {
        entries.add(new Entry(Kind.SIGN, sign, text, brief));
    }

    /** The piece, set as the setting asks. */
    Panel panel(Frame frame, Setting setting) {
        double u = setting.unit();
        Measure m = setting.brief() ? BRIEF : FULL;
        var style = Lettering.plain(Lettering.Face.REGULAR, m.letters() * u, frame.theme().label());
        List<Column> set = columns(m, style, u, setting.columns());
        double rows = set.stream().mapToDouble(Column::height).max().orElse(0);
        double signs = set.stream().mapToDouble(Column::width).sum() + Math.max(0, set.size() - 1) * m.between() * u;
        double pad = m.pad() * u;
        double width = Math.max(Text.width(NOTE, noteStyle(frame.theme(), m, u)), signs) + 2 * pad;
        double height = rows + 2 * pad + 10 * u;
        return new Panel(Piece.LEGEND, width, height, (x, y, across) -> {
            List<Mark> marks = new ArrayList<>(Furniture.panel(frame.theme(), x, y, width, height));
            double left = x + pad;
            double top = y + pad - 3 * u;
            for (Column column : set) {
                column.addTo(marks, frame.theme(), style, u, left, top);
                left += column.width() + m.between() * u;
            }
            marks.add(Label.at(NOTE, noteStyle(frame.theme(), m, u), x + pad, top + rows + (m.line() / 2.0 + 4) * u));
            return marks;
        });
    }

    /** The lines in their order, in columns about as high as each other. */
    private List<Column> columns(Measure m, Lettering style, double u, int allowed) {
        int most = Math.min(allowed, Math.max(1, (entries.size() + FEWEST - 1) / FEWEST));
        double all = entries.stream().mapToDouble(entry -> entry.height(m)).sum();
        List<Column> columns = new ArrayList<>();
        List<Entry> lines = new ArrayList<>();
        double height = 0;
        for (Entry entry : entries) {
            if (!lines.isEmpty() && height + entry.height(m) / 2 > all / most && columns.size() < most - 1) {
                columns.add(Column.of(lines, m, style, u));
                lines = new ArrayList<>();
                height = 0;
            }
            lines.add(entry);
            height += entry.height(m);
        }
        columns.add(Column.of(lines, m, style, u));
        return columns;
    }

    /** Lines below each other. */
    private record Column(List<Entry> lines, Measure m, double width, double height) {
        static Column of(List<Entry> lines, Measure m, Lettering style, double u) {
            double width = lines.stream().mapToDouble(entry -> entry.width(m) * u + Text.width(entry.text(m), style)).max().orElse(0);
            return new Column(lines, m, width, u * lines.stream().mapToDouble(entry -> entry.height(m)).sum());
        }

        void addTo(List<Mark> marks, Theme theme, Lettering style, double u, double x, double top) {
            double y = top;
            for (Entry entry : lines) {
                boolean line = entry.kind() != Kind.SCALE;
                double middle = y + m.line() / 2.0 * u;
                marks.addAll(entry.sign().marks(line ? x + 9 * u : x, line ? middle : y, u, theme));
                if (!entry.text().isEmpty()) {
                    marks.add(Label.at(entry.text(m), style, x + entry.width(m) * u, middle + 4.3 * u));
                }
                y += entry.height(m) * u;
            }
        }
    }

    private static Lettering noteStyle(Theme theme, Measure m, double u) {
        return Lettering.plain(Lettering.Face.REGULAR, (m.letters() - 1) * u, Glyphs.translucent(theme.label(), 0.75));
    }

    private static List<Mark> symbol(EventType type, Status status, double x, double y, double u, Theme theme) {
        return List.of(Sprites.one(new Symbol(type, status, 8 * u, theme), x, y));
    }

    private static List<Mark> count(double x, double y, double u, Theme theme) {
        return List.of(Sprites.one(new Badge(3, u, theme), x, y));
    }

    private static List<Mark> arc(double x, double y, double u, Theme theme) {
        var path = new Path2D.Double();
        path.moveTo(x - 9 * u, y + 5 * u);
        path.quadTo(x, y - 8 * u, x + 9 * u, y + u);
        return List.of(Line.of(path, theme.of(EventType.LAUNCH), 2 * u));
    }

    private static List<Mark> area(double x, double y, double u, Theme theme, boolean country) {
        var box = new Rectangle2D.Double(x - 9 * u, y - 7 * u, 18 * u, 14 * u);
        List<Mark> marks = new ArrayList<>(EventAreas.inside(box, List.of(theme.label()), country, theme, 0.8));
        marks.add(Line.of(box, Glyphs.translucent(theme.label(), 0.8), 1.2));
        return marks;
    }

    private static List<Mark> town(double x, double y, double u, Theme theme) {
        var circle = new Ellipse2D.Double(x - 8 * u, y - 8 * u, 16 * u, 16 * u);
        var path = new Path2D.Double(circle);
        return TownAreas.marks(List.of(new TownAreas.Town(path, 1)), theme);
    }

    private static List<Mark> ring(double x, double y, double u, Theme theme) {
        return List.of(Line.dashed(
                new Ellipse2D.Double(x - 8 * u, y - 8 * u, 16 * u, 16 * u), Glyphs.translucent(theme.label(), 0.85), 1.3 * u, 4, 3));
    }
}
