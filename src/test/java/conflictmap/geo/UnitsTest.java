package conflictmap.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void lengthsAreToldAboutAsExactlyAsTheyAreKnown() {
        assertThat(Units.METRIC.about(344)).isEqualTo("340 m");
        assertThat(Units.METRIC.about(3_420)).isEqualTo("3.4 km");
        assertThat(Units.METRIC.about(4_000)).isEqualTo("4 km");
        assertThat(Units.METRIC.about(1_234_000)).isEqualTo("1\u2009234 km");
        assertThat(Units.IMPERIAL.about(16_093.44)).isEqualTo("10 mi");
        assertThat(Units.IMPERIAL.about(804.672)).isEqualTo("0.5 mi");
        assertThat(Units.IMPERIAL.about(61)).isEqualTo("200 ft");
        assertThat(Units.NAUTICAL.about(18_520)).isEqualTo("10 NM");
        assertThat(Units.NAUTICAL.about(90)).isEqualTo("90 m");
    }

    @Test
    void aBarIsRoundInItsUnits() {
        assertThat(Units.METRIC.round(740_000)).isEqualTo(500_000);
        assertThat(Units.METRIC.text(500_000)).isEqualTo("500 km");
        assertThat(Units.METRIC.round(999)).isEqualTo(500);
        assertThat(Units.METRIC.text(500)).isEqualTo("500 m");
        assertThat(Units.IMPERIAL.round(740_000)).isCloseTo(200 * 1609.344, within(1e-6));
        assertThat(Units.IMPERIAL.text(200 * 1609.344)).isEqualTo("200 mi");
        assertThat(Units.IMPERIAL.text(Units.IMPERIAL.round(1609.344))).isEqualTo("1 mi");
        assertThat(Units.IMPERIAL.text(Units.IMPERIAL.round(1600))).isEqualTo("5\u2009000 ft");
        assertThat(Units.NAUTICAL.text(Units.NAUTICAL.round(60_000))).isEqualTo("20 NM");
        for (Units units : Units.values()) {
            assertThat(Units.of(units.id())).isEqualTo(units);
        }
        assertThat(Units.of("cubits")).isEqualTo(Units.METRIC);
    }
}
