package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSpeedTest {
    @ParameterizedTest
    @CsvSource({
        "90 min, PT1H30M", "2h, PT2H", "2 h / s, PT2H", "1 day 12 h, PT36H", "1.5 weeks a second, P10DT12H", "1 month, P30D", "1y, P365D",
        "45 MIN per sec, PT45M", "7200 s, PT2H", "5 s, PT1M", "9 years, P365D"})
    void isReadAsPeopleWriteIt(String typed, Duration speed) {
        assertThat(TypedSpeed.parse(typed)).contains(speed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "12", "-3 h", "0 h", "3 h and more", "h"})
    void whatIsNoLengthOfTimeIsNone(String typed) {
        assertThat(TypedSpeed.parse(typed)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Duration speed : Speeds.ladder()) {
            assertThat(TypedSpeed.parse(Messages.text("time.speed.value", Durations.text(speed)))).contains(speed);
        }
    }
}
