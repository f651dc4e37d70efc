package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.CountRange;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void numbersAreReadAsTheyAreWritten() {
        for (CountRange range : List.of(CountRange.exactly(14), CountRange.atLeast(3), CountRange.atMost(9), new CountRange(10, 14), new CountRange(null, null))) {
            assertThat(Typed.count(Typed.count(range))).isEqualTo(range);
        }
        assertThat(Typed.count(" 14 - 10 ")).isEqualTo(new CountRange(10, 14));
        assertThat(Typed.count("")).isNull();
        assertThat(Typed.isCount(" ")).isTrue();
        assertThat(Typed.isCount("many")).isFalse();
        assertThat(Typed.isCount("12345678901")).isFalse();
    }

    @Test
    void timesAreReadAsTheyAreWritten() {
        var time = LocalDateTime.parse("2025-06-14T18:05");
        assertThat(Typed.time(Typed.time(time))).contains(time);
        assertThat(Typed.time("2025-06-14")).contains(LocalDateTime.parse("2025-06-14T00:00"));
        assertThat(Typed.time("2025-06-14 24:00")).contains(LocalDateTime.parse("2025-06-15T00:00"));
        assertThat(List.of("2025-06-31 10:00", "2025-06-14 25:00", "2025-06-14 10:60", "24:30", "tomorrow"))
                .allMatch(typed -> Typed.time(typed).isEmpty());
    }
}
