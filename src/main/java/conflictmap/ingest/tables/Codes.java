package conflictmap.ingest.tables;

import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the codes of event tables become, as {@code data/tables/types.csv} and {@code precisions.csv} tell it. */
final class Codes {
    /** What stands for the type of what is no event of the program's. */
    static final String LEAVE_OUT = "leave out";
    static final Codes NONE = new Codes(Map.of(), Map.of(), Map.of());

    private final Map<String, Map<String, Meaning>> types;
    private final Map<String, Map<String, Where>> places;
    private final Map<String, Map<String, TimePrecision>> times;

    /**
     * What a code of a type means.
     *
     * @param type null where such rows are left out
     * @param reason under which name they are counted then
     */
    record Meaning(@Nullable EventType type, Weapon weapon, String reason) {}

    /** What a code of a place's precision means; the radius is negative where that of the precision serves. */
    record Where(Precision precision, int radiusM) {}

    private Codes(Map<String, Map<String, Meaning>> types, Map<String, Map<String, Where>> places, Map<String, Map<String, TimePrecision>> times) {
        this.types = types;
        this.places = places;
        this.times = times;
    }

    /**
     * Reads the files.
     *
     * @param data folder of the program's data
     * @throws IOException if one is missing or has a line that cannot be understood, which is named
     */
    static Codes load(Path data) throws IOException {
        Map<String, Map<String, Meaning>> types = new HashMap<>();
        Map<String, Map<String, Where>> places = new HashMap<>();
        Map<String, Map<String, TimePrecision>> times = new HashMap<>();
        each(data.resolve("tables").resolve("types.csv"), (format, row) ->
                types.computeIfAbsent(format, f -> new LinkedHashMap<>()).put(folded(row.getField("code")), meaning(row)));
        each(data.resolve("tables").resolve("precisions.csv"), (format, row) -> {
            String precision = row.getField("precision").toUpperCase(Locale.ROOT);
            if (row.getField("what").equals("time")) {
                times.computeIfAbsent(format, f -> new HashMap<>()).put(row.getField("code"), TimePrecision.valueOf(precision));
            } else {
                String radius = row.getField("radius_m");
                places.computeIfAbsent(format, f -> new HashMap<>()).put(row.getField("code"),
                        new Where(Precision.valueOf(precision), radius.isEmpty() ? -1 : Integer.parseInt(radius)));
            }
        });
        return new Codes(types, places, times);
    }

    private static void each(Path file, BiConsumer<String, NamedCsvRecord> taker) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                try {
                    taker.accept(row.getField("format"), row);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static Meaning meaning(NamedCsvRecord row) {
        String weapon = row.getField("weapon");
        return meaning(row.getField("type"), weapon.isEmpty() ? Weapon.UNKNOWN : Weapon.valueOf(weapon.toUpperCase(Locale.ROOT)),
                row.getField("reason"));
    }

    /**
     * The meaning of a type by its name, or of {@link #LEAVE_OUT}.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    static Meaning meaning(String type, Weapon weapon, String reason) {
        return new Meaning(type.equals(LEAVE_OUT) ? null : EventType.ofCode(type.strip().replace(' ', '_')), weapon, reason);
    }

    /** A code as it is compared. */
    static String folded(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /** The types of a format by their folded codes; empty for one that has none. */
    Map<String, Meaning> types(String format) {
        return types.getOrDefault(format, Map.of());
    }

    Map<String, Where> places(String format) {
        return places.getOrDefault(format, Map.of());
    }

    Map<String, TimePrecision> times(String format) {
        return times.getOrDefault(format, Map.of());
    }
}
