package conflictmap.basemap;

import conflictmap.basemap.Placer.Style;
import conflictmap.geo.Viewport;
import conflictmap.render.Anchor;
import conflictmap.render.Fonts;
import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names of towns and of the places of events, with a dot each. */
final class TownLabels {
    /** Nearer than this to the place of an event, pixels, a town is that place, or would stand on its symbol. */
    private static final double SAME_PLACE_PX = 9;
    /** Likewise, where the one's name begins with the other's. */
    private static final double SAME_NAME_PX = 40;
    /** Events' places are named from here. */
    private static final double ANCHORS_FROM_ZOOM = 3.6;

    private final @Nullable Features towns;
    private final Viewport view;
    private final Theme theme;
    private final Placer placer;
    private final double zoom;
    private final List<Dot> dots = new ArrayList<>();

    private enum Kind {
        CAPITAL,
        TOWN
    }

    private record Dot(double x, double y, Kind kind, double radius) {}

    TownLabels(Basemap.Levels levels, Viewport view, Theme theme, Placer placer) {
        this.towns = levels.get(Sheet.PLACES);
        this.view = view;
        this.theme = theme;
        this.placer = placer;
        this.zoom = view.zoom();
    }

    /** Keeps names off the symbols of events. */
    void reserve(List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            double r = Math.min(anchor.radiusPx(), 12);
            placer.keepClear(x(anchor) - r, y(anchor) - r, 2 * r, 2 * r);
        }
    }

    /** Writes the names of the events' places, then those of towns by rank. */
    void write(List<Anchor> anchors) {
        List<Anchor> seen = anchors.stream()
                .filter(a -> x(a) > 0 && x(a) < view.widthPx() && y(a) > 0 && y(a) < view.heightPx())
                .toList();
        if (zoom >= ANCHORS_FROM_ZOOM) {
            seen.forEach(this::writeAnchor);
        }
        Features all = towns;
        if (all == null) {
            return;
        }
        IntStream.range(0, all.size())
                .filter(town -> rank(all, town) <= worstRank() + (isCapital(all, town) ? 2 : 0))
                .filter(town -> isSeen(all, town))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(town -> rank(all, town) - (isCapital(all, town) ? 1.5 : 0))
                        .thenComparingDouble(town -> -all.number(town, "pop_max", 0)))
                .forEach(town -> writeTown(all, town, seen));
    }

    void paintDots(Graphics2D g) {
        for (Dot dot : dots) {
            double r = dot.radius();
            g.setColor(theme.paper());
            g.fill(new Ellipse2D.Double(dot.x() - r - 1, dot.y() - r - 1, 2 * r + 2, 2 * r + 2));
            g.setColor(theme.label());
            if (dot.kind() == Kind.CAPITAL) {
                g.setStroke(new BasicStroke(1.1f));
                g.draw(new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
                r -= 1.7;
            }
            g.fill(new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
        }
    }

    private void writeAnchor(Anchor anchor) {
        Style style = style(Fonts.bold(zoom < 5 ? 11.5 : 12.5));
        write(anchor.name(), style, x(anchor), y(anchor), anchor.radiusPx() + 3);
        dots.add(new Dot(x(anchor), y(anchor), Kind.TOWN, 2));
    }

    private void writeTown(Features all, int town, List<Anchor> anchors) {
        double x = view.px(all.lat[town], all.lon[town]);
        double y = view.py(all.lat[town], all.lon[town]);
        String name = TownNames.shown(all.property(town, "name"), all.property(town, "adm0_a3"));
        for (Anchor anchor : anchors) {
            boolean sameName = anchor.name().startsWith(name) || name.startsWith(anchor.name());
            double near = sameName ? SAME_NAME_PX : SAME_PLACE_PX;
            if (Math.hypot(x(anchor) - x, y(anchor) - y) < near) {
                return;
            }
        }
        boolean capital = isCapital(all, town);
        double rank = rank(all, town);
        double size = Math.clamp(13.2 - 0.35 * rank + 0.45 * (zoom - 5), 10.5, 15);
        double radius = capital ? 3.6 : rank <= 3 ? 2.5 : 2;
        if (write(name, style(capital ? Fonts.bold(size) : Fonts.regular(size)), x, y, radius + 3)) {
            dots.add(new Dot(x, y, capital ? Kind.CAPITAL : Kind.TOWN, radius));
            placer.keepClear(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** Tries the places round a point that readers find easiest, best first (Imhof 1975). */
    private boolean write(String name, Style style, double x, double y, double gap) {
        double size = style.font().getSize2D();
        double width = placer.width(name, style.font());
        double middle = y + 0.36 * size;
        double side = gap * 0.72;
        return placer.line(name, style, x + gap, middle)
                || placer.line(name, style, x - gap - width, middle)
                || placer.line(name, style, x + side, y - side)
                || placer.line(name, style, x + side, y + side + 0.72 * size)
                || placer.line(name, style, x - width / 2, y - gap - 0.15 * size)
                || placer.line(name, style, x - width / 2, y + gap + 0.75 * size)
                || placer.line(name, style, x - side - width, y - side)
                || placer.line(name, style, x - side - width, y + side + 0.72 * size);
    }

    private Style style(Font font) {
        return new Style(font, theme.label(), theme.halo(), 2, 2.5);
    }

    /** The last of Natural Earth's scale ranks (0 to 10) that this zoom has room for. */
    private double worstRank() {
        return zoom < 2.6 ? -1 : zoom < 3.4 ? 0 : zoom < 4.2 ? 1 : zoom < 4.8 ? 2 : zoom < 5.3 ? 4 : zoom < 5.9 ? 6
                : zoom < 6.4 ? 7 : zoom < 6.8 ? 8 : 10;
    }

    private boolean isSeen(Features all, int town) {
        double x = view.px(all.lat[town], all.lon[town]);
        double y = view.py(all.lat[town], all.lon[town]);
        return x > 0 && x < view.widthPx() && y > 0 && y < view.heightPx();
    }

    private static double rank(Features all, int town) {
        return all.number(town, "scalerank", 10);
    }

    private static boolean isCapital(Features all, int town) {
        return all.property(town, "featurecla").equals("Admin-0 capital");
    }

    private double x(Anchor anchor) {
        return view.px(anchor.at().latDeg(), anchor.at().lonDeg());
    }

    private double y(Anchor anchor) {
        return view.py(anchor.at().latDeg(), anchor.at().lonDeg());
    }
}
