package conflictmap.extract.events;

import conflictmap.extract.places.MentionKind;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Toponym;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts in conflicts: armies, militias, agencies, and which side each is on. */
public final class Actors {
    /**
     * Someone named in the data.
     *
     * @param name its usual name
     * @param kind what it is, as the data file says: state_military, militia, government, agency, monitor, media ...
     * @param country ISO code of its country; empty where it has none
     * @param side name of the side that it fights for; empty where it fights for none
     */
    public record Actor(String name, String kind, String country, String side) {
        /** Whether its word on its own war is a party's. */
        boolean isParty() {
            return !side.isEmpty();
        }
    }

    /** An actor in a sentence, {@code to} exclusive, in tokens. */
    record Named(Actor actor, int from, int to) {}

    /** Two sides at war, each with the country it fights from. */
    record War(String sideA, String homeA, String sideB, String homeB, int since, int until) {
        boolean isOn(int year) {
            return since <= year && year <= until;
        }
    }

    private static final Set<String> FIGHTING = Set.of("state_military", "militia", "government");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<War> wars = new ArrayList<>();
    private final HeldAreas held;
    private final Map<String, String> countryName;

    private record Entry(List<String> words, boolean capitals, Actor actor) {}

    private Actors(HeldAreas held, Map<String, String> countryName) {
        this.held = held;
        this.countryName = countryName;
    }

    /**
     * Reads the actors and the wars.
     *
     * @param dataDir folder with {@code actors.csv}, {@code belligerents.csv} and {@code held_areas.csv}
     * @param countryName name of a country by its ISO code
     */
    public static Actors load(Path dataDir, Map<String, String> countryName) throws IOException {
        Actors actors = new Actors(HeldAreas.load(dataDir.resolve("held_areas.csv")), countryName);
        Map<String, NamedCsvRecord> byName = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(dataDir.resolve("actors.csv"))) {
            rows.forEach(row -> byName.put(row.getField("name"), row));
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(dataDir.resolve("belligerents.csv"))) {
            rows.forEach(row -> actors.wars.add(new War(row.getField("side_a"), row.getField("home_a"), row.getField("side_b"), row.getField("home_b"),
                    year(row.getField("since"), 0), year(row.getField("until"), 9999))));
        }
        byName.values().forEach(row -> actors.add(row, actors.side(row, byName)));
        return actors;
    }

    static int year(String written, int otherwise) {
        return written.isBlank() ? otherwise : Integer.parseInt(written.strip());
    }

    /** The side of a row: the first of its chain of {@code sides_with} that is at war by its own name, else the one at the end of it. */
    private String side(NamedCsvRecord row, Map<String, NamedCsvRecord> byName) {
        NamedCsvRecord at = row;
        for (int i = 0; i < 5; i++) {
            String name = at.getField("name");
            if (wars.stream().anyMatch(w -> w.sideA.equals(name) || w.sideB.equals(name))) {
                return name;
            }
            NamedCsvRecord next = byName.get(at.getField("sides_with"));
            if (next == null) {
                break;
            }
            at = next;
        }
        String kind = at.getField("kind");
        if (kind.equals("militia")) {
            return at.getField("name");
        }
        String with = at.getField("sides_with");
        return with.length() == 2 ? countryName.getOrDefault(with, "")
                : !FIGHTING.contains(kind) ? "" : at.getField("country_a2").isBlank() ? at.getField("name") : countryName.getOrDefault(at.getField("country_a2"), "");
    }

    private void add(NamedCsvRecord row, String side) {
        String name = row.getField("name").strip();
        Actor actor = new Actor(name, row.getField("kind").strip(), row.getField("country_a2").strip(), side);
        addName(name, actor);
        for (String alias : row.getField("aliases").split("\\|")) {
            addName(alias.strip(), actor);
        }
    }

    private void addName(String name, Actor actor) {
        if (name.isEmpty()) {
            return;
        }
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+"));
        byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                .add(new Entry(words, words.size() == 1 && name.equals(name.toUpperCase(Locale.ROOT)), actor));
        byFirstWord.get(words.getFirst()).sort(Comparator.comparingInt((Entry e) -> e.words.size()).reversed());
    }

    /** The actors of a sentence in its order: those of the data, then countries and their adjectives. */
    List<Named> in(Scene scene) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < scene.words().size(); i++) {
            Named n = at(scene, i);
            if (n != null) {
                named.add(n);
                i = n.to - 1;
            }
        }
        for (Scene.Spot s : scene.mentions()) {
            boolean origin = s.mention().to() < scene.document().text().length() && scene.document().text().charAt(s.mention().to()) == '-';
            boolean country = !origin && !s.mention().place().countryCode().isEmpty() && (s.mention().place().precision() == Precision.COUNTRY || s.mention().kind() == MentionKind.DEMONYM
                    || s.mention().role() == Toponym.Role.ACTOR);
            if (country && named.stream().noneMatch(n -> n.from < s.to() && s.from() < n.to)) {
                String name = s.mention().place().name();
                named.add(new Named(new Actor(name, "government", s.mention().place().countryCode(), name), s.from(), s.to()));
            }
        }
        named.sort(Comparator.comparingInt(Named::from));
        return named;
    }

    private @Nullable Named at(Scene scene, int i) {
        for (Entry e : byFirstWord.getOrDefault(scene.word(i), List.of())) {
            int to = i + e.words.size();
            boolean fits = to <= scene.words().size() && scene.words().subList(i, to).equals(e.words);
            boolean cased = !e.capitals || scene.tokens().get(i).text().equals(scene.tokens().get(i).text().toUpperCase(Locale.ROOT));
            boolean proper = e.words.size() > 1 || scene.tokens().get(i).isCapitalised();
            if (fits && cased && proper) {
                return new Named(e.actor, i, to);
            }
        }
        return null;
    }

    /** ISO code of the country that holds a place in a year: its own, but for occupied land and bases abroad. */
    String holderOf(Place place, int year) {
        return held.holderOf(place, year);
    }

    /** Name of a country; empty for a code that is none. */
    String countryName(String code) {
        return countryName.getOrDefault(code, "");
    }

    /** The wars of a year. */
    List<War> wars(int year) {
        return wars.stream().filter(w -> w.isOn(year)).toList();
    }
}
