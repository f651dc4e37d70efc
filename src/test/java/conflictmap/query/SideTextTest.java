package conflictmap.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SideTextTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final TimeRange JUNE =
            new TimeRange(Instant.parse("2025-06-12T20:30:00Z"), Instant.parse("2025-06-15T20:30:00Z"));

    @Test
    void aPeriodOfDaysHoldsItsLastDay() throws Exception {
        SideText side = SideText.parse("2025-06-13..2025-06-15");
        assertThat(side.range(TEHRAN, null)).isEqualTo(JUNE);
        assertThat(side.title(JUNE, TEHRAN, "All events")).isEqualTo("13–15 June 2025");
        assertThat(side.filter().isAll()).isTrue();
    }

    @Test
    void nameAndFilterStandBeside() throws Exception {
        SideText side = SideText.parse("The first days | 2025-06-13 type:strike actor:Israel");
        assertThat(side.name()).isEqualTo("The first days");
        assertThat(side.range(TEHRAN, null).length()).isEqualTo(java.time.Duration.ofDays(1));
        assertThat(side.filter().text()).isEqualTo("type:strike actor:Israel");
        assertThat(side.title(null, TEHRAN, "")).isEqualTo("The first days");
        assertThat(SideText.parse(side.text())).extracting(SideText::text).isEqualTo(side.text());
    }

    @Test
    void anotherPeriodIsSoMuchLater() throws Exception {
        TimeRange later = SideText.parse("+P3D").range(TEHRAN, JUNE);
        assertThat(later.start()).isEqualTo(Instant.parse("2025-06-15T20:30:00Z"));
        assertThat(later.length()).isEqualTo(JUNE.length());
        assertThatThrownBy(() -> SideText.parse("+P3D").range(TEHRAN, null)).hasMessageContaining("the other side has none");
        assertThatThrownBy(() -> SideText.parse("+Pfoo").range(TEHRAN, JUNE)).hasMessageContaining("+P3D");
    }

    @Test
    void momentsHaveTheirOffsets() throws Exception {
        SideText side = SideText.parse("2025-06-13T00:00+03:30..2025-06-13T12:00+03:30");
        TimeRange range = side.range(ZoneId.of("UTC"), null);
        assertThat(range.length()).isEqualTo(java.time.Duration.ofHours(12));
        assertThat(SideText.words(range, TEHRAN)).isEqualTo("13 Jun 2025, 00:00 – 13 Jun 2025, 12:00");
    }

    @Test
    void whatIsNotAPeriodIsSaidToBeNone() throws Exception {
        assertThatThrownBy(() -> SideText.parse("2025-06-15..2025-06-13").range(TEHRAN, null)).hasMessageContaining("ends before it begins");
        assertThatThrownBy(() -> SideText.parse("june..july").range(TEHRAN, null)).hasMessageContaining("'june' is not a day");
        assertThatThrownBy(() -> SideText.parse("colour:red")).isInstanceOf(QueryException.class);
    }

    @Test
    void aFilterAloneIsToldInItsWords() throws Exception {
        SideText side = SideText.parse("type:strike");
        assertThat(side.range(TEHRAN, null)).isNull();
        assertThat(side.title(null, TEHRAN, "All events")).isEqualTo("Strikes");
        assertThat(SideText.parse("").title(null, TEHRAN, "All events")).isEqualTo("All events");
    }

    @Test
    void aPeriodIsTypedAsItIsRead() throws Exception {
        assertThat(SideText.typed(JUNE, TEHRAN)).isEqualTo("2025-06-13..2025-06-15");
        TimeRange odd = new TimeRange(JUNE.start().plusSeconds(60), JUNE.end());
        assertThat(SideText.parse(SideText.typed(odd, TEHRAN)).range(TEHRAN, null)).isEqualTo(odd);
    }
}
