package conflictmap.basemap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Towns by where they are, to find out whether two sources mean the same one. */
final class Neighbours {
    /** Nearer than this, metres, two towns with names alike are one town in two sources. */
    private static final double SAME_TOWN_M = 12_000;
    /** Nearer than this, metres, they are one whatever their names. */
    private static final double SAME_PLACE_M = 1_200;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double CELL_DEG = 0.25;

    private final Map<Long, List<Town>> cells = new HashMap<>();

    private record Town(String start, double lat, double lon) {}

    void add(String name, double lat, double lon) {
        cells.computeIfAbsent(key(row(lat), row(lon)), k -> new ArrayList<>(4)).add(new Town(start(name), lat, lon));
    }

    /** Whether a town of that name, or one in that very place, is known. */
    boolean has(String name, double lat, double lon) {
        String start = "";
        for (int row = row(lat) - 1; row <= row(lat) + 1; row++) {
            for (int column = row(lon) - 1; column <= row(lon) + 1; column++) {
                for (Town town : cells.getOrDefault(key(row, column), List.of())) {
                    double far = metres(town, lat, lon);
                    if (far < SAME_PLACE_M) {
                        return true;
                    }
                    if (far < SAME_TOWN_M) {
                        start = start.isEmpty() ? start(name) : start;
                        if (start.equals(town.start())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static double metres(Town town, double lat, double lon) {
        double dy = (town.lat() - lat) * METRES_PER_DEGREE;
        double dx = (town.lon() - lon) * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(dx, dy);
    }

    /** The first three letters without accents: spellings of one name seldom differ there. */
    private static String start(String name) {
        var start = new StringBuilder(3);
        for (int i = 0; i < name.length() && start.length() < 3; i++) {
            char c = name.charAt(i);
            char plain = c < 128 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (Character.isLetter(plain)) {
                start.append(Character.toLowerCase(plain));
            }
        }
        return start.toString();
    }

    private static int row(double degrees) {
        return (int) Math.floor(degrees / CELL_DEG);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column & 0xFFFFFFFFL;
    }
}
