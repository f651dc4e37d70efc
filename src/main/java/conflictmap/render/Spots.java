package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The distinct points at which events of an index may be shown as points. */
final class Spots {
    private final int[] spotOf;
    private final double[] lat;
    private final double[] lon;
    private final List<Anchor> anchors;

    Spots(EventIndex index) {
        spotOf = new int[index.size()];
        Map<GeoPoint, Integer> numbers = new HashMap<>();
        List<GeoPoint> points = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Set<EventType>> types = new ArrayList<>();
        for (int row = 0; row < spotOf.length; row++) {
            Place place = index.event(row).place();
            GeoPoint at = place.position();
            if (at == null || !place.precision().isPoint()) {
                spotOf[row] = -1;
                continue;
            }
            int number = numbers.computeIfAbsent(at, p -> points.size());
            if (number == points.size()) {
                points.add(at);
                names.add(place.name());
                types.add(EnumSet.noneOf(EventType.class));
            }
            spotOf[row] = number;
            types.get(number).add(index.type(row));
        }
        lat = points.stream().mapToDouble(GeoPoint::latDeg).toArray();
        lon = points.stream().mapToDouble(GeoPoint::lonDeg).toArray();
        anchors = new ArrayList<>();
        for (int i = 0; i < lat.length; i++) {
            double base = SymbolLayout.baseRadius(Viewport.MAX_ZOOM);
            double reach = base + SymbolLayout.ringRadius(types.get(i).size(), base);
            anchors.add(new Anchor(names.get(i), points.get(i), reach));
        }
    }

    int size() {
        return lat.length;
    }

    /** The spot of a row; -1 where it may not be shown as a point. */
    int of(int row) {
        return spotOf[row];
    }

    double lat(int spot) {
        return lat[spot];
    }

    double lon(int spot) {
        return lon[spot];
    }

    List<Anchor> anchors() {
        return List.copyOf(anchors);
    }
}
