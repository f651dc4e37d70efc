package conflictmap.basemap;

import conflictmap.basemap.names.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of countries as the map shows them. */
final class CountryNames {
    private static final double DEG_A_LETTER = 1.7;

    /** Names that the files shorten more than readers expect, and lands whose name would crowd the map. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("United States of America", "United States"),
            Map.entry("Dem. Rep. Congo", "DR Congo"),
            Map.entry("Central African Rep.", "Central African Republic"),
            Map.entry("Bosnia and Herz.", "Bosnia and Herzegovina"),
            Map.entry("S. Sudan", "South Sudan"),
            Map.entry("W. Sahara", "Western Sahara"),
            Map.entry("Eq. Guinea", "Equatorial Guinea"),
            Map.entry("Dominican Rep.", "Dominican Republic"),
            Map.entry("Côte d'Ivoire", "Ivory Coast"),
            Map.entry("Cabo Verde", "Cape Verde"),
            Map.entry("eSwatini", "Eswatini"),
            Map.entry("Timor-Leste", "East Timor"),
            Map.entry("Solomon Is.", "Solomon Islands"),
            Map.entry("Falkland Is.", "Falkland Islands"),
            Map.entry("Faeroe Is.", "Faroe Islands"),
            Map.entry("Marshall Is.", "Marshall Islands"),
            Map.entry("Antigua and Barb.", "Antigua and Barbuda"),
            Map.entry("St. Vin. and Gren.", "St. Vincent and the Grenadines"),
            Map.entry("S. Geo. and the Is.", "South Georgia"),
            Map.entry("Fr. Polynesia", "French Polynesia"),
            Map.entry("Fr. S. Antarctic Lands", ""),
            Map.entry("N. Cyprus", ""),
            Map.entry("Somaliland", ""),
            Map.entry("Baikonur", ""),
            Map.entry("Siachen Glacier", ""));

    private static final Map<String, Wanted> WANTED = read();

    private CountryNames() {}

    /**
     * A country that readers look for on maps of a zoom, even where its name is wider than itself.
     *
     * @param spot where its name stands best, which for islands and narrow lands is not found from their shape; else null
     */
    private record Wanted(String name, double fromZoom, double @Nullable [] spot) {
        static Wanted parse(String line) {
            String[] f = line.split(",", -1);
            double[] spot = f[2].isEmpty() ? null : new double[] {Double.parseDouble(f[2]), Double.parseDouble(f[3])};
            return new Wanted(f[0], Double.parseDouble(f[1]), spot);
        }
    }

    /** The zoom from which readers look for a country's name, though it has no room within its borders; infinite for others. */
    static double wantedFrom(String shown) {
        Wanted wanted = WANTED.get(shown);
        return wanted == null ? Double.POSITIVE_INFINITY : wanted.fromZoom();
    }

    /** Where a name may stand, the best first: those of a country's shape, after the one that the table knows. */
    static List<Name.Spot> spots(String shown, List<Name.Spot> shape) {
        Wanted wanted = WANTED.get(shown);
        double[] own = wanted == null ? null : wanted.spot();
        if (own == null || shape.isEmpty()) {
            return shape;
        }
        List<Name.Spot> spots = new ArrayList<>(shape);
        spots.addFirst(new Name.Spot(own[0], own[1], shape.getFirst().roomDeg()));
        return spots;
    }

    private static Map<String, Wanted> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CountryNames.class.getResourceAsStream("country_names.csv")), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(Wanted::parse).collect(Collectors.toMap(Wanted::name, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled table of countries' names cannot be read", e);
        }
    }

    /** The name to write; empty for none. */
    static String shown(String name) {
        return SHOWN.getOrDefault(name, name);
    }

    /**
     * The name in one line, or in two where it is long for what it names.
     *
     * @param widthDeg how wide the country is, degrees of longitude
     */
    static List<String> lines(String name, double widthDeg) {
        int space = nearestSpace(name);
        if (space < 0 || widthDeg > name.length() * DEG_A_LETTER) {
            return List.of(name);
        }
        return List.of(name.substring(0, space), name.substring(space + 1));
    }

    private static int nearestSpace(String name) {
        int best = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
                best = i;
            }
        }
        return best;
    }
}
