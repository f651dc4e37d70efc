package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Outline;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No pin is finer than its source: what is known to a province or wider only has no symbol where its middle is. */
class NoFalsePinTest {
    private static final GeoPoint MIDDLE = new GeoPoint(33, 52);
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    /** Beyond the reach of any symbol and its count. */
    private static final int REACH_PX = 30;

    static Stream<Arguments> coarse() {
        return Stream.of(Precision.ADMIN, Precision.REGION, Precision.COUNTRY, Precision.UNKNOWN)
                .flatMap(precision -> Arrays.stream(Theme.values()).map(theme -> Arguments.of(precision, theme)));
    }

    private static BufferedImage painted(Precision precision, String areaId, Theme theme, Depiction depiction) {
        var place = new Place("somewhere", MIDDLE, precision, 150_000, areaId, "IR", 0);
        var layer = new SymbolLayer(
                EventIndex.of(List.of(Happenings.event("e", EventType.STRIKE, place, "2025-06-14T17:30:00Z", Duration.ofHours(1)))),
                id -> id.isEmpty() ? Optional.empty() : Optional.of(Outline.circle(MIDDLE, 120_000)));
        return Papers.painted(List.of(layer), frame(theme, depiction));
    }

    private static Frame frame(Theme theme, Depiction depiction) {
        Frame light = Papers.frame(MIDDLE.latDeg(), MIDDLE.lonDeg(), 6, WIDTH, HEIGHT);
        return new Frame(light.view(), light.now(), light.window(), light.zone(), theme, null).as(depiction);
    }

    /** How many pixels round the middle have a colour that only symbols have. */
    private static long symbolPixels(BufferedImage image, Theme theme) {
        List<Integer> inks = Stream.of(theme.of(EventType.STRIKE), theme.rim()).map(Color::getRGB).toList();
        long count = 0;
        for (int y = HEIGHT / 2 - REACH_PX; y <= HEIGHT / 2 + REACH_PX; y++) {
            for (int x = WIDTH / 2 - REACH_PX; x <= WIDTH / 2 + REACH_PX; x++) {
                count += inks.contains(image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("coarse")
    void noSymbolStandsInTheMiddleOfAnArea(Precision precision, Theme theme) {
        for (Depiction depiction : Depiction.values()) {
            for (String areaId : List.of("", "admin1:IR.28")) {
                assertThat(symbolPixels(painted(precision, areaId, theme, depiction), theme)).isZero();
            }
        }
        assertThat(symbolPixels(painted(Precision.CITY, "", theme, Depiction.AUTO), theme)).isGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("coarse")
    void noDensityGathersInTheMiddleOfAnArea(Precision precision, Theme theme) {
        int[] asSymbols = Papers.pixels(painted(precision, "", theme, Depiction.SYMBOLS));
        assertThat(Papers.pixels(painted(precision, "", theme, Depiction.DENSITY))).isEqualTo(asSymbols);
        assertThat(Papers.pixels(painted(Precision.CITY, "", theme, Depiction.DENSITY)))
                .isNotEqualTo(Papers.pixels(Papers.painted(List.of(), frame(theme, Depiction.DENSITY))));
    }
}
