package conflictmap.extract.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import conflictmap.gazetteer.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {
        "Two soldiers were wounded in Abu Kamal on Tuesday.", "Jets struck a depot near Abu Kamal.", "The town of Abu Kamal lay dark.",
        "A convoy was hit at the Abu Kamal crossing.", "Abu Kamal, Syria, was quiet.", "Aircraft bombed Abu Kamal twice.",
        "The column left Palmyra and moved towards Abu Kamal.", "Abu Kamal was quiet. Shops in Abu Kamal had opened.",
        "A drone was downed over Jordan.", "Rockets fell in Jordan and Lebanon."})
    void theWordsBesideANameSayThatItIsAPlaces(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Residents mourned Abu Kamal, 34, a father of two. | Abu Kamal",
        "Abu Kamal, the driver, ran back. | Abu Kamal",
        "The brother Abu Kamal was there. | Abu Kamal",
        "Abu Kamal was arrested at dawn. | Abu Kamal",
        "Abu Kamal said the shelling began at dawn. | Abu Kamal"})
    void theWordsBesideANameSayThatItIsAPersons(String text, String name) {
        assertThat(persons.in(text)).extracting(n -> text.substring(n.from(), n.to()), Persons.Name::isInDoubt).contains(tuple(name, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Abu Kamal waited for a call. | Abu Kamal",
        "They showed a letter from Abu Kamal. | Abu Kamal",
        "According to Abu Kamal the road was cut. | Abu Kamal"})
    void whatIsInDoubtIsToldAsSuch(String text, String name) {
        assertThat(persons.in(text)).extracting(n -> text.substring(n.from(), n.to()), Persons.Name::isInDoubt).containsExactly(tuple(name, true));
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
