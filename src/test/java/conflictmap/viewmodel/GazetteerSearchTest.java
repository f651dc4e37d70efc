package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.gazetteer.Places;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.viewmodel.PlaceSearch.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerSearchTest {
    private static final GeoPoint NEAR_ISFAHAN = new GeoPoint(33, 52);

    private final PlaceSearch search = new GazetteerSearch(Places::gazetteer);

    @Test
    void aNameIsFoundWithItsCountryAndDistance() {
        Found first = search.find("Natanz", NEAR_ISFAHAN).getFirst();
        assertThat(first.place().name()).startsWith("Natanz");
        assertThat(first.country()).isEqualTo("Iran");
        assertThat(first.distanceM()).isBetween(40_000.0, 100_000.0);
        assertThat(search.find("Natanz", null).getFirst().distanceM()).isNaN();
    }

    @Test
    void theBeginningOfANameIsEnough() {
        assertThat(search.find("tehr", NEAR_ISFAHAN)).extracting(Found::place).extracting(Place::name).contains("Tehran");
        assertThat(search.find("Zürich", null)).isNotEmpty();
        assertThat(search.find("zuri", null)).extracting(f -> f.place().name()).anyMatch(name -> name.startsWith("Zür"));
    }

    @Test
    void aNearPlaceWhoseNameBeginsSoGoesBeforeAFarOne() {
        assertThat(search.find("nata", NEAR_ISFAHAN).getFirst().place().name()).startsWith("Natanz");
    }

    @Test
    void whatIsNearComesFirst() {
        List<Found> levant = search.find("Tripoli", new GeoPoint(34.4, 35.9));
        assertThat(levant.getFirst().country()).isEqualTo("Lebanon");
        assertThat(search.find("Tripoli", new GeoPoint(32, 14)).getFirst().country()).isEqualTo("Libya");
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(search.find("  ", null)).isEmpty();
        assertThat(search.find("Qxzzyw", null)).isEmpty();
        assertThat(search.find("a", null)).hasSizeLessThanOrEqualTo(GazetteerSearch.MOST);
    }
}
