package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.jobs.Progress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the towns of the real map reach. */
class TownShapesTest {
    private static Basemap basemap;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        basemap = Basemap.open(Path.of(System.getProperty("conflictmap.home", "."), "maps"));
        assertThat(basemap.town(new GeoPoint(35.69, 51.42), 0)).as("before the gazetteer is read").isEmpty();
        basemap.loadAll(Progress.NONE);
    }

    private static double heightKm(GeoPoint at, double toldM) {
        double[] bounds = basemap.town(at, toldM).orElseThrow().bounds();
        return (bounds[3] - bounds[1]) * 111.195;
    }

    @ParameterizedTest
    @CsvSource({"Tehran, 35.69, 51.42, 20, 45", "Hamadan, 34.8, 48.515, 5, 24", "Khan Younis, 31.346, 34.306, 3, 10"})
    void aTownReachesAsFarAsItsPeopleTake(String name, double lat, double lon, double least, double most) {
        assertThat(heightKm(new GeoPoint(lat, lon), 0)).as(name).isBetween(least, most);
    }

    @Test
    void whereNoTownIsKnownWhatIsToldCounts() {
        GeoPoint desert = new GeoPoint(33, 57);
        assertThat(heightKm(desert, 5000)).isBetween(9.9, 10.1);
        assertThat(basemap.town(desert, 0)).map(Outline::rings).contains(0);
    }
}
