package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final GeoPoint TEHRAN = new GeoPoint(35.69, 51.42);
    private static final GeoPoint QOM = new GeoPoint(34.64, 50.88);

    @Test
    void aPlaceOfTwoMapsIsNamedOnceWithRoomForBoth() {
        List<Anchor> all = Anchor.together(
                List.of(new Anchor("Tehran", TEHRAN, 9, 20)), List.of(new Anchor("Qom", QOM, 5), new Anchor("Tehran", TEHRAN, 12, 12)));
        assertThat(all).containsExactly(new Anchor("Tehran", TEHRAN, 12, 20), new Anchor("Qom", QOM, 5));
    }
}
