package conflictmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EventTableTest {
    /** A row of which every third tells nothing that is optional. */
    private static EventRow row(int i) {
        var row = new EventRow();
        row.id = "id" + i;
        row.type = EventType.values()[i % EventType.values().length];
        row.startMs = 1_000_000_000_000L - 61_000L * (i % 7);
        row.endMs = row.startMs + 86_400_000L;
        row.line = i + 2;
        if (i % 3 != 0) {
            row.subType = "kind " + i % 4;
            row.attribution = "army " + i % 5;
            row.zone = "Asia/Tehran";
            row.weapon = Weapon.values()[i % Weapon.values().length];
            row.publishedMs = (i - 50) * 60_000L;
            row.lat = i % 90;
            row.lon = -i % 180;
            row.precision = Precision.CITY;
            row.radiusM = i;
            row.geonameId = 100 + i;
            row.confidence = 0.5;
            row.killedLowest = i;
            row.firedHighest = 0;
            row.note = ("Note " + i + ": a drone struck the dépôt 🚀. ").repeat(i % 50);
            row.origin = new Place("Base " + i, new GeoPoint(1, 2), Precision.SITE, 5, "", "IR", 7);
        }
        return row;
    }

    private static EventTable table(int size) {
        var builder = new EventTable.Builder("made.csv");
        for (int i = 0; i < size; i++) {
            builder.add(row(i));
        }
        return builder.build();
    }

    @Property(tries = 20)
    void aRowComesBackAsItWasAdded(@ForAll @IntRange(min = 1, max = 3000) int size) {
        EventTable table = table(size);
        assertThat(table.size()).isEqualTo(size);
        var back = new EventRow();
        for (int i = 0; i < size; i++) {
            table.fill(i, back);
            assertThat(back).usingRecursiveComparison().withEqualsForType(Double::equals, Double.class).isEqualTo(row(Integer.parseInt(back.id.substring(2))));
        }
    }

    @Example
    void anEventTellsAllThatItsRowTells() {
        var builder = new EventTable.Builder("made.csv");
        builder.add(row(4));
        ConflictEvent event = builder.build().event(0);
        assertThat(event.weapon()).isEqualTo(Weapon.ROCKET);
        assertThat(event.attribution()).isEqualTo("army 4");
        assertThat(event.when().zone().getId()).isEqualTo("Asia/Tehran");
        assertThat(event.when().range().start().toEpochMilli()).isEqualTo(row(4).startMs);
        assertThat(event.counts()).isEqualTo(new Counts(CountRange.atMost(0), null, CountRange.atLeast(4), null));
        assertThat(event.confidence()).isEqualTo(0.5);
        assertThat(event.place().radiusM()).isEqualTo(4);
        assertThat(event.place().geonameId()).isEqualTo(104);
        assertThat(event.origin()).isEqualTo(row(4).origin);
        assertThat(event.evidence().getFirst().trigger()).isEqualTo("made.csv:6");
    }

    /** Whatever letters it has and however long it is; of a name that occurs twice the first row. */
    @Example
    void aRowIsFoundByItsIdentifier() {
        var builder = new EventTable.Builder("made.csv");
        var row = row(1);
        row.startMs = 0;
        for (String id : new String[] {"a", "", "Ереван-7", "🚀", "é".repeat(40_000), "x" + "é".repeat(40_000), "a"}) {
            row.id = id;
            row.place = id;
            builder.add(row);
        }
        EventTable table = builder.build();
        EventTable moved = table.placed(name -> new Place("Elsewhere", new GeoPoint(3, 4), Precision.CITY, 0, "", "IR", 0));
        for (int i = 0; i < 6; i++) {
            assertThat(table.rowOf(table.id(i))).isEqualTo(i);
            assertThat(moved.rowOf(table.id(i))).isEqualTo(i);
        }
        assertThat(table.id(2)).isEqualTo("Ереван-7");
        assertThat(table.rowOf("é")).isEqualTo(-1);
        assertThat(table.rowOf("b")).isEqualTo(-1);
    }

    @Example
    void notesAreVisitedOnceEachWithTheirRows() {
        EventTable table = table(2000);
        Map<Integer, String> visited = new HashMap<>();
        table.forEachNote((note, row) -> assertThat(visited.put(row, note)).isNull());
        for (int row = 0; row < table.size(); row++) {
            assertThat(visited.getOrDefault(row, "")).isEqualTo(table.note(row));
        }
        assertThat(visited).hasSizeGreaterThan(1000);
    }

    @Example
    void rowsWithAnOriginAreKnown() {
        EventTable table = table(30);
        assertThat(table.rowsWithOrigin()).hasSize(20);
        for (int row : table.rowsWithOrigin()) {
            assertThat(table.origin(row)).isNotNull();
        }
    }

    @Example
    void clearingARowForgetsAll() {
        EventRow row = row(5);
        row.clear();
        assertThat(row).usingRecursiveComparison().withEqualsForType(Double::equals, Double.class).isEqualTo(new EventRow());
    }
}
