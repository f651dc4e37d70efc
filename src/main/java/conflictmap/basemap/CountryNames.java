package conflictmap.basemap;

import java.util.List;
import java.util.Map;

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
            Map.entry("Fr. S. Antarctic Lands", ""),
            Map.entry("N. Cyprus", ""),
            Map.entry("Somaliland", ""),
            Map.entry("Baikonur", ""),
            Map.entry("Siachen Glacier", ""));

    private CountryNames() {}

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
