package conflictmap.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.gazetteer.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
    private static Persons persons;

    @BeforeAll
    static void load() throws IOException {
        CrfTagger tagger = CrfTagger.load(Path.of(System.getProperty("conflictmap.models", "target/models")));
        persons = new Persons(new PlaceFinder(Places.gazetteer(), tagger));
    }

    private static List<String> in(String text) {
        return persons.in(text).stream().map(name -> text.substring(name.from(), name.to())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Iran fires at Al Udeid", "Missiles were aimed at Al Udeid on Monday evening.", "Al Udeid, a desert airfield, was hit.",
        "Shells fell on Khan Younis and Deir al-Balah overnight.", "Fighters withdrew from Deir ez-Zor."})
    void placesAreNoPersons(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void personsAreFound() {
        assertThat(in("President Vladimir Putin met Emmanuel Macron in Moscow.")).containsExactly("Vladimir Putin", "Emmanuel Macron");
    }

    @Test
    void aNameThatAPlaceBearsTooIsAPersonsWhereTheWordsBesideItSaySo() {
        assertThat(in("Dr. Jordan said the road was cut. Mrs. Jordan waited in Amman.")).contains("Jordan");
        assertThat(in("Karim Haddad of the town was killed. Haddad was 34.")).containsExactly("Karim Haddad", "Haddad");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(in("")).isEmpty();
    }
}
