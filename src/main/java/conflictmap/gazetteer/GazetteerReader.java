package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the tables of {@code data/} into columns and an index of names. */
final class GazetteerReader {
    /** Set in an entry of the index where the name is not the place's own. */
    static final int ALTERNATE = 1 << 30;
    /** Set in an entry of the index where the key lacks articles and spaces. */
    static final int LOOSE = 1 << 29;
    static final int ROW = LOOSE - 1;
    /** People that a town is taken to have where the table says only that it is one. */
    private static final int UNCOUNTED_TOWN = 3_000;
    private static final String[] NONE = {};

    final PlaceTable table = new PlaceTable(480_000);
    final NameIndex index = new NameIndex(1_700_000);
    /** Places by how they sound: rows without flags. */
    final NameIndex sounds = new NameIndex(300_000);
    final Map<String, Country> countries = new LinkedHashMap<>();
    final Map<String, Country> demonyms = new HashMap<>();
    final Map<String, Integer> abbreviations = new HashMap<>();
    final Map<String, Integer> postalCodes = new HashMap<>();
    final Map<String, Area> areas = new HashMap<>();
    final Map<String, List<Integer>> sites = new HashMap<>();
    final int airportsFrom;
    final int airportsTo;
    final Map<String, String> adjectives = new HashMap<>();
    final Set<Long> usual = new HashSet<>();
    final Set<String> commonWords = new HashSet<>();
    final Map<String, List<String>> areasOf = new HashMap<>();
    private final Map<String, Integer> adminRows = new HashMap<>();
    private final Map<String, Integer> countryRows = new HashMap<>();
    private final Map<String, Double> countryRadiusM = new HashMap<>();
    private final Map<String, GeoPoint> centers = new HashMap<>();
    private final Set<Long> ignored = new HashSet<>();
    private final Path data;

    GazetteerReader(Path data) throws IOException {
        this.data = data;
        csv("ignored_places.csv", r -> ignored.add(Long.parseLong(r.getField("geonameid"))));
        csv("usual_places.csv", r -> usual.add(Long.parseLong(r.getField("geonameid"))));
        csv("common_words.csv", r -> commonWords.add(r.getField("word").toLowerCase(Locale.ROOT)));
        csv("country_centres.csv", this::center);
        Tsv.read(data.resolve("provinces.tsv.gz"), 8, this::province);
        csv("countries.csv", this::country);
        csv("admin_names.csv", this::adminNames);
        csv("us_counties.csv", this::county);
        Tsv.read(data.resolve("gazetteer_cities500.tsv.gz"), 10, this::city);
        Tsv.read(data.resolve("gazetteer_extra.tsv.gz"), 5, this::village);
        Tsv.read(data.resolve("gazetteer_villages.tsv.gz"), 7, this::smallPlace);
        airportsFrom = table.size();
        Tsv.read(data.resolve("airports.tsv.gz"), 9, this::airport);
        airportsTo = table.size();
        ListedPlaces listed = new ListedPlaces(this);
        csv("regions.csv", listed::region);
        csv("regions_world.csv", listed::region);
        csv("region_adjectives.csv", r -> adjectives.put(r.getField("adjective"), r.getField("region")));
        csv("strategic_sites.csv", listed::site);
        csv("aliases.csv", listed::alias);
        csv("settlements.csv", listed::settlement);
    }

    /** What was read. */
    Tables tables() {
        return new Tables(table, index, sounds, countries, demonyms, abbreviations, postalCodes, areas, sites, new int[] {airportsFrom, airportsTo}, adjectives, usual, commonWords);
    }

