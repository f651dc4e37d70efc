package conflictmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Places.gazetteer();

    private Candidate best(String name) {
        return gazetteer.candidates(name).stream().max(Comparator.comparingLong(Candidate::population)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Hodeidah, 14.80, 42.95", "Al Hudaydah, 14.80, 42.95", "Deir al-Balah, 31.42, 34.35", "Be'er Sheva, 31.25, 34.79",
        "Beersheba, 31.25, 34.79", "Khorram Abad, 33.49, 48.35", "Khorramabad, 33.49, 48.35", "Kharkov, 49.98, 36.25",
        "Esfahan, 32.65, 51.67", "Kiev, 50.45, 30.52", "Petach Tikva, 32.09, 34.89", "El Fasher, 13.63, 25.35"})
    void knowsNamesInManySpellings(String name, double lat, double lon) {
        assertThat(gazetteer.candidates(name))
                .anyMatch(c -> c.position().distanceM(new GeoPoint(lat, lon)) < 12_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Aita al-Shaab, LB, 33.096, 35.334", "Yaroun, LB, 33.08, 35.42", "Hvardeyskoe, UA, 45.12, 34.02", "Kfarkila, LB, 33.28, 35.56",
        "Ayta ash-Sha'b, LB, 33.096, 35.334"})
    void findsWhatIsSpeltOtherwiseByItsSound(String name, String country, double lat, double lon) {
        List<Candidate> found = new ArrayList<>(gazetteer.candidates(name));
        found.addAll(gazetteer.soundingLike(name));
        assertThat(found).anyMatch(c -> c.countryCode().equals(country) && c.position().distanceM(new GeoPoint(lat, lon)) < 8_000);
    }

    @Test
    void whatSoundsAlikeMustBeWrittenAlikeToo() {
        assertThat(gazetteer.soundingLike("Hamburg")).noneMatch(c -> c.name().equals("Himbirti"));
        assertThat(gazetteer.soundingLike("Berlin")).allMatch(c -> Sound.alike("berlin", Names.looseFold(c.name())));
        assertThat(gazetteer.soundingLike("Ur")).as("too short a name").isEmpty();
        assertThat(Sound.alike("kharkiv", "kharkov")).isTrue();
        assertThat(Sound.alike("kharkiv", "kherson")).isFalse();
    }

    @Test
    void villagesOfCountriesAtWarAreThere() {
        assertThat(gazetteer.candidates("Novoselivka Persha")).anyMatch(c -> c.admin1().equals("UA.05"));
        assertThat(gazetteer.candidates("Maroun er Ras")).anyMatch(c -> c.countryCode().equals("LB"));
    }

    @Test
    void listedPlacesKnowTheirProvince() {
        assertThat(gazetteer.candidates("Natanz enrichment plant")).allMatch(c -> c.admin1().equals("IR.28"));
    }

    @Test
    void aBankBranchDoesNotHideHamadan() {
        assertThat(gazetteer.candidates("Pasragad Branch")).isEmpty();
        assertThat(best("Hamadan").position().distanceM(new GeoPoint(34.80, 48.51))).isLessThan(60_000);
        assertThat(gazetteer.candidates("Kahriz")).noneMatch(c -> c.population() > 700_000);
    }

    @Test
    void theTownOfNatanzAndThePlantAreTwo() {
        assertThat(gazetteer.candidates("Natanz")).anyMatch(c -> c.kind() == Kind.CITY);
        assertThat(gazetteer.candidates("Natanz enrichment plant")).allMatch(c -> c.kind() == Kind.SITE).isNotEmpty();
    }

    @Test
    void abbreviationsMeetInCapitalsOnly() {
        assertThat(gazetteer.candidates("US")).extracting(Candidate::countryCode).containsExactly("US");
        assertThat(gazetteer.candidates("us")).noneMatch(c -> c.kind() == Kind.COUNTRY);
        assertThat(gazetteer.candidates("La.")).extracting(Candidate::admin1).containsExactly("US.LA");
    }

    @Test
    void demonymsLeadToTheirCountry() {
        assertThat(gazetteer.countryByDemonym("Iranians").map(Country::a2)).contains("IR");
        assertThat(gazetteer.countryByDemonym("American").map(Country::a2)).contains("US");
        assertThat(gazetteer.countryByDemonym("French").map(Country::a2)).contains("FR");
        assertThat(gazetteer.countryByDemonym("Table")).isEqualTo(Optional.empty());
        assertThat(gazetteer.placeByDemonym("European")).hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("Europe"));
    }

    @Test
    void knowsWhatLiesInAProvince() {
        assertThat(gazetteer.contains("admin1:IR.28", new GeoPoint(32.65, 51.67))).isTrue();
        assertThat(gazetteer.contains("admin1:IR.28", new GeoPoint(35.69, 51.42))).isFalse();
        assertThat(gazetteer.contains("country:IR", new GeoPoint(35.69, 51.42))).isTrue();
        assertThat(gazetteer.contains("country:IQ", new GeoPoint(35.69, 51.42))).isFalse();
        assertThat(gazetteer.contains("admin1:XX.99", new GeoPoint(0, 0))).isFalse();
    }

    @Test
    void countiesOfOneNameAreAllThere() {
        assertThat(gazetteer.candidates("Rapides Parish")).hasSize(1);
        assertThat(gazetteer.candidates("Orange County").size()).isGreaterThan(5);
    }

    @Test
    void theLargestAirfieldNearATownIsIts() {
        Candidate airport = gazetteer.airportNear(new GeoPoint(14.80, 42.95), 35_000);
        assertThat(airport).isNotNull();
        assertThat(airport.name()).containsIgnoringCase("Hodeida");
    }
}
