package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The distinct points at which events of an index may be shown as points, numbered in the order of their first event. Where
 * there are more of them than are ever drawn one by one, only a part of a large index is looked at: enough to tell that, and
 * which places are busiest.
 */
final class Spots {
    /** Of so many places the map knows the names and keeps room for the symbols: the busiest, and of many those seen twice. */
    private static final int MOST_ANCHORS = 300;

    /** So many events of a large index tell whether its places are many. */
    private static final int SAMPLE = 60_000;

    private final EventIndex index;
    private int[] spotOf = new int[0];
    private int[] firstRow = new int[16];
    private int[] events = new int[16];
    private byte[] types = new byte[16];
    private int size;
    private final List<Anchor> anchors;
    private int @Nullable [] standIns;
    private double standInZoom;

    /**
     * The places of an index.
     *
     * @param many with more places than these none is asked for by {@link #of}
     */
    Spots(EventIndex index, int many) {
        this.index = index;
        int step = Math.max(1, index.size() / SAMPLE);
        if (step > 1) {
            number(step);
        }
        if (size <= many) {
            size = 0;
            Arrays.fill(events, 0);
            Arrays.fill(types, (byte) 0);
            number(1);
        }
        int worth = size > many ? 2 : 1;
        anchors = Arrays.stream(busiestFirst()).filter(spot -> events[spot] >= worth).limit(MOST_ANCHORS).mapToObj(this::anchor).toList();
    }

    /** Numbers the places of every row, or of one in so many. */
    private void number(int step) {
        spotOf = new int[step == 1 ? index.size() : 0];
        int[] table = new int[Integer.highestOneBit(Math.max(16, index.size() / step)) * 4];
        Arrays.fill(table, -1);
        for (int row = 0; row < index.size(); row += step) {
            boolean point = !Double.isNaN(index.lat(row)) && index.precision(row).isPoint();
            int spot = point ? numbered(row, table) : -1;
            if (step == 1) {
                spotOf[row] = spot;
            }
        }
    }

    /** The number of a row's spot, by open addressing. */
    private int numbered(int row, int[] table) {
        double atLat = index.lat(row);
        double atLon = index.lon(row);
        long bits = Double.doubleToLongBits(atLat) * 31 + Double.doubleToLongBits(atLon);
        int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> 32) & table.length - 1;
        while (table[slot] >= 0 && (lat(table[slot]) != atLat || lon(table[slot]) != atLon)) {
            slot = slot + 1 & table.length - 1;
        }
        if (table[slot] < 0) {
            table[slot] = appended(row);
        }
        int spot = table[slot];
        events[spot]++;
        types[spot] |= (byte) (1 << index.type(row).ordinal());
        return spot;
    }

    private int appended(int row) {
        if (size == firstRow.length) {
            firstRow = Arrays.copyOf(firstRow, 2 * size);
            events = Arrays.copyOf(events, 2 * size);
            types = Arrays.copyOf(types, 2 * size);
        }
        firstRow[size] = row;
        return size++;
    }

    private int[] busiestFirst() {
        return IntStream.range(0, size).mapToLong(spot -> (long) -events[spot] << 32 | spot).sorted().mapToInt(key -> (int) key).toArray();
    }

    /** How far the symbols of all its events, and of some more that it may stand for, would reach with their counts. */
    private Anchor anchor(int spot) {
        int petals = Integer.bitCount(types[spot] & 0xFF);
        boolean counted = events[spot] > petals;
        double base = SymbolLayout.baseRadius(Viewport.MAX_ZOOM);
        double radius = SymbolLayout.grown(base, counted ? 2 * events[spot] : 1);
        double reach = SymbolLayout.ringRadius(petals, base) + radius;
        double above = (petals < 3 ? radius : reach) + (counted ? Fanned.COUNT_ABOVE_PX + Badge.HEIGHT_PX / 2 : 0);
        return new Anchor(index.event(firstRow[spot]).place().name(), new GeoPoint(lat(spot), lon(spot)),
                petals < 3 || !counted ? reach : above, Math.max(above, reach));
    }

    int size() {
        return size;
    }

    /** The spot of a row; -1 where it may not be shown as a point. */
    int of(int row) {
        return spotOf[row];
    }

    double lat(int spot) {
        return index.lat(firstRow[spot]);
    }

    double lon(int spot) {
        return index.lon(firstRow[spot]);
    }

    /** The first row of a spot. */
    int firstRow(int spot) {
        return firstRow[spot];
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
        int[] found = new int[size];
        for (int spot : busiestFirst()) {
            double x = view.projection().x(lat(spot), lon(spot)) * world;
            double y = view.projection().y(lat(spot), lon(spot)) * world;
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
                    double dx = view.projection().x(lat(other), lon(other)) * world - x;
                    double dy = view.projection().y(lat(other), lon(other)) * world - y;
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
