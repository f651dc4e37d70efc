package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Units;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.TimePrecision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-14T21:40 | 2025-06-14T21:41 | MINUTE | Sat 14 Jun 2025, 21:40 (Tehran, UTC+03:30)
            2025-06-14T18:00 | 2025-06-15T00:00 | PART_OF_DAY | Sat 14 Jun 2025, 18:00–24:00 (Tehran, UTC+03:30)
            2025-06-14T18:00 | 2025-06-15T06:00 | PART_OF_DAY | Sat 14 Jun 2025, 18:00 – 15 Jun, 06:00 (Tehran, UTC+03:30)
            2025-06-14T00:00 | 2025-06-15T00:00 | DAY | Sat 14 Jun 2025 (Tehran, UTC+03:30)
            2025-06-13T00:00 | 2025-06-16T00:00 | DAYS | 13 Jun – Sun 15 Jun 2025 (Tehran, UTC+03:30)
            2025-06-01T00:00 | 2025-07-01T00:00 | MONTH | June 2025 (Tehran, UTC+03:30)
            """)
    void timesAreAsExactAsTheyAreKnown(LocalDateTime start, LocalDateTime end, TimePrecision precision, String words) {
        assertThat(Words.time(new EventTime(start, end, Samples.TEHRAN, precision, ""))).isEqualTo(words);
    }

    @Test
    void placesSayHowExactlyTheyAreKnown() {
        var point = new GeoPoint(35.7, 51.4);
        assertThat(Words.precision(new Place("Tehran", point, Precision.CITY, 12_300, "", "IR", 0), Units.METRIC)).isEqualTo("town, within 12 km");
        assertThat(Words.precision(new Place("Natanz", point, Precision.SITE, 750, "", "IR", 0), Units.METRIC)).isEqualTo("exact site, within 750 m");
        assertThat(Words.precision(new Place("Fars", point, Precision.ADMIN, 90_000, "", "IR", 0), Units.METRIC)).isEqualTo("province");
        assertThat(Words.precision(Place.unresolved("Nowhere"), Units.METRIC)).isEqualTo("not found on the map");
    }

    @Test
    void numbersKeepTheirOpenEnds() {
        assertThat(Words.counts(new Counts(CountRange.exactly(1200), CountRange.atMost(7), CountRange.atLeast(14), new CountRange(3, 5))))
                .containsExactly("1\u2009200 fired", "at most 7 intercepted", "at least 14 killed", "3–5 injured");
    }

    @Test
    void actorsPointAtTheirTarget() {
        assertThat(Samples.night().events()).extracting(Words::actors).containsExactly("Israel → Iran", "", "Iran", "");
    }

    @Test
    void zonesAreNamedWithTheirOffset() {
        var at = Samples.night().events().getFirst().when().range().start();
        assertThat(Zones.nameAt(ZoneOffset.UTC, at)).isEqualTo("UTC");
        assertThat(Zones.nameAt(ZoneOffset.ofHours(3), at)).isEqualTo("UTC+03:00");
        assertThat(Zones.nameAt(Samples.JERUSALEM, at)).isEqualTo("Jerusalem, UTC+03:00");
    }

    @Test
    void lengthsHaveTwoUnitsAtMost() {
        assertThat(Durations.text(Duration.ofMinutes(30))).isEqualTo("30 min");
        assertThat(Durations.text(Duration.ofMinutes(90))).isEqualTo("1 h 30 min");
        assertThat(Durations.text(Duration.ofHours(51))).isEqualTo("2 days 3 h");
    }
}
