package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.geo.Viewport;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Towns as the areas that they are: an event that is known to a town lies somewhere in it. From the zoom on at which the town
 * is larger than its symbol its outline is drawn round that, so that the symbol is not taken for a point.
 */
final class TownAreas {
    /** Pixels by which a town is larger than the symbols at its middle, at least, on each side. */
    private static final double LEAST_BEYOND_PX = 5;
    private static final double TINT = 0.07;
    private static final double RIM = 0.6;

    private final EventIndex index;
    private final Areas areas;
    /** Outlines of towns that are known, and their paths in a view, by their spot. */
    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<Integer, Path2D> paths = new HashMap<>();
    private @Nullable Viewport pathsIn;

    TownAreas(EventIndex index, Areas areas) {
        this.index = index;
        this.areas = areas;
    }

    /** A town with how clearly it is seen. */
    record Town(Path2D path, double alpha) {}

    /** The towns of the symbols that are laid out, as far as they are larger than these and in the picture. */
    List<Town> shown(SymbolLayout layout, Viewport view) {
        if (!view.equals(pathsIn)) {
            paths.clear();
            pathsIn = view;
        }
        Map<Integer, Double> alphas = new HashMap<>();
        for (int i = 0; i < layout.size; i++) {
            if (index.precision(layout.row[i]) == Precision.CITY) {
                alphas.merge(layout.spots.of(layout.row[i]), (double) layout.alpha[i], Math::max);
            }
        }
        List<Town> shown = new ArrayList<>();
        double least = 2 * (SymbolLayout.baseRadius(view.zoom()) + LEAST_BEYOND_PX);
        alphas.forEach((spot, alpha) -> {
            Outline outline = outline(spot, layout);
            if (outline != null && outline.rings() > 0 && heightPx(outline, view) > least) {
                Path2D path = paths.computeIfAbsent(spot, s -> EventAreas.path(outline, new Plane(view, 4)));
                if (path.intersects(0, 0, view.widthPx(), view.heightPx())) {
                    shown.add(new Town(path, alpha));
                }
            }
        });
        return shown;
    }

    private @Nullable Outline outline(int spot, SymbolLayout layout) {
        Outline known = outlines.get(spot);
        if (known == null) {
            var at = new GeoPoint(layout.spots.lat(spot), layout.spots.lon(spot));
            double told = index.event(layout.spots.firstRow(spot)).place().radiusM();
            known = areas.town(at, told).orElse(null);
            if (known != null) {
                outlines.put(spot, known);
            }
        }
        return known;
    }

    private static double heightPx(Outline outline, Viewport view) {
        double[] b = outline.bounds();
        double lon = (b[0] + b[2]) / 2;
        return Math.abs(view.py(b[1], lon) - view.py(b[3], lon));
    }

    static List<Mark> marks(List<Town> towns, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        for (Town town : towns) {
            if (theme != Theme.PRINT) {
                marks.add(new Fill(town.path(), Glyphs.translucent(theme.label(), TINT * town.alpha())));
            }
            Color rim = Glyphs.translucent(theme.label(), RIM * town.alpha());
            marks.add(Line.dashed(town.path(), rim, 1.1, 2, 3));
        }
        return marks;
    }
}
