package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All places as columns of primitives; an object is made only of a row that is asked for. */
final class PlaceTable {
    private static final double DEGREE = 1e5;

    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> codeNumbers = new HashMap<>();
    private byte[] names = new byte[1 << 22];
    private int nameBytes;
    private int[] nameEnd;
    private int[] lat;
    private int[] lon;
    private int[] population;
    private int[] geonameId;
    private int[] radiusM;
    private int[] country;
    private int[] admin1;
    private byte[] kind;
    private byte[] rank;
    private int size;

    PlaceTable(int expected) {
        nameEnd = new int[expected];
        lat = new int[expected];
        lon = new int[expected];
        population = new int[expected];
        geonameId = new int[expected];
        radiusM = new int[expected];
        country = new int[expected];
        admin1 = new int[expected];
        kind = new byte[expected];
        rank = new byte[expected];
    }

    /** One row before it is stored. */
    record Row(
            String name, Kind kind, double latDeg, double lonDeg, String countryCode, String admin1,
            long population, int rank, double radiusM, long geonameId) {}

    /** Stores a row and gives its number. */
    int add(Row r) {
        if (size == kind.length) {
            grow();
        }
        byte[] bytes = r.name().getBytes(StandardCharsets.UTF_8);
        if (nameBytes + bytes.length > names.length) {
            names = Arrays.copyOf(names, names.length * 2);
        }
        System.arraycopy(bytes, 0, names, nameBytes, bytes.length);
        nameBytes += bytes.length;
        nameEnd[size] = nameBytes;
        lat[size] = (int) Math.round(r.latDeg() * DEGREE);
        lon[size] = (int) Math.round(r.lonDeg() * DEGREE);
        population[size] = (int) Math.min(Integer.MAX_VALUE, r.population());
        geonameId[size] = (int) r.geonameId();
        radiusM[size] = (int) r.radiusM();
        country[size] = code(r.countryCode());
        admin1[size] = code(r.admin1());
        kind[size] = (byte) r.kind().ordinal();
        rank[size] = (byte) r.rank();
        return size++;
    }

    int size() {
        return size;
    }

    String name(int row) {
        int from = row == 0 ? 0 : nameEnd[row - 1];
        return new String(names, from, nameEnd[row] - from, StandardCharsets.UTF_8);
    }

    /** The rows whose folded names begin with some folded letters; none for no letters. */
    IntStream beginning(String folded) {
        if (folded.isEmpty()) {
            return IntStream.empty();
        }
        char first = folded.charAt(0);
        return IntStream.range(0, size).filter(row -> mayBegin(row, first) && Names.fold(name(row)).startsWith(folded));
    }

    /** Whether a name may fold to one that begins with a letter: false only where its first is another plain one. */
    private boolean mayBegin(int row, char folded) {
        byte first = names[row == 0 ? 0 : nameEnd[row - 1]];
        boolean letter = first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
        return !letter || (first | 0x20) == folded;
    }

    Kind kind(int row) {
        return KINDS[kind[row]];
    }

    String countryCode(int row) {
        return codes.get(country[row]);
    }

    String admin1(int row) {
        return codes.get(admin1[row]);
    }

    long population(int row) {
        return population[row];
    }

    double latDeg(int row) {
        return lat[row] / DEGREE;
    }

    double lonDeg(int row) {
        return lon[row] / DEGREE;
    }

    int rank(int row) {
        return rank[row];
    }

    /** Counts so many people more. */
    void addPopulation(int row, long people) {
        population[row] = (int) Math.min(Integer.MAX_VALUE, population[row] + people);
    }

    Candidate candidate(int row, Candidate.Match match) {
        Kind k = kind(row);
        String area = switch (k) {
            case COUNTRY -> "country:" + countryCode(row);
            case ADMIN1 -> "admin1:" + admin1(row);
            default -> "";
        };
        return new Candidate(row, name(row), k, new GeoPoint(latDeg(row), lonDeg(row)), countryCode(row), admin1(row),
                population[row], rank[row], radiusM[row], area, geonameId[row], match);
    }

    void write(PackedWriter out) throws IOException {
        out.words(codes);
        out.bytes(names, nameBytes);
        for (int[] column : new int[][] {nameEnd, lat, lon, population, geonameId, radiusM, country, admin1}) {
            out.ints(column, size);
        }
        out.bytes(kind, size);
        out.bytes(rank, size);
    }

    static PlaceTable read(PackedReader in) throws IOException {
        PlaceTable table = new PlaceTable(0);
        table.codes.addAll(in.words());
        table.names = in.bytes();
        table.nameBytes = table.names.length;
        table.nameEnd = in.ints();
        table.lat = in.ints();
        table.lon = in.ints();
        table.population = in.ints();
        table.geonameId = in.ints();
        table.radiusM = in.ints();
        table.country = in.ints();
        table.admin1 = in.ints();
        table.kind = in.bytes();
        table.rank = in.bytes();
        table.size = table.kind.length;
        return table;
    }

    private int code(String code) {
        return codeNumbers.computeIfAbsent(code, c -> {
            codes.add(c);
            return codes.size() - 1;
        });
    }

    private void grow() {
        int n = size * 3 / 2 + 16;
        nameEnd = Arrays.copyOf(nameEnd, n);
        lat = Arrays.copyOf(lat, n);
        lon = Arrays.copyOf(lon, n);
        population = Arrays.copyOf(population, n);
        geonameId = Arrays.copyOf(geonameId, n);
        radiusM = Arrays.copyOf(radiusM, n);
        country = Arrays.copyOf(country, n);
        admin1 = Arrays.copyOf(admin1, n);
        kind = Arrays.copyOf(kind, n);
        rank = Arrays.copyOf(rank, n);
    }

    private static final Kind[] KINDS = Kind.values();
}
