package conflictmap.extract;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.events.Actors;
import conflictmap.extract.events.EventReader;
import conflictmap.extract.places.CrfTagger;
import conflictmap.extract.places.PlaceFinder;
import conflictmap.extract.rules.RuleBook;
import conflictmap.gazetteer.Country;
import conflictmap.gazetteer.Gazetteer;
import conflictmap.gazetteer.Zones;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.project.ProgramFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one publication and what must be read in them:
 * {@code published("2025-06-15T08:00+03:00").yields("Seven drones were shot down over Zanjan.", interception("Zanjan"))}.
 */
public final class Corpus {
    /** Latest day that an undated text of these tests may speak of. */
    public static final LocalDate NOT_AFTER = LocalDate.of(2026, 3, 1);

    /** Says that the report is about a war, and tells no event. */
    private static final String WAR = "Both armies are short of soldiers, artillery shells and missiles, and the war is far from over.\n\n";

    private final @Nullable OffsetDateTime published;
    private final Extractor extractor;
    private final String before;

    private Corpus(@Nullable OffsetDateTime published, Extractor extractor, String before) {
        this.published = published;
        this.extractor = extractor;
        this.before = before;
    }

    /** Reports published at an instant with its offset. */
    public static Corpus published(String instant) {
        return new Corpus(OffsetDateTime.parse(instant), extractor(), "");
    }

    /** Reports that came without their publication. */
    public static Corpus undated() {
        return new Corpus(null, extractor(), "");
    }

    /** The same reports, each after a paragraph that says that it is about a war. */
    public Corpus amidWar() {
        return new Corpus(published, extractor, WAR);
    }

    /** The same reports, read by other rules. */
    public Corpus readBy(RuleBook rules) {
        return new Corpus(published, Parts.ALL.extractor(rules), before);
    }

    /** The program's own extractor, loaded once for all tests. */
    public static Extractor extractor() {
        return Parts.ALL.extractor;
    }

    /** The program's own rules. */
    public static RuleBook rules() {
        return Parts.ALL.rules;
    }

    /** The program's zones. */
    public static Zones zones() {
        return Parts.ALL.zones;
    }

    /** What is read in a text. */
    public Reading read(String text) {
        return extractor.read(new Report("report", "", "", published, before + text));
    }

    /** The events of a text. */
    public List<ConflictEvent> events(String text) {
        return read(text).events();
    }

    /** The text tells these events, each once, and no other. */
    public void yields(String text, Happening... expected) {
        Reading reading = read(text);
        List<Happening> missing = missing(reading, List.of(expected));
        assertThat(missing).as("not told in: %s%nfound: %s", text, Happening.list(reading.events())).isEmpty();
        assertThat(reading.events().size()).as("more told than expected in: %s%nfound: %s", text, Happening.list(reading.events())).isEqualTo(expected.length);
    }

    /** Whether the text tells these events, each once, and no other. */
    public boolean isRead(String text, List<Happening> expected) {
        Reading reading = read(text);
        return reading.events().size() == expected.size() && missing(reading, expected).isEmpty();
    }

    private static List<Happening> missing(Reading reading, List<Happening> expected) {
        List<ConflictEvent> left = new ArrayList<>(reading.events());
        List<Happening> missing = new ArrayList<>();
        for (Happening h : expected) {
            ConflictEvent e = left.stream().filter(x -> h.isToldBy(x, reading)).findFirst().orElse(null);
            if (e == null) {
                missing.add(h);
            }
            left.remove(e);
        }
        return missing;
    }

    /** The text tells no event. */
    public void yieldsNothing(String text) {
        yields(text);
    }

    /** The parts of the reading engine that take seconds to load. */
    private record Parts(PlaceFinder places, Gazetteer gazetteer, Zones zones, Actors actors, RuleBook rules, Extractor extractor) {
        static final Parts ALL = load();

        private static Parts load() {
            try {
                ProgramFolders folders = ProgramFolders.locate();
                Path data = folders.data();
                Gazetteer gazetteer = Gazetteer.load(data);
                Map<String, String> names = new HashMap<>();
                for (Country c : gazetteer.countries()) {
                    names.put(c.a2(), c.name());
                }
                PlaceFinder places = new PlaceFinder(gazetteer, CrfTagger.load(folders.models()));
                Zones zones = Zones.load(data);
                Actors actors = Actors.load(data, names);
                RuleBook rules = RuleBook.load(data.resolve("rules").resolve("events.rules"));
                return new Parts(places, gazetteer, zones, actors, rules,
                        new Extractor(places, new EventReader(rules, gazetteer, zones, actors), NOT_AFTER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Extractor extractor(RuleBook other) {
            return new Extractor(places, new EventReader(other, gazetteer, zones, actors), NOT_AFTER);
        }
    }
}
