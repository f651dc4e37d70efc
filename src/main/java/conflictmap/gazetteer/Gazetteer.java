package conflictmap.gazetteer;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.packed.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by name: countries, provinces, towns, airports, sites, regions, seas. Immutable once loaded,
 * so any number of readers may share it.
 */
public final class Gazetteer {
    /** A short key has hundreds of places. */
    private static final int MAX_SOUNDING = 40;

    private final PlaceTable table;
    private final NameIndex index;
    private final NameIndex sounds;
    private final Map<String, Country> countries;
    private final Map<String, Country> demonyms;
    private final Map<String, Integer> abbreviations;
    private final Map<String, Integer> postalCodes;
    private final Map<String, Area> areas;
    private final Set<String> commonWords;
    private final Set<Long> usual;
    private final Map<String, String> adjectives;
    private final NearbyPlaces nearby;

    private Gazetteer(Tables tables) {
        table = tables.places();
        index = tables.index();
        sounds = tables.sounds();
        countries = tables.countries();
        demonyms = tables.demonyms();
        abbreviations = tables.abbreviations();
        postalCodes = tables.postalCodes();
        areas = tables.areas();
        commonWords = tables.commonWords();
        usual = tables.usual();
        adjectives = tables.adjectives();
        nearby = new NearbyPlaces(table, tables.sites(), tables.airports()[0], tables.airports()[1]);
    }

    /**
     * Reads all tables, which takes a second or two.
     *
     * @param dataDir folder of the place tables
     */
    public static Gazetteer load(Path dataDir) throws IOException {
        return new Gazetteer(new GazetteerReader(dataDir).tables());
    }

    /**
     * Reads what {@link #pack} wrote, in no time; all tables where it is missing, damaged or older than they are.
     *
     * @param packed the file that it wrote
     */
    public static Gazetteer load(Path dataDir, Path packed) throws IOException {
        Tables tables = Packed.read(packed, sources(dataDir), Tables::read);
        return tables == null ? load(dataDir) : new Gazetteer(tables);
    }

    /** Reads all tables, and writes them to a file in a form that {@link #load(Path, Path)} reads faster. */
    public static void pack(Path dataDir, Path packed) throws IOException {
        Packed.write(packed, sources(dataDir), new GazetteerReader(dataDir).tables()::write);
    }

    /** All tables in the folder, whatever this version makes of them. */
    static List<Path> sources(Path dataDir) throws IOException {
        try (Stream<Path> files = Files.list(dataDir)) {
            return files.filter(f -> f.toString().endsWith(".csv") || f.toString().endsWith(".gz")).sorted().toList();
        }
    }

    /**
     * The places that a name may stand for, in no order; where any bears exactly that name, those that meet it only
     * without articles and spaces are left out.
     */
    public List<Candidate> candidates(String name) {
        Integer abbreviated = abbreviation(name);
        if (abbreviated != null) {
            return List.of(table.candidate(abbreviated, Candidate.Match.NAME));
        }
        List<Candidate> out = new ArrayList<>();
        if (isUnknownAcronym(name)) {
            return out;
        }
        String key = Names.fold(name);
        index.forEach(key, entry -> add(out, entry, false));
        if (out.isEmpty()) {
            index.forEach(Names.loosened(key), entry -> add(out, entry, true));
        }
        return out;
    }

    /** Places whose names only sound like one that {@link #candidates} does not find: spelt otherwise in the tables. */
    public List<Candidate> soundingLike(String name) {
        List<Candidate> out = new ArrayList<>();
        String loose = Names.looseFold(name);
        sounds.forEach(Sound.key(loose), row -> {
            if (out.size() < MAX_SOUNDING && Sound.alike(loose, Names.looseFold(table.name(row)))) {
                out.add(table.candidate(row, Candidate.Match.SOUND));
            }
        });
        return out;
    }

    /**
     * Places whose own names begin with some letters, the first by an order; all names are gone through.
     *
     * @param most so many at most
     */
    public List<Candidate> beginning(String letters, int most, Comparator<Candidate> order) {
        return table.beginning(Names.fold(letters)).mapToObj(row -> table.candidate(row, Candidate.Match.NAME)).sorted(order).limit(most).toList();
    }

    /** Whether {@link #candidates} finds anything, at the price of one look-up and no object. */
    public boolean knows(String name) {
        if (abbreviation(name) != null) {
            return true;
        }
        String key = Names.fold(name);
        return !isUnknownAcronym(name) && (index.contains(key) || index.contains(Names.loosened(key)));
    }

    /** Whether a name, without regard to articles and spaces left out, is that of a country, province, town or region. */
    public boolean knowsTown(String name) {
        return knows(name) && candidates(name).stream().anyMatch(c -> switch (c.kind()) {
            case SITE, AIRPORT, RIVER, QUARTER -> false;
            default -> c.match() != Candidate.Match.LOOSE || name.indexOf(' ') > 0 || name.indexOf('-') > 0;
        });
    }

