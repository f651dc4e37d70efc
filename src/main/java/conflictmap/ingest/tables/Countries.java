package conflictmap.ingest.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The countries that tables name, and the boxes round their provinces: by these a row whose latitude and longitude are
 * swapped is found out.
 */
final class Countries {
    static final Countries NONE = new Countries(new HashMap<>(), new HashMap<>());
    /** Degrees by which a point may lie outside of a country's box: ships, islets, coarse outlines. */
    private static final double MARGIN = 2;
    /** Outlines are in hundredths of a degree. */
    private static final double UNIT = 0.01;

    private final Map<String, String> codes;
    private final Map<String, double[]> boxes;

    private Countries(Map<String, String> codes, Map<String, double[]> boxes) {
        this.codes = codes;
        this.boxes = boxes;
    }

    /**
     * Reads names and boxes.
     *
     * @param data folder of the program's data
     */
    static Countries load(Path data) throws IOException {
        Map<String, String> codes = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("countries.csv"))) {
            for (NamedCsvRecord row : rows) {
                String a2 = row.getField("a2");
                if (!a2.isEmpty()) {
                    for (String alias : row.getField("aliases").split("\\|", -1)) {
                        codes.putIfAbsent(Codes.folded(alias), a2);
                    }
                    codes.put(Codes.folded(row.getField("name")), a2);
                    codes.put(Codes.folded(row.getField("a3")), a2);
                    codes.put(Codes.folded(a2), a2);
                }
            }
        }
        codes.remove("");
        return new Countries(codes, boxes(data.resolve("provinces.tsv.gz")));
    }

    private static Map<String, double[]> boxes(Path file) throws IOException {
        Map<String, double[]> boxes = new HashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] field = line.split("\t", -1);
                double[] box = boxes.computeIfAbsent(field[1], a2 -> new double[] {180, 90, -180, -90});
                for (String ring : field[7].split(";", -1)) {
                    widen(box, ring);
                }
            }
        }
        return boxes;
    }

    private static void widen(double[] box, String ring) {
        int x = 0;
        int y = 0;
        String[] number = ring.strip().split(" ", -1);
        for (int i = 0; i + 1 < number.length; i += 2) {
            x += Integer.parseInt(number[i]);
            y += Integer.parseInt(number[i + 1]);
            box[0] = Math.min(box[0], x * UNIT);
            box[1] = Math.min(box[1], y * UNIT);
            box[2] = Math.max(box[2], x * UNIT);
            box[3] = Math.max(box[3], y * UNIT);
        }
    }

    /** ISO 3166-1 alpha-2 code of a name as tables write it, such as "Yemen (North Yemen)"; empty where unknown. */
    String code(String name) {
        String known = codes.get(Codes.folded(name));
        int bracket = name.indexOf('(');
        return known != null ? known : bracket > 0 ? codes.getOrDefault(Codes.folded(name.substring(0, bracket)), "") : "";
    }

    /** Whether a point lies well outside of a country while the swapped one lies in it. */
    boolean isSwapped(String code, double lat, double lon) {
        double[] box = boxes.get(code);
        return box != null && !isIn(box, lat, lon, MARGIN) && isIn(box, lon, lat, 0);
    }

    private static boolean isIn(double[] box, double lat, double lon, double margin) {
        return lon >= box[0] - margin && lat >= box[1] - margin && lon <= box[2] + margin && lat <= box[3] + margin;
    }
}
