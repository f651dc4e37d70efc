package conflictmap.basemap;

import conflictmap.basemap.Placer.Style;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.render.Anchor;
import conflictmap.render.Fonts;
import conflictmap.render.Plane;
import conflictmap.render.Text;
import conflictmap.render.Theme;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names on the map, most important first: places of events, countries, waters, towns, provinces, lakes. */
final class Labels {
    private static final double PROVINCES_FROM_ZOOM = 6.4;
    private static final double COUNTRIES_TO_ZOOM = 7.6;
    private static final double TRACKING = 0.22;

    /** Upper left the time stands, lower right scale and credit: no name is put under them. */
    private static final double CORNER_WIDTH_PX = 430;
    private static final double CORNER_HEIGHT_PX = 78;

    private final Basemap.Levels levels;
    private final Viewport view;
    private final Plane plane;
    private final Theme theme;
    private final double zoom;

    Labels(Basemap.Levels levels, Viewport view, Plane plane, Theme theme) {
        this.levels = levels;
        this.view = view;
        this.plane = plane;
        this.theme = theme;
        this.zoom = view.mercatorZoom();
    }

    void paint(Graphics2D g, List<Anchor> anchors, Progress progress) throws InterruptedException {
        var placer = new Placer(g, view.widthPx(), view.heightPx());
        placer.keepClear(0, 0, CORNER_WIDTH_PX, CORNER_HEIGHT_PX);
        placer.keepClear(
                view.widthPx() - CORNER_WIDTH_PX, view.heightPx() - CORNER_HEIGHT_PX, CORNER_WIDTH_PX, CORNER_HEIGHT_PX);
        var towns = new TownLabels(levels, view, theme, placer);
        int copies = view.projection().wraps() ? 1 : 0;
        for (int copy = copies * plane.firstCopy(); copy <= copies * plane.lastCopy(); copy++) {
            towns.reserve(anchors);
            countries(placer, copy);
            progress.check();
            waters(placer, copy);
            progress.check();
        }
        towns.write(anchors);
        progress.check();
        provinces(placer);
        lakes(placer);
        progress.check();
        towns.paintDots(g);
        placer.paint(g);
    }

    private void countries(Placer placer, int copy) {
        Features countries = levels.get(Sheet.COUNTRIES_50M);
        if (countries == null) {
            countries = levels.get(Sheet.COUNTRIES_110M);
        }
        if (countries == null || zoom > COUNTRIES_TO_ZOOM) {
            return;
        }
        Features named = countries;
        named.bySize().forEach(feature -> {
            Interior at = named.interior(feature);
            if (at != null) {
                country(placer, CountryNames.shown(named.property(feature, "name")), at, copy);
            }
        });
    }

    private void country(Placer placer, String name, Interior at, int copy) {
        double x = plane.px(at.latDeg(), at.lonDeg(), copy);
        double y = plane.py(at.latDeg(), at.lonDeg());
        double room = at.widthDeg() / 360 * view.worldPx();
        if (name.isEmpty() || room < 12 || x < 0 || x > view.widthPx() || y < 0 || y > view.heightPx()) {
            return;
        }
        List<String> lines = CountryNames.lines(name.toUpperCase(Locale.ROOT), room);
        double smallest = zoom < 3 ? 8.5 : 9.5;
        double largest = Math.clamp(7 + 1.6 * zoom, 9, 16);
        double allowed = zoom < 3 ? 1.15 : 1.6;
        for (double size = largest; size >= smallest; size -= 0.5) {
            Font font = Text.spaced(Fonts.bold(size), TRACKING);
            double widest = lines.stream().mapToDouble(line -> placer.width(line, font)).max().orElse(0);
            if (widest > room * (size > smallest + 0.4 ? 0.8 : allowed)) {
                continue;
            }
            var style = new Style(font, theme.countryLabel(), theme.halo(), 1.8f, 3);
            for (double dy : new double[] {0, -14, 14, -28, 28}) {
                if (placer.block(lines, style, x, y + dy, 0)) {
                    return;
                }
            }
        }
    }

    private void waters(Placer placer, int copy) {
        for (Waters.Water water : Waters.all()) {
            if (zoom < water.fromZoom() || zoom > water.toZoom()) {
                continue;
            }
            double grown = water.sizePx() * Math.clamp(0.82 + 0.12 * (zoom - water.fromZoom()), 0.82, 1.25);
            Font font = Text.spaced(Fonts.italic(grown), 0.08);
            double x = plane.px(water.latDeg(), water.lonDeg(), copy);
            double y = plane.py(water.latDeg(), water.lonDeg());
            placer.block(
                    water.lines(), new Style(font, theme.waterLabel(), theme.sea(), 1.5f, 3), x, y, water.angleDeg());
        }
    }

    private void provinces(Placer placer) {
        Features provinces = levels.get(Sheet.PROVINCES);
        if (provinces == null || zoom < PROVINCES_FROM_ZOOM) {
            return;
        }
        Font font = Text.spaced(Fonts.regular(Math.min(12, 10 + (zoom - PROVINCES_FROM_ZOOM) * 0.7)), 0.14);
        var style = new Style(font, theme.provinceLabel(), theme.halo(), 1.6f, 6);
        for (int feature = 0; feature < provinces.size(); feature++) {
            Interior at = seenInterior(provinces, feature);
            if (at != null) {
                String name = provinces.property(feature, "nm").toUpperCase(Locale.ROOT);
                double room = at.widthDeg() / 360 * view.worldPx();
                List<String> lines = CountryNames.lines(name, room);
                double widest = lines.stream().mapToDouble(line -> placer.width(line, font)).max().orElse(0);
                if (widest < room * 0.95) {
                    placer.block(lines, style, view.px(at.latDeg(), at.lonDeg()), view.py(at.latDeg(), at.lonDeg()), 0);
                }
            }
        }
    }

    private void lakes(Placer placer) {
        Features lakes = levels.get(Sheet.LAKES);
        if (lakes == null || zoom < 5) {
            return;
        }
        for (int feature = 0; feature < lakes.size(); feature++) {
            Interior at = seenInterior(lakes, feature);
            String name = lakes.property(feature, "name");
            if (at != null && !name.isEmpty()) {
                var style = new Style(Fonts.italic(10.5), theme.waterLabel(), theme.lake(), 1.4f, 2);
                double room = at.widthDeg() / 360 * view.worldPx();
                if (placer.width(name, style.font()) < room * 1.25) {
                    placer.block(
                            List.of(name), style, view.px(at.latDeg(), at.lonDeg()), view.py(at.latDeg(), at.lonDeg()), 0);
                }
            }
        }
    }

    private @Nullable Interior seenInterior(Features features, int feature) {
        int part = features.largestPart(feature);
        if (part < 0) {
            return null;
        }
        int b = 4 * part;
        boolean seen = plane.sees(
                features.box[b], features.box[b + 1], features.box[b + 2], features.box[b + 3], 0);
        return seen ? features.interior(feature) : null;
    }
}
