package conflictmap.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.ingest.BadInputException;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class EventTablesTest {
    private static final String HEADER = "id,type,start,end,lat,lon,precision,place,actor,source,status,notes\n";

    private static TableReading read(String text) throws IOException, InterruptedException {
        Path file = Files.createTempFile("events", ".csv");
        try {
            Files.writeString(file, text);
            return EventTables.OWN.read(file);
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void readsWhatARowTells() throws IOException, InterruptedException {
        TableReading reading = read("\uFEFF" + HEADER
                + "b,air_defence,2025-06-14T21:40+03:30,2025-06-14T22:40+03:30,35.69,51.42,site,Tehran,Iran,\"Agency, the\",claimed,x\n"
                + "a,Ground clash,2025-06-13,,31.5,34.47,,Gaza,,,,\n");
        assertThat(reading.problems()).isEmpty();
        ConflictEvent first = reading.table().event(0);
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.type()).isEqualTo(EventType.GROUND_CLASH);
        assertThat(first.when().precision()).isEqualTo(TimePrecision.DAY);
        assertThat(first.when().range().end()).isEqualTo(Instant.parse("2025-06-14T00:00:00Z"));
        assertThat(first.place().precision()).isEqualTo(Precision.CITY);
        ConflictEvent second = reading.table().event(1);
        assertThat(second.id()).isEqualTo("b");
        assertThat(second.status()).isEqualTo(Status.CLAIMED);
        assertThat(second.place().name()).isEqualTo("Tehran");
        assertThat(second.actor()).isEqualTo("Iran");
        assertThat(second.evidence().getFirst().reportId()).isEqualTo("Agency, the");
        assertThat(second.when().range().start()).isEqualTo(Instant.parse("2025-06-14T18:10:00Z"));
        assertThat(second.when().range().end()).isEqualTo(Instant.parse("2025-06-14T19:10:00Z"));
    }

    @Example
    void leavesOutBadRowsAndNamesTheirLines() throws IOException, InterruptedException {
        TableReading reading = read("type,start,lat,lon,end\n"
                + "strike,2025-06-13,35,51,\n"
                + "sandwich,2025-06-13,35,51,\n"
                + "strike,1527-01-01,35,51,\n"
                + "strike,2025-02-29,35,51,\n"
                + "strike,2025-06-13,135,51,\n"
                + "strike,2025-06-13,0,0,\n"
                + "\n"
                + "strike,2025-06-13,35,51,2025-06-11\n"
                + "strike,2025-06-13,35,,\n"
                + ",2025-06-13,35,51,\n"
                + "strike,,35,51,\n"
                + "strike,2025-06-13\n");
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(3, 4, 5, 6, 7, 9, 10, 11, 12);
        assertThat(reading.left()).isEqualTo(9);
        assertThat(reading.problems().getFirst().message()).isEqualTo("\"sandwich\" is no type; the row is left out");
        assertThat(reading.table().size()).isEqualTo(2);
        assertThat(reading.table().event(1).place().precision()).isEqualTo(Precision.UNKNOWN);
    }

    @Example
    void rowsWithoutAnIdentifierStayApart() throws IOException, InterruptedException {
        TableReading reading = read("type,start,lat,lon\nstrike,2025-06-13,35,51\nstrike,2025-06-13,35,51\n");
        assertThat(reading.table().id(0)).isNotEqualTo(reading.table().id(1)).endsWith(":2");
    }

    @Example
    void saysWhatIsNoEventTable() {
        assertThatThrownBy(() -> read("a,b,c\n1,2,3\n")).isInstanceOf(BadInputException.class).hasMessageContaining("type,start,lat,lon");
        assertThatThrownBy(() -> read("")).isInstanceOf(BadInputException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> EventTables.OWN.read(Path.of("no such file.csv")))
                .isInstanceOf(BadInputException.class).hasMessageContaining("no such file");
        assertThat(EventTables.accepts("Type,START,lat,lon,more")).isTrue();
        assertThat(EventTables.accepts("file,published,source,title")).isFalse();
    }

    private static Slice slice(String text) {
        return new Slice().of((" " + text + " ").toCharArray(), 0, text.length() + 2);
    }

    @Property
    void numbersAreReadAsTheJdkReadsThem(@ForAll @DoubleRange(min = -180, max = 180) @Scale(9) double value) {
        String plain = new java.math.BigDecimal(Double.toString(value)).toPlainString();
        assertThat(slice(plain).number()).isEqualTo(Double.parseDouble(plain));
        assertThat(slice(plain + "e0").number()).isEqualTo(value);
    }

    @Property
    void momentsAreReadAsTheJdkReadsThem(
            @ForAll @IntRange(min = -25_000, max = 80_000) int day,
            @ForAll @IntRange(min = 0, max = 86_399) int second,
            @ForAll @IntRange(min = -72, max = 72) int quarters) {
        LocalDateTime local = LocalDate.ofEpochDay(day).atStartOfDay().plusSeconds(second);
        OffsetDateTime at = local.atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));
        var moment = new Moment();
        assertThat(moment.read(slice(at.toString()))).isTrue();
        assertThat(moment.ms).isEqualTo(at.toInstant().toEpochMilli());
        assertThat(moment.read(slice(local.toLocalDate().toString()))).isTrue();
        assertThat(moment.ms).isEqualTo(day * 86_400_000L);
    }

    @Example
    void whatIsNoMomentIsNotReadAsOne() {
        for (String text : new String[] {"", "2025", "2025-13-01", "2025-06-31", "14.06.2025", "2025-06-14T", "2025-06-14T25:00",
                "2025-06-14T21:40+3", "2025-06-14T21:40:60", "2025-06-14x21:40", "1900-02-29"}) {
            assertThat(new Moment().read(slice(text))).as(text).isFalse();
        }
    }
}