    /** Whether a word, in any case, is a month, an office or another common word, though towns are called so too. */
    public boolean isCommonWord(String word) {
        return commonWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether readers think of that place first, though a province has its name: Washington, New York. */
    public boolean isUsual(long geonameId) {
        return usual.contains(geonameId);
    }

    /** Whether a river bears a name. */
    public boolean isRiver(String name) {
        return knows(name) && candidates(name).stream().anyMatch(c -> c.kind() == Kind.RIVER);
    }

    /** The code of the country of a name. */
    public Optional<String> countryNamed(String name) {
        return knows(name) ? candidates(name).stream().filter(c -> c.kind() == Kind.COUNTRY).map(Candidate::countryCode).findFirst()
                : Optional.empty();
    }

    /** The code of the country of the greatest city of a name, where it has that many people. */
    public Optional<String> countryOfCity(String name, long people) {
        if (isCommonWord(name) || !knows(name)) {
            return Optional.empty();
        }
        return candidates(name).stream().filter(c -> c.kind() == Kind.CITY && c.population() >= people)
                .max(Comparator.comparingLong(Candidate::population)).map(Candidate::countryCode);
    }

    /** Whether a name is that of a country. */
    public boolean isCountry(String name) {
        return countryNamed(name).isPresent();
    }

    /** Whether a name is known with all its articles and spaces. */
    public boolean knowsStrictly(String name) {
        return index.contains(Names.fold(name)) || abbreviation(name) != null;
    }

    /** Whether a name is a known abbreviation: "U.S.", "Mo.", "UAE". */
    public boolean isAbbreviation(String name) {
        return abbreviation(name) != null;
    }

    /** Whether a listed region, sea or site bears exactly that name, article and all: "the Gulf". */
    public boolean knowsListed(String name) {
        String key = Names.fold(name);
        return index.contains(key) && candidates(name).stream().anyMatch(c -> switch (c.kind()) {
            case REGION, SEA, SITE, COUNTRY -> c.match() != Candidate.Match.LOOSE;
            default -> false;
        });
    }

    /** The state that a postal code in capitals stands for: {@code TX}. To be asked only after a town's name. */
    public Optional<Candidate> stateOfPostalCode(String code) {
        return Optional.ofNullable(postalCodes.get(code)).map(row -> table.candidate(row, Candidate.Match.ALTERNATE));
    }

    /** The country of an adjective or of a name of its people, in singular or plural: "Iranian", "Iranians". */
    public Optional<Country> countryByDemonym(String word) {
        Country c = demonyms.get(word);
        if (c == null && word.endsWith("s")) {
            c = demonyms.get(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(c);
    }

    /** The country or region of an adjective or of a name of its people: "Iranian", "European". */
    public Optional<Place> placeByDemonym(String word) {
        Optional<Place> country = countryByDemonym(word).map(Country::toPlace);
        String region = adjectives.get(word.endsWith("s") && !adjectives.containsKey(word) ? word.substring(0, word.length() - 1) : word);
        if (country.isPresent() || region == null) {
            return country;
        }
        return candidates(region).stream().filter(c -> c.kind() == Kind.REGION || c.kind() == Kind.CONTINENT).findFirst().map(Candidate::toPlace);
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<Country> country(String a2) {
        return Optional.ofNullable(countries.get(a2));
    }

    /** All countries and territories. */
    public Collection<Country> countries() {
        return countries.values();
    }

    /** Whether a point lies in {@code admin1:IR.28} or {@code country:IR}; false where the area is unknown. */
    public boolean contains(String areaId, GeoPoint p) {
        if (areaId.startsWith("admin1:")) {
            Area area = areas.get(areaId.substring("admin1:".length()));
            return area != null && area.contains(p.latDeg(), p.lonDeg());
        }
        if (areaId.startsWith("country:")) {
            String prefix = areaId.substring("country:".length()) + ".";
            return areas.entrySet().stream()
                    .anyMatch(e -> e.getKey().startsWith(prefix) && e.getValue().contains(p.latDeg(), p.lonDeg()));
        }
        return false;
    }

    /** The nearest listed site of one of those sorts ("nuclear", "port", ...) within a distance in metres, or null. */
    public @Nullable Candidate siteNear(GeoPoint p, double distanceM, Set<String> sorts) {
        return nearby.site(p, distanceM, sorts);
    }

    /** The most important airfield within a distance in metres, or null: the larger first, the nearer among equals. */
    public @Nullable Candidate airportNear(GeoPoint p, double distanceM) {
        return nearby.airport(p, distanceM);
    }

    /** Number of places. */
    public int size() {
        return table.size();
    }

    private void add(List<Candidate> out, int entry, boolean loosely) {
        int row = entry & GazetteerReader.ROW;
        boolean viaLoose = (entry & GazetteerReader.LOOSE) != 0 || loosely;
        Candidate.Match match = viaLoose ? Candidate.Match.LOOSE
                : (entry & GazetteerReader.ALTERNATE) != 0 ? Candidate.Match.ALTERNATE : Candidate.Match.NAME;
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i).id() == row) {
                if (match.compareTo(out.get(i).match()) < 0) {
                    out.set(i, table.candidate(row, match));
                }
                return;
            }
        }
        out.add(table.candidate(row, match));
    }

    /** Two or three capitals stand for an organisation, unless the tables say for what else. */
    private static boolean isUnknownAcronym(String name) {
        return name.length() <= 3 && Names.isAcronym(name);
    }

    private @Nullable Integer abbreviation(String name) {
        Integer row = abbreviations.get(name);
        return row == null && name.endsWith(".") ? abbreviations.get(name.replace(" ", "")) : row;
    }
}
