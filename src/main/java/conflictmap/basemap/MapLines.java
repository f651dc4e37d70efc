package conflictmap.basemap;

import conflictmap.render.Plane;
import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Water, provinces and borders of one view. */
final class MapLines {
    /** Borders that are drawn dashed: lines of control and of armistice, as the files name them at each scale. */
    private static final Set<String> DISPUTED = Set.of(
            "ISR|PSX", "ISR|PSE", "ISR|SYR", "MAR|ESH", "ESH|MAR", "MAR|SAH", "KOS|SRB", "SOL|SOM", "CYN|CYP",
            "CHN|KAS", "IND|KAS", "KAS|PAK");

    /** Baikonur, which is leased ground and no country. */
    private static final String SPACEPORT = "KAB";
    /** Provinces are drawn where they are at least this wide on average. */
    private static final double MIN_PROVINCE_PX = 22;

    private final Basemap.Levels levels;
    private final Plane plane;
    private final Theme theme;
    private final double zoom;

    MapLines(Basemap.Levels levels, Plane plane, Theme theme, double zoom) {
        this.levels = levels;
        this.plane = plane;
        this.theme = theme;
        this.zoom = zoom;
    }

    /** The finest countries that suit the zoom and are in memory. */
    Features land() {
        return finest(Sheet.COUNTRIES_10M, Sheet.COUNTRIES_50M, Sheet.COUNTRIES_110M);
    }

    private Features finest(Sheet near, Sheet middle, Sheet far) {
        for (Sheet sheet : new Sheet[] {near, middle}) {
            Features features = levels.get(sheet);
            if (features != null && zoom >= sheet.fromZoom()) {
                return features;
            }
        }
        Features features = levels.get(far);
        if (features == null) {
            throw new IllegalStateException("the far zoom is not in memory");
        }
        return features;
    }

    void paintWater(Graphics2D g) {
        paintRivers(g);
        Features lakes = levels.get(Sheet.LAKES);
        if (lakes != null) {
            double most = zoom < 3 ? 1 : zoom < 4 ? 3 : zoom < 5 ? 5 : 20;
            Path2D path = path(lakes, byFeature(lakes, f -> lakes.number(f, "rank", 9) <= most), true);
            g.setColor(theme.lake());
            g.fill(path);
            g.setColor(theme.river());
            g.setStroke(new BasicStroke(0.7f));
            g.draw(path);
        }
    }

    private void paintRivers(Graphics2D g) {
        Features rivers = levels.get(Sheet.RIVERS);
        if (rivers == null || zoom < Sheet.RIVERS.fromZoom()) {
            return;
        }
        g.setColor(theme.river());
        double most = zoom < 4 ? 2.5 : zoom < 5 ? 4 : zoom < 5.8 ? 6 : zoom < 6.6 ? 8 : 10;
        for (int rank = 0; rank <= most; rank++) {
            int wanted = rank;
            Path2D path = path(
                    rivers,
                    byFeature(rivers, f -> (int) rivers.number(f, "scalerank", 9) == wanted
                            && rivers.property(f, "featurecla").equals("River")),
                    false);
            double width = Math.clamp(0.9 + (zoom - 4) * 0.22 - rank * 0.11, 0.5, 2.4);
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(path);
        }
    }

    void paintBoundaries(Graphics2D g) {
        Features provinces = levels.get(Sheet.PROVINCE_LINES);
        if (provinces != null && zoom >= Sheet.PROVINCE_LINES.fromZoom()) {
            double share = Math.min(1, (zoom - Sheet.PROVINCE_LINES.fromZoom() + 0.35) / 1.4);
            g.setColor(translucent(theme.province(), (int) (255 * share)));
            g.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            double degrees = MIN_PROVINCE_PX * 360 / (256 * Math.pow(2, zoom));
            g.draw(path(provinces, byFeature(provinces, f -> provinces.groupSize("pair", f) >= degrees), false));
        }
        Features borders = finest(Sheet.BORDERS_10M, Sheet.BORDERS_50M, Sheet.BORDERS_110M);
        float width = zoom < 3 ? 0.7f : zoom < 4.5 ? 0.9f : zoom < 6 ? 1.05f : 1.2f;
        g.setColor(theme.border());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path(borders, byFeature(borders, f -> !isDisputed(borders, f) && !borders.property(f, "pair").contains(SPACEPORT)), false));
        g.setStroke(dashed(width));
        g.draw(path(borders, byFeature(borders, f -> isDisputed(borders, f)), false));
        Features claims = levels.get(Sheet.DISPUTED);
        if (claims != null && zoom >= Sheet.DISPUTED.fromZoom()) {
            g.setStroke(dashed(width * 0.85f));
            g.draw(path(claims, part -> true, false));
        }
    }

    /** The parts that are seen, in all copies of the world. */
    Path2D path(Features features, IntPredicate wanted, boolean rings) {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            for (int part = 0; part < features.parts(); part++) {
                int b = 4 * part;
                if (plane.sees(features.box[b], features.box[b + 1], features.box[b + 2], features.box[b + 3], copy)
                        && wanted.test(part)) {
                    plane.append(
                            path,
                            features.lon,
                            features.lat,
                            features.partStart[part],
                            features.partStart[part + 1],
                            rings,
                            copy);
                }
            }
        }
        return path;
    }

    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.clamp(alpha, 0, 255));
    }

    private static boolean isDisputed(Features borders, int feature) {
        return DISPUTED.contains(borders.property(feature, "pair"));
    }

    private static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3.5f}, 0);
    }

    /** A test of features as a test of their parts. */
    private static IntPredicate byFeature(Features features, IntPredicate wanted) {
        boolean[] parts = new boolean[features.parts()];
        for (int feature = 0; feature < features.size(); feature++) {
            if (wanted.test(feature)) {
                java.util.Arrays.fill(parts, features.featureStart[feature], features.featureStart[feature + 1], true);
            }
        }
        return part -> parts[part];
    }
}
