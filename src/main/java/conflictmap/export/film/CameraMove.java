package conflictmap.export.film;

import conflictmap.geo.FlightPath;
import conflictmap.geo.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a film's camera comes to the view of a scene. */
public enum CameraMove {
    /** It flies there while the clock stands. */
    FLY,
    /** It is there at once: nothing moves but what is told. */
    CUT,
    /** It stays where it is. */
    STILL;

    /** A way as long as the picture is wide takes so long, as in the window. */
    private static final double SECONDS_A_WIDTH = 0.45;
    private static final double SHORTEST_S = 0.8;
    private static final double LONGEST_S = 2.4;

    /** The name on the command line: {@code fly}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The move of a name. */
    public static Optional<CameraMove> ofCode(String code) {
        return Arrays.stream(values()).filter(move -> move.code().equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** What the camera sees on its way, a view a picture, the first one and the last one left out. */
    List<Viewport> between(Viewport from, Viewport to, int fps) {
        if (this != FLY || from.equals(to)) {
            return List.of();
        }
        var path = FlightPath.between(from, to);
        int steps = (int) Math.rint(Math.clamp(path.length() * SECONDS_A_WIDTH, SHORTEST_S, LONGEST_S) * fps);
        return IntStream.range(1, steps).mapToObj(n -> path.at(eased((double) n / steps))).toList();
    }

    /** Slow at both ends. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
