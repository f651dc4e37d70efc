package conflictmap.basemap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of towns that English readers expect where the map file has another: a table of the program's own. */
final class TownNames {
    private static final Map<String, String> EXPECTED = read();

    /** Marked as capitals in the map file though the seat of government is elsewhere, or the status is disputed. */
    private static final Set<String> NO_CAPITALS =
            Set.of("ZAF,Johannesburg", "MMR,Rangoon", "CIV,Abidjan", "TZA,Dar es Salaam", "SOL,Hargeysa", "ISR,Jerusalem");

    private TownNames() {}

    /** Whether a capital of the map file is shown as one. */
    static boolean isCapital(String name, String country) {
        return !NO_CAPITALS.contains(country + "," + name);
    }

    /** The name to write. */
    static String shown(String name, String country) {
        return EXPECTED.getOrDefault(country + "," + name, name);
    }

    /** A name without the marks of scholarly romanisation: macrons, dots and lines below, half rings. */
    static String plain(String name) {
        String marked = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\u0304\\u0323\\u0331\u02BB\u02BF\u2018]", "");
        return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }

    private static Map<String, String> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TownNames.class.getResourceAsStream("town_names.csv")), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).collect(Collectors.toMap(
                    line -> line.substring(0, line.lastIndexOf(',')), line -> line.substring(line.lastIndexOf(',') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled table of towns' names cannot be read", e);
        }
    }
}
