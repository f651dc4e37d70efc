package conflictmap.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The names of oceans, seas, gulfs and straits, and where they stand: a table of the program's own. */
final class Waters {
    private static final List<Water> ALL = read();

    private Waters() {}

    /**
     * A name.
     *
     * @param lines the name, a line each
     * @param fromZoom zoom from which it is shown
     * @param toZoom zoom up to which it is shown
     * @param sizePx size of its letters
     * @param angleDeg how far it is turned clockwise
     */
    record Water(
            List<String> lines, double latDeg, double lonDeg, double fromZoom, double toZoom, double sizePx, double angleDeg) {}

    static List<Water> all() {
        return ALL;
    }

    private static List<Water> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Waters.class.getResourceAsStream("waters.csv")), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(Waters::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled table of waters cannot be read", e);
        }
    }

    private static Water parse(String line) {
        String[] f = line.split(",", -1);
        return new Water(
                List.of(f[0].split("\\|", -1)),
                Double.parseDouble(f[1]),
                Double.parseDouble(f[2]),
                Double.parseDouble(f[3]),
                Double.parseDouble(f[4]),
                Double.parseDouble(f[5]),
                Double.parseDouble(f[6]));
    }
}
