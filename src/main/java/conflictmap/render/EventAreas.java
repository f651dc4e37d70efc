package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events that are known to an area only: provinces hatched, countries tinted, regions ringed; never a point. */
final class EventAreas {
    /** Pixels between the lines of a hatch. */
    private static final int HATCH_PX = 7;
    /** Radius of a region whose own is not known, in metres. */
    private static final double DEFAULT_RADIUS_M = 50_000;

    private final EventIndex index;
    private final Areas areas;

    EventAreas(EventIndex index, Areas areas) {
        this.index = index;
        this.areas = areas;
    }

    /** An area with the events that it shows. */
    static final class Shown {
        final Place place;
        final Path2D path;
        final boolean polygon;
        final Set<EventType> types = EnumSet.noneOf(EventType.class);
        final List<Integer> rows = new ArrayList<>();
        double alpha;

        private Shown(Place place, Path2D path, boolean polygon) {
            this.place = place;
            this.path = path;
            this.polygon = polygon;
        }
    }

    /** The areas of the visible rows, largest first. */
    Collection<Shown> shown(Frame frame, int[] visible) {
        var plane = new Plane(frame.view(), 4);
        Map<String, Shown> byKey = new LinkedHashMap<>();
        for (int row : visible) {
            Place place = index.event(row).place();
            if (!isArea(place)) {
                continue;
            }
            Shown shown = byKey.computeIfAbsent(key(place), k -> outlined(place, plane));
            shown.types.add(index.type(row));
            shown.rows.add(row);
            shown.alpha = Math.max(
                    shown.alpha, index.opacity(row, frame.now(), frame.window()));
        }
        List<Shown> sorted = new ArrayList<>(byKey.values());
        sorted.removeIf(shown -> !shown.path.intersects(0, 0, frame.view().widthPx(), frame.view().heightPx()));
        sorted.sort((a, b) -> Double.compare(size(b), size(a)));
        return sorted;
    }

    /** Whether events there are shown as an area. */
    static boolean isArea(Place place) {
        return place.position() != null && !place.precision().isPoint() && place.precision() != Precision.UNKNOWN;
    }

    static List<Mark> marks(Shown shown, Theme theme) {
        Color main = theme.of(shown.types.iterator().next());
        boolean country = shown.place.precision() == Precision.COUNTRY;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Fill(shown.path, Glyphs.translucent(main, (country ? 0.09 : 0.07) * shown.alpha)));
        if (!country) {
            List<Color> colors = shown.types.stream()
                    .map(type -> Glyphs.translucent(theme.of(type), 0.55 * shown.alpha))
                    .toList();
            marks.add(new Fill(shown.path, new Hatch(colors, HATCH_PX, 1.15)));
        }
        Color rim = Glyphs.translucent(main, 0.85 * shown.alpha);
        marks.add(shown.polygon ? Line.of(shown.path, rim, 1.5) : Line.dashed(shown.path, rim, 1.3, 4, 3));
        return marks;
    }

    private Shown outlined(Place place, Plane plane) {
        Optional<Outline> polygon = place.areaId().isEmpty() ? Optional.empty() : areas.area(place.areaId());
        Outline outline = polygon.orElseGet(() -> ring(place));
        double[] b = outline.bounds();
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            if (plane.sees(b[0], b[1], b[2], b[3], copy)) {
                for (int r = 0; r < outline.rings(); r++) {
                    plane.append(path, outline.lonDeg(), outline.latDeg(), outline.ringStart()[r],
                            outline.ringStart()[r + 1], true, copy);
                }
            }
        }
        return new Shown(place, path, polygon.isPresent());
    }

    private static Outline ring(Place place) {
        GeoPoint center = place.position();
        if (center == null) {
            throw new IllegalArgumentException("an area without a place: " + place);
        }
        return Outline.circle(center, place.radiusM() > 0 ? place.radiusM() : DEFAULT_RADIUS_M);
    }

    private static String key(Place place) {
        return place.areaId().isEmpty() ? place.name() + place.position() : place.areaId();
    }

    private static double size(Shown shown) {
        var box = shown.path.getBounds2D();
        return box.getWidth() * box.getHeight();
    }
}
