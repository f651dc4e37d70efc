package conflictmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.packed.Packed;
import conflictmap.project.ProgramFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedGazetteerTest {
    private static final Path DATA = ProgramFolders.locate().data();
    private static final List<String> NAMES = List.of("Haifa", "Paris", "Al-Hudaydah", "hudaydah", "Khorram Abad", "U.S.", "UAE", "D.C.", "Texas", "Kyiv Oblast", "Strait of Hormuz", "Natanz",
            "Springfield", "Mehrabad", "Київ", "Gaza Strip", "Washington", "Georgia", "Nowhere at all", "Orange County", "Sebha", "Donbas", "Rhine", "Türkiye", "Aita ech Chaab");

    @TempDir
    private static Path folder;

    private static Path packed;
    private static Gazetteer read;

    @BeforeAll
    static void pack() throws IOException {
        packed = folder.resolve("gazetteer.packed");
        Gazetteer.pack(DATA, packed);
        read = Gazetteer.load(DATA, packed);
    }

    @Test
    void holdsWhatTheTablesHold() {
        Gazetteer tables = Places.gazetteer();
        assertThat(read).isNotSameAs(tables);
        assertThat(read.size()).isEqualTo(tables.size());
        assertThat(List.copyOf(read.countries())).isEqualTo(List.copyOf(tables.countries()));
        for (String name : NAMES) {
            assertThat(read.candidates(name)).as(name).isEqualTo(tables.candidates(name));
            assertThat(read.knowsStrictly(name)).as(name).isEqualTo(tables.knowsStrictly(name));
            assertThat(read.isCommonWord(name)).as(name).isEqualTo(tables.isCommonWord(name));
        }
        for (String word : List.of("Iranian", "Iranians", "European", "Israeli", "Dutch", "May", "Table")) {
            assertThat(read.placeByDemonym(word)).as(word).isEqualTo(tables.placeByDemonym(word));
            assertThat(read.isCommonWord(word)).as(word).isEqualTo(tables.isCommonWord(word));
        }
        assertThat(read.stateOfPostalCode("TX")).isPresent().isEqualTo(tables.stateOfPostalCode("TX"));
        assertThat(read.isUsual(5128581)).isEqualTo(tables.isUsual(5128581));
    }

    @Test
    void knowsAreasSitesAndAirports() {
        Gazetteer tables = Places.gazetteer();
        GeoPoint tehran = new GeoPoint(35.7, 51.4);
        assertThat(read.contains("country:IR", tehran)).isTrue();
        assertThat(read.contains("country:IQ", tehran)).isFalse();
        assertThat(read.airportNear(tehran, 50_000)).isNotNull().isEqualTo(tables.airportNear(tehran, 50_000));
        assertThat(read.siteNear(new GeoPoint(33.7, 51.7), 50_000, Set.of("nuclear"))).isNotNull()
                .isEqualTo(tables.siteNear(new GeoPoint(33.7, 51.7), 50_000, Set.of("nuclear")));
    }

    @Test
    void theFileAloneIsEnough() throws IOException {
        assertThat(Packed.read(packed, Gazetteer.sources(DATA), Tables::read)).isNotNull();
    }

    @Test
    void aMissingOrDamagedFileIsNoHarm() throws IOException {
        Path damaged = Files.write(folder.resolve("damaged.packed"), Arrays.copyOf(Files.readAllBytes(packed), 2_000_000));
        assertThat(Packed.read(damaged, Gazetteer.sources(DATA), Tables::read)).isNull();
        assertThat(Gazetteer.load(DATA, damaged).candidates("Natanz")).isEqualTo(read.candidates("Natanz"));
    }
}
