package conflictmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTest {
    @Test
    void aHoleIsOutside() {
        Area square = Area.parse("0 0 400 0 0 400 -400 0;100 100 200 0 0 200 -200 0");
        assertThat(square.contains(0.5, 0.5)).isTrue();
        assertThat(square.contains(2, 2)).isFalse();
        assertThat(square.contains(5, 2)).isFalse();
        assertThat(square.contains(3.5, 3.5)).isTrue();
    }

    @Test
    void negativeDegreesAreRead() {
        Area square = Area.parse("-300 -200 100 0 0 100 -100 0");
        assertThat(square.contains(-1.5, -2.5)).isTrue();
        assertThat(square.contains(1.5, 2.5)).isFalse();
    }
}