    private void csv(String file, Consumer<NamedCsvRecord> use) throws IOException {
        Path path = data.resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
            rows.forEach(use);
        }
    }

    private void center(NamedCsvRecord r) {
        centers.put(r.getField("a2"), new GeoPoint(number(r, "lat"), number(r, "lon")));
    }

    /** Territories without a code of their own are regions of the country that they are counted to. */
    private void country(NamedCsvRecord r) {
        String a2 = r.getField("a2");
        GeoPoint center = centers.getOrDefault(a2, new GeoPoint(number(r, "lat"), number(r, "lon")));
        Country c = new Country(a2.isEmpty() ? r.getField("part_of") : a2, r.getField("name"), list(r, "aliases"), list(r, "demonyms"),
                list(r, "capitals"), center, countryRadiusM.getOrDefault(a2, 100_000.0));
        if (!a2.isEmpty()) {
            countries.put(a2, c);
        }
        for (String demonym : c.demonyms()) {
            if (!a2.isEmpty() && (r.getField("kind").equals("state") || !demonyms.containsKey(demonym))) {
                demonyms.put(demonym, c);
            }
        }
        int row = table.add(new PlaceTable.Row(c.name(), a2.isEmpty() ? Kind.REGION : Kind.COUNTRY, center.latDeg(),
                center.lonDeg(), c.a2(), "", 0, 3, c.radiusM(), 0));
        if (!a2.isEmpty()) {
            countryRows.put(a2, row);
        }
        name(row, c.name(), false);
        for (String alias : c.aliases()) {
            name(row, alias, true);
        }
    }

    private void province(String[] p) {
        String code = p[0];
        String cc = p[1];
        double radiusM = Double.parseDouble(p[6]);
        if (!code.isEmpty() && !p[7].isEmpty()) {
            areas.putIfAbsent(code, Area.parse(p[7]));
            areasOf.computeIfAbsent(cc, c -> new ArrayList<>()).add(code);
        }
        int row = table.add(new PlaceTable.Row(
                p[2], Kind.ADMIN1, Double.parseDouble(p[4]), Double.parseDouble(p[5]), cc, code, 0, 0, radiusM, 0));
        adminRows.putIfAbsent(code, row);
        countryRadiusM.merge(cc, radiusM, Math::hypot);
        name(row, p[2], false);
        Set<String> seen = new HashSet<>(Set.of(Names.fold(p[2])));
        for (String n : p[3].split("\\|")) {
            if (n.length() > 3 && seen.add(Names.fold(n))) {
                name(row, n, true);
            }
        }
        if (code.startsWith("US.")) {
            postalCodes.put(code.substring(3), row);
        }
    }

    private void adminNames(NamedCsvRecord r) {
        Integer row = adminRows.get(r.getField("code"));
        if (row != null) {
            for (String alias : list(r, "aliases")) {
                name(row, alias, true);
            }
        }
    }

    private void county(NamedCsvRecord r) {
        int row = table.add(new PlaceTable.Row(r.getField("name") + " " + r.getField("word"), Kind.ADMIN2, number(r, "lat"),
                number(r, "lon"), "US", "US." + r.getField("state"), 0, 0, 1000 * Math.sqrt(number(r, "area_km2") / Math.PI), 0));
        name(row, r.getField("name") + " " + r.getField("word"), false);
    }

    private void city(String[] c) {
        long id = c[0].equals("geonameid") ? 0 : Long.parseLong(c[0]);
        if (id == 0 || ignored.contains(id)) {
            return;
        }
        long population = c[9].isEmpty() ? 0 : Long.parseLong(c[9]);
        int row = table.add(new PlaceTable.Row(c[1], c[6].equals("PPLX") ? Kind.QUARTER : Kind.CITY, Double.parseDouble(c[4]),
                Double.parseDouble(c[5]), c[7], c[7] + "." + c[8], population, rank(c[6]), cityRadiusM(population), id));
        Integer province = adminRows.get(c[7] + "." + c[8]);
        if (province != null) {
            table.addPopulation(province, population);
        }
        Integer country = countryRows.get(c[7]);
        if (country != null) {
            table.addPopulation(country, population);
        }
        String own = c[2].isEmpty() ? c[1] : c[2];
        name(row, own, false);
        String alternates = c[3];
        for (int from = 0; from < alternates.length();) {
            int comma = alternates.indexOf(',', from);
            int to = comma < 0 ? alternates.length() : comma;
            if (to - from > 2 && isLatin(alternates, from, to)) {
                String alternate = alternates.substring(from, to);
                if (!Names.isAcronym(alternate)) {
                    name(row, alternate, true);
                }
            }
            from = to + 1;
        }
    }

    private void village(String[] c) {
        int row = table.add(new PlaceTable.Row(c[0], Kind.CITY, Double.parseDouble(c[1]), Double.parseDouble(c[2]), c[3],
                c[3] + "." + c[4], 0, 0, cityRadiusM(0), 0));
        name(row, c[0], false);
    }

    /** A town or village whose people nobody counted; a town counts for a little more. */
    private void smallPlace(String[] c) {
        int row = table.add(new PlaceTable.Row(c[0], Kind.CITY, Double.parseDouble(c[2]), Double.parseDouble(c[3]), c[4], c[5],
                c[6].equals("t") ? UNCOUNTED_TOWN : 0, 0, cityRadiusM(0), 0));
        name(row, c[0], false);
        for (String other : c[1].isEmpty() ? NONE : c[1].split("\\|")) {
            name(row, other, true);
        }
    }

    private void airport(String[] c) {
        if (c[0].equals("ident") || !c[3].endsWith("_airport")) {
            return;
        }
        int rank = c[3].startsWith("large") ? 2 : c[3].startsWith("medium") ? 1 : 0;
        int row = table.add(new PlaceTable.Row(c[2], Kind.AIRPORT, Double.parseDouble(c[4]), Double.parseDouble(c[5]), c[6], "",
                0, rank, 3000, 0));
        name(row, c[2], false);
        String shorter = c[2].replace(" International", "").replace("Airbase", "Air Base").replace("Air Force Base", "Air Base");
        if (!shorter.equals(c[2])) {
            name(row, shorter, true);
        }
    }

    void name(int row, String name, boolean alternate) {
        if (name.endsWith(".") || Names.isAcronym(name)) {
            abbreviations.putIfAbsent(name.replace(" ", ""), row);
            abbreviations.putIfAbsent(name.toUpperCase(Locale.ROOT), row);
            if (name.length() <= 4) {
                return;
            }
        }
        int flag = alternate ? ALTERNATE : 0;
        String key = Names.fold(name);
        index.add(key, row | flag);
        String loose = Names.loosened(key);
        if (!alternate && Sound.isFor(table.countryCode(row)) && table.kind(row) != Kind.AIRPORT) {
            sounds.add(Sound.key(loose), row);
        }
        if (!loose.equals(key)) {
            index.add(loose, row | flag | LOOSE);
        }
    }

    private static int rank(String featureCode) {
        return switch (featureCode) {
            case "PPLC" -> 3;
            case "PPLA" -> 2;
            case "PPLA2", "PPLG" -> 1;
            default -> 0;
        };
    }

    /** Radius of a town, from 1 km for a village to 25 km for the largest cities. */
    private static double cityRadiusM(long population) {
        return 1000 * Math.clamp(Math.sqrt(population) / 100, 1, 25);
    }

    private static boolean isLatin(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c >= 0x370 && c < 0x1e00 || c > 0x2100) {
                return false;
            }
        }
        return true;
    }

    static List<String> list(NamedCsvRecord r, String field) {
        String cell = r.getField(field);
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    static double number(NamedCsvRecord r, String field) {
        String cell = r.getField(field);
        return cell.isBlank() ? 0 : Double.parseDouble(cell);
    }
}
