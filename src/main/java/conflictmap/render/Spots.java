package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The distinct points at which events of an index may be shown as points. */
final class Spots {
    private final int[] spotOf;
    private final double[] lat;
    private final double[] lon;
    private final List<Anchor> anchors;
    private final int[] busiestFirst;
    private int @Nullable [] standIns;
    private double standInZoom;

    Spots(EventIndex index) {
        spotOf = new int[index.size()];
        Map<GeoPoint, Integer> numbers = new HashMap<>();
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < spotOf.length; row++) {
            Place place = index.event(row).place();
            GeoPoint at = place.position();
            if (at == null || !place.precision().isPoint()) {
                spotOf[row] = -1;
                continue;
            }
            int number = numbers.computeIfAbsent(at, p -> spots.size());
            if (number == spots.size()) {
                spots.add(new Spot(number, place.name(), at, EnumSet.noneOf(EventType.class), new int[1]));
            }
            spotOf[row] = number;
            spots.get(number).types().add(index.type(row));
            spots.get(number).events()[0]++;
        }
        lat = spots.stream().mapToDouble(spot -> spot.at().latDeg()).toArray();
        lon = spots.stream().mapToDouble(spot -> spot.at().lonDeg()).toArray();
        List<Spot> busiest = spots.stream()
                .sorted(Comparator.comparingInt((Spot spot) -> spot.events()[0]).reversed())
                .toList();
        busiestFirst = busiest.stream().mapToInt(Spot::number).toArray();
        anchors = busiest.stream().map(Spots::anchor).toList();
    }

    /** A point with what happens there over all time. */
    @SuppressWarnings("ArrayRecordComponent") // a counter
    private record Spot(int number, String name, GeoPoint at, Set<EventType> types, int[] events) {}

    private static Anchor anchor(Spot spot) {
        double base = SymbolLayout.baseRadius(Viewport.MAX_ZOOM);
        return new Anchor(spot.name(), spot.at(), base + SymbolLayout.ringRadius(spot.types().size(), base));
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

    /** The places with their names, busiest first. */
    List<Anchor> anchors() {
        return anchors;
    }

    /**
     * For each spot, the spot that stands for it at a zoom: itself, or a busier one so near that their symbols would
     * cover each other. The same at all times and wherever the view is, so that nothing jumps.
     */
    synchronized int[] standIns(Viewport view) {
        int[] known = standIns;
        if (known == null || standInZoom != view.zoom()) {
            known = findStandIns(view);
            standIns = known;
            standInZoom = view.zoom();
        }
        return known;
    }

    private int[] findStandIns(Viewport view) {
        double cell = SymbolLayout.baseRadius(view.zoom());
        double world = view.worldPx();
        Map<Long, List<Integer>> cells = new HashMap<>();
        int[] found = new int[size()];
        for (int spot : busiestFirst) {
            double x = view.projection().x(lat[spot], lon[spot]) * world;
            double y = view.projection().y(lat[spot], lon[spot]) * world;
            int standIn = near(cells, view, x, y, cell);
            found[spot] = standIn < 0 ? spot : standIn;
            if (standIn < 0) {
                cells.computeIfAbsent(key((long) (x / cell), (long) (y / cell)), k -> new ArrayList<>()).add(spot);
            }
        }
        return found;
    }

    private int near(Map<Long, List<Integer>> cells, Viewport view, double x, double y, double cell) {
        double world = view.worldPx();
        for (long j = -1; j <= 1; j++) {
            for (long i = -1; i <= 1; i++) {
                for (int other : cells.getOrDefault(key((long) (x / cell) + i, (long) (y / cell) + j), List.of())) {
                    double dx = view.projection().x(lat[other], lon[other]) * world - x;
                    double dy = view.projection().y(lat[other], lon[other]) * world - y;
                    if (Math.hypot(dx, dy) < cell) {
                        return other;
                    }
                }
            }
        }
        return -1;
    }

    private static long key(long column, long row) {
        return column << 32 | row & 0xFFFFFFFFL;
    }
}
