package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What a gazetteer is made of, as it is read from the tables and as it is stored to be read faster.
 *
 * @param index from a folded name to rows of {@code places}, with the flags of {@link GazetteerReader}
 * @param sounds from a name's sound to rows without flags
 * @param countries by code, in the order of the table
 * @param airports first row of the airports, and the row after their last
 * @param usual places that readers think of first, by their GeoNames numbers
 */
record Tables(
        PlaceTable places, NameIndex index, NameIndex sounds, Map<String, Country> countries, Map<String, Country> demonyms,
        Map<String, Integer> abbreviations, Map<String, Integer> postalCodes, Map<String, Area> areas, Map<String, List<Integer>> sites,
        int[] airports, Map<String, String> adjectives, Set<Long> usual, Set<String> commonWords) {

    private static final String FIELD = "\t";
    private static final String ITEM = "|";

    void write(PackedWriter out) throws IOException {
        places.write(out);
        index.write(out);
        sounds.write(out);
        Written.of(countries, Tables::line).write(out);
        out.longs(numbers(countries.values()), 3 * countries.size());
        Written.of(demonyms, Country::a2).write(out);
        Written.of(abbreviations, String::valueOf).write(out);
        Written.of(postalCodes, String::valueOf).write(out);
        out.words(List.copyOf(areas.keySet()));
        for (Area area : areas.values()) {
            area.write(out);
        }
        Written.of(sites, rows -> rows.stream().map(String::valueOf).collect(Collectors.joining(ITEM))).write(out);
        out.ints(airports, airports.length);
        Written.of(adjectives, a -> a).write(out);
        out.words(usual.stream().map(String::valueOf).toList());
        out.words(List.copyOf(commonWords));
    }

    /** What makes the tables of what was read, when that has proved to be undamaged. */
    static Supplier<Tables> read(PackedReader in) throws IOException {
        PlaceTable places = PlaceTable.read(in);
        NameIndex index = NameIndex.read(in);
        NameIndex sounds = NameIndex.read(in);
        Written countries = Written.read(in);
        long[] numbers = in.longs();
        Written demonyms = Written.read(in);
        Written abbreviations = Written.read(in);
        Written postalCodes = Written.read(in);
        List<String> codes = in.words();
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            areas.add(Area.read(in));
        }
        Written sites = Written.read(in);
        int[] airports = in.ints();
        Written adjectives = Written.read(in);
        List<String> usual = in.words();
        List<String> common = in.words();
        return () -> {
            Map<String, Country> byCode = countries(countries.values, numbers);
            return new Tables(places, index, sounds, byCode, demonyms.map(a2 -> Objects.requireNonNull(byCode.get(a2))), abbreviations.map(Integer::valueOf), postalCodes.map(Integer::valueOf),
                    areas(codes, areas), sites.map(rows -> items(rows).stream().map(Integer::valueOf).toList()), airports, adjectives.map(a -> a),
                    usual.stream().map(Long::valueOf).collect(Collectors.toSet()), Set.copyOf(common));
        };
    }

    private static Map<String, Area> areas(List<String> codes, List<Area> areas) {
        Map<String, Area> byCode = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            byCode.put(codes.get(i), areas.get(i));
        }
        return byCode;
    }

    private static String line(Country c) {
        return String.join(FIELD, c.a2(), c.name(), String.join(ITEM, c.aliases()), String.join(ITEM, c.demonyms()), String.join(ITEM, c.capitals()));
    }

    private static long[] numbers(Collection<Country> countries) {
        return countries.stream().flatMapToLong(c -> DoubleStream.of(c.center().latDeg(), c.center().lonDeg(), c.radiusM())
                .mapToLong(Double::doubleToLongBits)).toArray();
    }

    private static Map<String, Country> countries(List<String> lines, long[] numbers) {
        Map<String, Country> countries = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] f = lines.get(i).split(FIELD, -1);
            GeoPoint center = new GeoPoint(Double.longBitsToDouble(numbers[3 * i]), Double.longBitsToDouble(numbers[3 * i + 1]));
            countries.put(f[0], new Country(f[0], f[1], items(f[2]), items(f[3]), items(f[4]), center, Double.longBitsToDouble(numbers[3 * i + 2])));
        }
        return countries;
    }

    private static List<String> items(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|", -1));
    }

    /** A map as it is written. */
    private record Written(List<String> keys, List<String> values) {
        static <V> Written of(Map<String, V> map, Function<V, String> written) {
            List<String> values = new ArrayList<>();
            map.values().forEach(v -> values.add(written.apply(v)));
            return new Written(List.copyOf(map.keySet()), values);
        }

        static Written read(PackedReader in) throws IOException {
            return new Written(in.words(), in.words());
        }

        void write(PackedWriter out) throws IOException {
            out.words(keys);
            out.words(values);
        }

        <V> Map<String, V> map(Function<String, V> read) {
            Map<String, V> map = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                map.put(keys.get(i), read.apply(values.get(i)));
            }
            return map;
        }
    }
}
