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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names of towns and of the places of events, with a dot each. */
final class TownLabels {
    /** Nearer than this to the place of an event, pixels, a town is that place, or would stand on its symbol. */
    private static final double SAME_PLACE_PX = 9;
    /** Likewise, where the one's name begins with the other's. */
    private static final double SAME_NAME_PX = 40;
    /** Nearer than this to another town's dot, pixels, a town of the gazetteer is left out. */
    private static final double CROWDED_PX = 26;
    /** Nearer than this, metres, two towns with names alike are one town in two sources. */
    private static final double SAME_TOWN_M = 12_000;
    /** Events' places are named from here. */
    private static final double ANCHORS_FROM_ZOOM = 3.6;

    /** From here on the gazetteer's towns are named too. */
    static final double DEEP_FROM_ZOOM = 7;

    private final @Nullable Features towns;
    private final @Nullable DeepTowns deep;
    private final Viewport view;
    private final Theme theme;
    private final Placer placer;
    private final double zoom;
    private final List<Dot> dots = new ArrayList<>();

    private enum Kind {
        CAPITAL,
        TOWN
    }

    private record Dot(String name, double x, double y, Kind kind, double radius) {}

    TownLabels(Basemap.Levels levels, Viewport view, Theme theme, Placer placer) {
        this.towns = levels.get(Sheet.PLACES);
        this.deep = levels.towns();
        this.view = view;
        this.theme = theme;
        this.placer = placer;
        this.zoom = view.mercatorZoom();
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
        if (towns != null) {
            writeTowns(towns, seen);
        }
        if (deep != null && zoom >= DEEP_FROM_ZOOM) {
            writeDeep(deep, seen);
        }
    }

    private void writeTowns(Features all, List<Anchor> seen) {
        IntStream.range(0, all.size())
                .filter(town -> rank(all, town) <= worstRank() + (isCapital(all, town) ? 2 : 0))
                .filter(town -> isSeen(all, town))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(town -> rank(all, town) - (isCapital(all, town) ? 1.5 : 0))
                        .thenComparingDouble(town -> -all.number(town, "pop_max", 0)))
                .forEach(town -> writeTown(all, town, seen));
    }

    /** Towns of the gazetteer, most populous first, where no other name stands near. */
    private void writeDeep(DeepTowns all, List<Anchor> seen) {
        int least = leastPopulation();
        var font = Fonts.regular(Math.clamp(9.8 + 0.35 * (zoom - DEEP_FROM_ZOOM), 10, 11.5));
        var small = new Style(font, theme.label(), theme.halo(), 2, 5);
        for (int i = 0; i < all.name.length && all.population[i] >= least; i++) {
            double x = view.px(all.lat[i], all.lon[i]);
            double y = view.py(all.lat[i], all.lon[i]);
            String name = all.name[i];
            boolean seenHere = x > 0 && x < view.widthPx() && y > 0 && y < view.heightPx();
            if (seenHere && !isAnchor(name, x, y, seen) && !isDotted(name, x, y) && write(name, small, x, y, 5)) {
                addDot(name, x, y, Kind.TOWN, 1.8);
            }
        }
    }

    private boolean isDotted(String name, double x, double y) {
        double samePx = SAME_TOWN_M / view.metresPerPixel(view.center().latDeg());
        return dots.stream().anyMatch(dot -> {
            double far = Math.hypot(dot.x() - x, dot.y() - y);
            return far < CROWDED_PX || (far < samePx && isLikeName(dot.name(), name));
        });
    }

    private int leastPopulation() {
        return zoom < 7.5 ? 200_000 : zoom < 8 ? 90_000 : zoom < 8.5 ? 45_000 : zoom < 9 ? 25_000 : zoom < 9.8 ? 10_000
                : zoom < 10.5 ? 4_000 : zoom < 11.2 ? 1_500 : 0;
    }

    void paintDots(Graphics2D g) {
        for (Dot dot : dots) {
            double r = dot.radius();
            g.setColor(theme.halo());
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
        write(TownNames.plain(anchor.name()), style, x(anchor), y(anchor), anchor.radiusPx() + 3);
        dots.add(new Dot(anchor.name(), x(anchor), y(anchor), Kind.TOWN, 2));
    }

    private void writeTown(Features all, int town, List<Anchor> anchors) {
        double x = view.px(all.lat[town], all.lon[town]);
        double y = view.py(all.lat[town], all.lon[town]);
        String name = TownNames.shown(all.property(town, "name"), all.property(town, "adm0_a3"));
        if (isAnchor(name, x, y, anchors)) {
            return;
        }
        boolean capital = isCapital(all, town);
        double rank = rank(all, town);
        double size = Math.clamp(13.2 - 0.35 * rank + 0.45 * (zoom - 5), 10.5, 15);
        double radius = capital ? 3.6 : rank <= 3 ? 2.5 : 2;
        if (write(name, style(capital ? Fonts.bold(size) : Fonts.regular(size)), x, y, radius + 3)) {
            addDot(name, x, y, capital ? Kind.CAPITAL : Kind.TOWN, radius);
        }
    }

    private void addDot(String name, double x, double y, Kind kind, double radius) {
        dots.add(new Dot(name, x, y, kind, radius));
        placer.keepClear(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Whether a town is the place of an event, or stands under its symbol. */
    private boolean isAnchor(String name, double x, double y, List<Anchor> anchors) {
        return anchors.stream().anyMatch(anchor -> {
            double near = isSameName(anchor.name(), name) ? SAME_NAME_PX : SAME_PLACE_PX;
            return Math.hypot(x(anchor) - x, y(anchor) - y) < near;
        });
    }

    /** Whether the one name begins with the other, accents and case apart. */
    private static boolean isSameName(String a, String b) {
        String x = folded(a);
        String y = folded(b);
        return x.startsWith(y) || y.startsWith(x);
    }

    /** Whether two names may be spellings of one: they begin with the same three letters. */
    private static boolean isLikeName(String a, String b) {
        String x = folded(a);
        String y = folded(b);
        return x.length() >= 3 && y.length() >= 3 && x.startsWith(y.substring(0, 3));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
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
        return all.property(town, "featurecla").equals("Admin-0 capital")
                && TownNames.isCapital(all.property(town, "name"), all.property(town, "adm0_a3"));
    }

    private double x(Anchor anchor) {
        return view.px(anchor.at().latDeg(), anchor.at().lonDeg());
    }

    private double y(Anchor anchor) {
        return view.py(anchor.at().latDeg(), anchor.at().lonDeg());
    }
}
