package conflictmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.extract.Corpus;
import conflictmap.geo.GeoPoint;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    @TempDir
    Path folder;

    private static Place place(double lat, double lon, String country) {
        return new Place("somewhere", new GeoPoint(lat, lon), Precision.CITY, 0, "", country, 0);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "35.69, 51.42, IR, Asia/Tehran",
        "50.45, 30.52, UA, Europe/Kyiv",
        "48.00, 37.80, UA, Europe/Kyiv",
        "46.63, 32.62, UA, Europe/Kyiv",
        "45.36, 36.47, UA, Europe/Simferopol",
        "44.95, 34.10, UA, Europe/Simferopol",
        "55.75, 37.62, RU, Europe/Moscow",
        "43.11, 131.87, RU, Asia/Vladivostok",
        "31.50, 34.46, PS, Asia/Gaza",
        "31.53, 35.10, PS, Asia/Hebron",
        "31.78, 35.22, IL, Asia/Jerusalem",
        "33.89, 35.50, LB, Asia/Beirut",
        "15.59, 32.53, SD, Africa/Khartoum",
        "22.00, 96.08, MM, Asia/Yangon",
        "34.08, 74.80, IN, Asia/Kolkata",
        "31.55, 74.34, PK, Asia/Karachi",
        "40.41, 49.87, AZ, Asia/Baku",
        "-1.68, 29.22, CD, Africa/Maputo",
        "-4.32, 15.31, CD, Africa/Lagos"})
    void theZoneOfATownIsThatOfTheNearestPrincipalTownOfItsCountry(double lat, double lon, String country, String zone) {
        assertThat(Corpus.zones().of(place(lat, lon, country)).getId()).isEqualTo(zone);
    }

    @Test
    void atSeaTheNearestTownOfAnyCountryDecides() {
        assertThat(Corpus.zones().of(place(25.5, 55.0, "")).getId()).isEqualTo("Asia/Dubai");
    }

    @Test
    void aPlaceWithoutAPositionHasTheWorldsTime() {
        assertThat(Corpus.zones().of(Place.unresolved("Nowhere"))).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void readsDegreesMinutesAndSecondsOfEitherSign() throws IOException {
        Files.writeString(folder.resolve("zones.tab"), """
                # a remark
                AA\t+0130-01030\tEtc/GMT+1
                AA\t-013030+0103030\tEtc/GMT-1\ta comment
                BB,CC\t+3540+05126\tAsia/Tehran
                """);
        Zones zones = Zones.load(folder);
        assertThat(zones.of(place(1.5, -10.5, "AA")).getId()).isEqualTo("Etc/GMT+1");
        assertThat(zones.of(place(-1.5083, 10.5083, "AA")).getId()).isEqualTo("Etc/GMT-1");
        assertThat(zones.of(place(0, 0, "CC")).getId()).isEqualTo("Asia/Tehran");
    }

    @Test
    void aZoneThatJavaDoesNotKnowIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("zones.tab"), "AA\t+0130-01030\tMars/Olympus\nAA\t+0130-01030\tAsia/Tehran\n");
        assertThat(Zones.load(folder).of(place(1, 1, "AA")).getId()).isEqualTo("Asia/Tehran");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> Zones.load(folder)).isInstanceOf(NoSuchFileException.class).hasMessageContaining("zones.tab");
    }
}
