package conflictmap.basemap;

import conflictmap.jobs.Progress;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The gazetteer's towns, most populous first, for views so near that the map's own towns are too few. */
final class DeepTowns {
    /** Kinds that are no towns of their own: quarters, ruins, abandoned and historical places (GeoNames' codes). */
    private static final Set<String> NO_TOWN = Set.of("PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH");
    /** Rows whose population is that of a whole district: they would hide the real towns beside them. */
    private static final Set<String> ABSURD = Set.of("Pasragad Branch", "Kahrīz", "Āzādshahr");
    /** Countries whose names are written here without the marks of scholarly romanisation. */
    private static final Set<String> PLAIN = Set.of(
            "IR", "IQ", "SY", "LB", "JO", "IL", "PS", "SA", "YE", "OM", "AE", "QA", "BH", "KW", "EG", "SD", "LY", "TN",
            "DZ", "MA", "AF", "PK", "IN", "UA", "RU", "BY", "GE", "AM", "KZ", "UZ", "TJ", "KG", "MR", "SO", "DJ", "ER",
            "ET");

    final String[] name;
    final float[] lat;
    final float[] lon;
    final int[] population;

    private record Row(String name, float lat, float lon, int population) {}

    private DeepTowns(String[] name, float[] lat, float[] lon, int[] population) {
        this.name = name;
        this.lat = lat;
        this.lon = lon;
        this.population = population;
    }

    private static DeepTowns of(List<Row> rows) {
        rows.sort(Comparator.comparingInt(Row::population).reversed());
        var towns = new DeepTowns(new String[rows.size()], new float[rows.size()], new float[rows.size()], new int[rows.size()]);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            towns.name[i] = row.name();
            towns.lat[i] = row.lat();
            towns.lon[i] = row.lon();
            towns.population[i] = row.population();
        }
        return towns;
    }

    /**
     * Reads the gazetteer's table: geonameid, name, ascii, alternates, lat, lon, fcode, cc, admin1, population.
     *
     * @throws IOException if it cannot be read; names the file
     */
    static DeepTowns read(Path file, Progress progress) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (rows.size() % 4096 == 0) {
                    progress.check();
                }
                String[] f = line.split("\t", -1);
                if (f.length == 10 && !NO_TOWN.contains(f[6]) && !ABSURD.contains(f[1])) {
                    rows.add(new Row(
                            shown(f[1], f[2], f[7]),
                            Float.parseFloat(f[4]),
                            Float.parseFloat(f[5]),
                            f[9].isEmpty() ? 0 : Integer.parseInt(f[9])));
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw new IOException("The gazetteer " + file + " cannot be read: " + e.getMessage(), e);
        }
        return of(rows);
    }

    /** Writes it in the form that {@link #read(PackedReader)} reads. */
    void write(PackedWriter out) throws IOException {
        out.words(List.of(name));
        out.floats(lat, lat.length);
        out.floats(lon, lon.length);
        out.ints(population, population.length);
    }

    /** Reads what {@link #write} wrote. */
    static DeepTowns read(PackedReader in) throws IOException {
        return new DeepTowns(in.words().toArray(String[]::new), in.floats(), in.floats(), in.ints());
    }

    private static String shown(String name, String ascii, String country) {
        String plain = PLAIN.contains(country) && !ascii.isEmpty() ? ascii : name;
        String expected = TownNames.shown(plain, country);
        return expected.equals(plain) && PLAIN.contains(country) ? readable(plain) : expected;
    }

    /** Without the marks of Arabic's letters, and with the words that newspapers write. */
    private static String readable(String name) {
        return name.replace('`', '\'').replaceAll("^'|'$|(?<= )'", "")
                .replaceAll("^Bayt ", "Beit ").replaceAll("^Dayr ", "Deir ").replaceAll("^Qiryat ", "Kiryat ");
    }
}
