package conflictmap.basemap;

import conflictmap.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

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
    private final Tracer tracer;
    private final Theme theme;
    private final double zoom;

    MapLines(Basemap.Levels levels, Tracer tracer, Theme theme, double zoom) {
        this.levels = levels;
        this.tracer = tracer;
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

    /** Rivers and lakes, in the order in which they are drawn. */
    List<Supplier<Inked>> water() {
        List<Supplier<Inked>> all = new ArrayList<>(rivers());
        Features lakes = levels.get(Sheet.LAKES);
        if (lakes != null) {
            double most = zoom < 3 ? 1 : zoom < 4 ? 3 : zoom < 5 ? 5 : 20;
            IntPredicate large = byFeature(lakes, f -> lakes.number(f, "rank", 9) <= most);
            all.add(() -> Inked.filled(tracer.areas(lakes, large), theme.lake()));
            all.add(() -> Inked.drawn(tracer.areas(lakes, large), theme.river(), new BasicStroke(0.7f)));
        }
        return all;
    }

    private List<Supplier<Inked>> rivers() {
        Features rivers = levels.get(Sheet.RIVERS);
        if (rivers == null || zoom < Sheet.RIVERS.fromZoom()) {
            return List.of();
        }
        List<Supplier<Inked>> all = new ArrayList<>();
        double most = zoom < 4 ? 2.5 : zoom < 5 ? 4 : zoom < 5.8 ? 6 : zoom < 6.6 ? 8 : 10;
        int[] ranks = new int[rivers.parts()];
        for (int feature = 0; feature < rivers.size(); feature++) {
            boolean river = rivers.property(feature, "featurecla").equals("River");
            int rank = river ? (int) rivers.number(feature, "scalerank", 9) : -1;
            Arrays.fill(ranks, rivers.featureStart[feature], rivers.featureStart[feature + 1], rank);
        }
        for (int rank = 0; rank <= most; rank++) {
            int wanted = rank;
            double width = Math.clamp(0.9 + (zoom - 4) * 0.22 - rank * 0.11, 0.5, 2.4);
            all.add(() -> Inked.drawn(tracer.lines(rivers, part -> ranks[part] == wanted), theme.river(), round(width)));
        }
        return all;
    }

    /** Boundaries of provinces and countries, in the order in which they are drawn. */
    List<Supplier<Inked>> boundaries() {
        List<Supplier<Inked>> all = new ArrayList<>();
        Features provinces = levels.get(Sheet.PROVINCE_LINES);
        if (provinces != null && zoom >= Sheet.PROVINCE_LINES.fromZoom()) {
            double share = Math.min(1, (zoom - Sheet.PROVINCE_LINES.fromZoom() + 0.35) / 1.4);
            double degrees = MIN_PROVINCE_PX * 360 / (256 * Math.pow(2, zoom));
            all.add(() -> Inked.drawn(
                    tracer.lines(provinces, byFeature(provinces, f -> provinces.groupSize("pair", f) >= degrees)),
                    translucent(theme.province(), (int) (255 * share)),
                    round(0.6)));
        }
        Features borders = finest(Sheet.BORDERS_10M, Sheet.BORDERS_50M, Sheet.BORDERS_110M);
        float width = zoom < 3 ? 0.7f : zoom < 4.5 ? 0.9f : zoom < 6 ? 1.05f : 1.2f;
        all.add(() -> Inked.drawn(
                tracer.lines(borders, byFeature(borders, f -> !isDisputed(borders, f) && !borders.property(f, "pair").contains(SPACEPORT))),
                theme.border(),
                round(width)));
        all.add(() -> Inked.drawn(
                tracer.wholeLines(borders, byFeature(borders, f -> isDisputed(borders, f))), theme.border(), dashed(width)));
        Features claims = levels.get(Sheet.DISPUTED);
        if (claims != null && zoom >= Sheet.DISPUTED.fromZoom()) {
            all.add(() -> Inked.drawn(tracer.wholeLines(claims, part -> true), theme.border(), dashed(width * 0.85f)));
        }
        return all;
    }

    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.clamp(alpha, 0, 255));
    }

    private static boolean isDisputed(Features borders, int feature) {
        return DISPUTED.contains(borders.property(feature, "pair"));
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3.5f}, 0);
    }

    /** A test of features as a test of their parts. */
    private static IntPredicate byFeature(Features features, IntPredicate wanted) {
        boolean[] parts = new boolean[features.parts()];
        for (int feature = 0; feature < features.size(); feature++) {
            if (wanted.test(feature)) {
                Arrays.fill(parts, features.featureStart[feature], features.featureStart[feature + 1], true);
            }
        }
        return part -> parts[part];
    }
}
