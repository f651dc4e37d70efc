package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Shown;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Events that are known to an area only: provinces hatched, countries tinted, regions ringed; never a point. */
final class EventAreas {
    /** Pixels between the lines of a hatch. */
    private static final int HATCH_PX = 7;
    /** Areas that are wider and higher than this have their lines further apart, lest they cover the map. */
    private static final double WIDE_PX = 360;
    /** Radius of a region whose own is not known, in metres. */
    private static final double DEFAULT_RADIUS_M = 50_000;

    private final EventIndex index;
    private final Areas areas;
    /** The rows that are known to an area, rising, and the number of each one's area. */
    private final int[] rows;
    private final int[] areaOf;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Drawn> drawn = new HashMap<>();
    private @Nullable Viewport drawnIn;

    EventAreas(EventIndex index, Areas areas) {
        this.index = index;
        this.areas = areas;
        rows = index.withArea();
        Map<String, Integer> numbers = new HashMap<>();
        areaOf = Arrays.stream(rows).map(row -> {
            Place place = index.event(row).place();
            return numbers.computeIfAbsent(key(place), key -> {
                places.add(place);
                return places.size() - 1;
            });
        }).toArray();
    }

    /** The outline of an area in a view. */
    private record Drawn(Path2D path, boolean polygon) {}

    /** An area with what it shows. */
    static final class Extent {
        final Place place;
        final Path2D path;
        final boolean polygon;
        final Set<EventType> types = EnumSet.noneOf(EventType.class);
        int count;
        double alpha;
        private final int number;

        private Extent(int number, Place place, Drawn drawn) {
            this.number = number;
            this.place = place;
            this.path = drawn.path();
            this.polygon = drawn.polygon();
        }
    }

    /** The areas of the rows that are shown, largest first. */
    List<Extent> shown(Frame frame, Shown shown) {
        @Nullable Extent[] byNumber = new Extent[places.size()];
        List<Extent> all = new ArrayList<>();
        for (int i = from(shown.first()); i < from(shown.last()); i++) {
            if (shown.has(rows[i])) {
                Extent extent = byNumber[areaOf[i]];
                if (extent == null) {
                    extent = new Extent(areaOf[i], places.get(areaOf[i]), drawn(areaOf[i], frame.view()));
                    byNumber[areaOf[i]] = extent;
                    all.add(extent);
                }
                extent.types.add(index.type(rows[i]));
                extent.count++;
                extent.alpha = Math.max(extent.alpha, shown.opacity(rows[i]));
            }
        }
        all.removeIf(extent -> !extent.path.intersects(0, 0, frame.view().widthPx(), frame.view().heightPx()));
        all.sort((a, b) -> Double.compare(size(b), size(a)));
        return all;
    }

    /** The rows that an area shows, newest first. */
    int[] rowsOf(Extent extent, Shown shown) {
        int low = from(shown.first());
        int high = from(shown.last());
        return IntStream.range(low, high)
                .map(i -> high - 1 - (i - low))
                .filter(i -> areaOf[i] == extent.number && shown.has(rows[i]))
                .map(i -> rows[i])
                .toArray();
    }

    /** Whether an area shows a row. */
    boolean has(Extent extent, int row) {
        int at = Arrays.binarySearch(rows, row);
        return at >= 0 && areaOf[at] == extent.number;
    }

    private int from(int row) {
        int at = Arrays.binarySearch(rows, row);
        return at < 0 ? -at - 1 : at;
    }

    static List<Mark> marks(Extent shown, Theme theme) {
        List<Color> colors = shown.types.stream().map(theme::of).toList();
        boolean country = shown.place.precision() == Precision.COUNTRY;
        List<Mark> marks = new ArrayList<>(inside(shown.path, colors, country, theme, shown.alpha));
        Color rim = Glyphs.translucent(colors.getFirst(), 0.85 * shown.alpha);
        marks.add(shown.polygon ? Line.of(shown.path, rim, 1.5) : Line.dashed(shown.path, rim, 1.3, 4, 3));
        return marks;
    }

    /**
     * What fills an area: a tint for a country, a hatch over a lighter one for less; in print, which tints nothing, a
     * hatch that is wide and leans the other way for a country.
     *
     * @param alpha 0 to 1
     */
    static List<Mark> inside(Shape area, List<Color> colors, boolean country, Theme theme, double alpha) {
        List<Mark> marks = new ArrayList<>();
        if (theme != Theme.PRINT) {
            marks.add(new Fill(area, Glyphs.translucent(colors.getFirst(), (country ? 0.12 : 0.07) * alpha)));
        }
        if (!country || theme == Theme.PRINT) {
            var box = area.getBounds2D();
            boolean wide = Math.min(box.getWidth(), box.getHeight()) > WIDE_PX;
            double strength = country ? 0.5 : wide ? 0.4 : 0.55;
            List<Color> lines = colors.stream().map(color -> Glyphs.translucent(color, strength * alpha)).toList();
            int apart = country || wide ? 2 * HATCH_PX : HATCH_PX;
            marks.add(new Fill(area, new Hatch(lines, apart, country ? 0.8 : 1.15, country)));
        }
        return marks;
    }

    /** The outline, made once a view; again when the area's polygon has come into memory. */
    private Drawn drawn(int number, Viewport view) {
        if (!view.equals(drawnIn)) {
            drawn.clear();
            drawnIn = view;
        }
        Place place = places.get(number);
        Optional<Outline> polygon = place.areaId().isEmpty() ? Optional.empty() : areas.area(place.areaId());
        Drawn known = drawn.get(number);
        if (known == null || known.polygon() != polygon.isPresent()) {
            known = new Drawn(path(polygon.orElseGet(() -> ring(place)), new Plane(view, 4)), polygon.isPresent());
            drawn.put(number, known);
        }
        return known;
    }

    static Path2D path(Outline outline, Plane plane) {
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
        return path;
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

    private static double size(Extent extent) {
        var box = extent.path.getBounds2D();
        return box.getWidth() * box.getHeight();
    }
}
