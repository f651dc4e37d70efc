package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MergedIndexTest {
    private static final Instant FIRST = Instant.parse("2025-06-13T00:00:00Z");

    /** A table of events that start so many minutes after the first and last an hour. */
    private static EventTable table(String name, List<Integer> minutes) {
        var builder = new EventTable.Builder(name);
        for (int i = 0; i < minutes.size(); i++) {
            var row = new EventRow();
            row.id = name + i;
            row.type = EventType.values()[i % 3];
            row.startMs = FIRST.plus(Duration.ofMinutes(minutes.get(i))).toEpochMilli();
            row.endMs = row.startMs + 3_600_000;
            row.lat = 30 + i;
            row.lon = 50;
            row.precision = Precision.CITY;
            row.place = "Town " + i % 2;
            row.source = "Agency";
            builder.add(row);
        }
        return builder.build();
    }

    private static ConflictEvent listed(String id, int minutes) {
        return Happenings.event(id, EventType.STRIKE, Happenings.TEHRAN, FIRST.plus(Duration.ofMinutes(minutes)).toString(), Duration.ofHours(1));
    }

    @Property
    void holdsEveryEventOfItsPartsInOrderOfTime(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 50) Integer> a, @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 50) Integer> b,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 50) Integer> c) {
        List<ConflictEvent> list = IntStream.range(0, c.size()).mapToObj(i -> listed("c" + i, c.get(i))).toList();
        EventIndex merged = MergedIndex.of(List.of(EventIndex.of(table("a", a)), EventIndex.of(table("b", b)), EventIndex.of(list)));
        List<ConflictEvent> every = new ArrayList<>(EventIndex.of(table("a", a)).events());
        every.addAll(EventIndex.of(table("b", b)).events());
        every.addAll(EventIndex.of(list).events());
        every.sort(Comparator.comparing(e -> e.when().range().start()));
        assertThat(merged.events()).containsExactlyElementsOf(every);
        EventIndex plain = EventIndex.of(every);
        for (int row = 0; row < merged.size(); row++) {
            assertThat(merged.id(row)).isEqualTo(plain.id(row));
            assertThat(merged.rowOf(merged.id(row))).isEqualTo(row);
            assertThat(merged.events().indexOf(every.get(row))).isEqualTo(row);
            assertThat(List.of(merged.startMillis(row), merged.endMillis(row), merged.type(row), merged.status(row), merged.precision(row), merged.lat(row), merged.lon(row)))
                    .isEqualTo(List.of(plain.startMillis(row), plain.endMillis(row), plain.type(row), plain.status(row), plain.precision(row), plain.lat(row), plain.lon(row)));
            for (TextField field : TextField.values()) {
                assertThat(merged.text(field).word(row)).as("%s", field).isEqualTo(field.of(every.get(row)));
            }
        }
        Instant now = FIRST.plus(Duration.ofMinutes(70));
        assertThat(merged.visible(now, Window.of(Duration.ofMinutes(5)))).isEqualTo(plain.visible(now, Window.of(Duration.ofMinutes(5))));
    }

    /** A plane on which a place is told by its degrees, and by nothing where it is no point. */
    private static final Places.Plane DEGREES = (places, from, to, x, y) -> {
        for (int row = from; row < to; row++) {
            x[row] = places.isPoint(row) ? (int) places.lat(row) : -1;
            y[row] = places.isPoint(row) ? (int) places.lon(row) : -1;
        }
    };

    /** Points are taken from those that an index is made of, and are what they would be without these. */
    @Property
    void pointsAreThoseOfTheRows(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 50) Integer> a, @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 50) Integer> b,
            @ForAll @IntRange(min = 1, max = 3) int step) {
        EventIndex whole = EventIndex.of(table("a", a));
        BitSet hidden = new BitSet();
        hidden.set(a.size() / 2);
        EventIndex left = MergedIndex.of(List.of(whole), List.of(hidden));
        ConflictEvent moved = listed(whole.id(0), a.stream().mapToInt(Integer::intValue).min().orElseThrow());
        EventIndex patched = MergedIndex.patched(whole, List.of(moved));
        for (EventIndex index : List.of(whole, left, patched, MergedIndex.of(List.of(left, EventIndex.of(table("b", b)))), MergedIndex.known(patched))) {
            int[] some = IntStream.range(0, index.size()).filter(row -> row % step == 0).toArray();
            EventIndex found = MergedIndex.only(index, some);
            EventIndex foundAgain = MergedIndex.only(found, IntStream.range(0, found.size()).filter(row -> row % 2 == 0).toArray());
            for (EventIndex each : List.of(index, found, foundAgain, MergedIndex.of(List.of(found, index)))) {
                Places.Points points = each.points(DEGREES);
                EventIndex alone = EventIndex.of(each.events());
                assertThat(points.x()).isEqualTo(IntStream.range(0, each.size()).map(row -> (int) each.event(row).place().position().latDeg()).toArray());
                assertThat(points.y()).isEqualTo(IntStream.range(0, each.size()).map(row -> (int) each.lon(row)).toArray());
                assertThat(IntStream.of(points.x()).sorted().toArray()).isEqualTo(IntStream.of(alone.points(DEGREES).x()).sorted().toArray());
            }
        }
        assertThat(patched.lat(0)).isEqualTo(moved.place().position().latDeg());
    }

    @Property
    void rowsThatAreLeftOutStandNowhere(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 9) Integer> a, @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 9) Integer> b,
            @ForAll("bits") BitSet out) {
        List<EventIndex> parts = List.of(EventIndex.of(table("a", a)), EventIndex.of(table("b", b)));
        List<BitSet> hidden = List.of(out.get(0, a.size()), out.get(7, 7 + b.size()));
        EventIndex left = MergedIndex.of(parts, hidden);
        EventIndex all = MergedIndex.of(parts);
        List<String> ids = IntStream.range(0, all.size()).mapToObj(all::id)
                .filter(id -> IntStream.range(0, 2).noneMatch(p -> {
                    int row = parts.get(p).rowOf(id);
                    return row >= 0 && hidden.get(p).get(row);
                })).toList();
        assertThat(IntStream.range(0, left.size()).mapToObj(left::id)).containsExactlyElementsOf(ids);
        for (int row = 0; row < left.size(); row++) {
            assertThat(left.rowOf(ids.get(row))).isEqualTo(row);
            assertThat(left.text(TextField.PLACE).word(row)).isEqualTo(left.event(row).place().name());
            assertThat(left.startMillis(row)).isEqualTo(left.event(row).when().range().start().toEpochMilli());
        }
    }

    @Property
    void eventsThatWerePutRightStandInTheirRows(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 9) Integer> minutes, @ForAll("bits") BitSet which,
            @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 9) Integer> more) {
        EventIndex table = EventIndex.of(table("a", minutes));
        List<ConflictEvent> others = IntStream.range(0, more.size()).mapToObj(i -> listed("x" + i, more.get(i))).toList();
        EventIndex base = MergedIndex.of(List.of(table, EventIndex.of(others)));
        List<ConflictEvent> right = which.stream().filter(row -> row < table.size()).mapToObj(table::event)
                .map(e -> Happenings.event(e.id(), EventType.LAUNCH, Happenings.TEL_AVIV, Happenings.TEHRAN, e.when().range().start().toString(), Duration.ofHours(e.id().length()), conflictmap.model.Status.DENIED))
                .toList();
        EventIndex patched = MergedIndex.patched(base, right);
        List<ConflictEvent> expected = base.events().stream().map(e -> right.stream().filter(r -> r.id().equals(e.id())).findFirst().orElse(e)).toList();
        assertThat(right).allMatch(event -> MergedIndex.stays(base, event));
        assertThat(patched.events()).containsExactlyElementsOf(expected);
        EventIndex plain = EventIndex.of(expected);
        assertThat(patched.rowsWithOrigin()).isEqualTo(plain.rowsWithOrigin());
        assertThat(patched.lastEnd()).isEqualTo(plain.lastEnd());
        for (int row = 0; row < plain.size(); row++) {
            assertThat(patched.rowOf(patched.id(row))).isEqualTo(row);
            assertThat(List.of(patched.startMillis(row), patched.endMillis(row), patched.type(row), patched.status(row), patched.precision(row), patched.lat(row), patched.lon(row)))
                    .isEqualTo(List.of(plain.startMillis(row), plain.endMillis(row), plain.type(row), plain.status(row), plain.precision(row), plain.lat(row), plain.lon(row)));
            for (TextField field : TextField.values()) {
                assertThat(patched.text(field).word(row)).as("%s", field).isEqualTo(field.of(expected.get(row)));
            }
            for (NumberField field : NumberField.values()) {
                assertThat((Object) patched.number(field, row)).as("%s", field).isEqualTo(field.of(expected.get(row)));
            }
        }
        Instant now = FIRST.plus(Duration.ofMinutes(70));
        assertThat(patched.visible(now, Window.of(Duration.ofMinutes(5)))).isEqualTo(plain.visible(now, Window.of(Duration.ofMinutes(5))));
        assertThat(MergedIndex.stays(base, listed("a0", 11))).isFalse();
    }

    @Provide
    Arbitrary<BitSet> bits() {
        return Arbitraries.integers().between(0, 30).set().map(all -> {
            var bits = new BitSet();
            all.forEach(bits::set);
            return bits;
        });
    }

    @Property
    void someRowsAreThoseRows(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 50) Integer> minutes, @ForAll @IntRange(min = 1, max = 4) int step) {
        EventIndex all = MergedIndex.of(List.of(EventIndex.of(table("a", minutes)), EventIndex.of(List.of(listed("x", 20)))));
        int[] rows = IntStream.range(0, all.size()).filter(row -> row % step == 0).toArray();
        EventIndex some = MergedIndex.only(all, rows);
        assertThat(some.events()).containsExactlyElementsOf(IntStream.of(rows).mapToObj(all::event).toList());
        for (int i = 0; i < rows.length; i++) {
            assertThat(some.text(TextField.PLACE).word(i)).isEqualTo(all.text(TextField.PLACE).word(rows[i]));
            assertThat(some.rowOf(some.id(i))).isEqualTo(i);
        }
        assertThat(step == 1 ? some : all).isSameAs(all);
    }

    @Test
    void whatIsNotChosenIsNotFound() {
        EventIndex all = EventIndex.of(table("a", List.of(0, 1, 2)));
        EventIndex some = MergedIndex.only(all, new int[] {0, 2});
        assertThat(some.rowOf("a1")).isEqualTo(-1);
        assertThat(some.rowOf("nobody")).isEqualTo(-1);
        assertThat(some.events().contains(all.event(1))).isFalse();
        assertThat(MergedIndex.only(all, new int[0])).isSameAs(EventIndex.EMPTY);
    }

    @Test
    void originsAreKept() {
        ConflictEvent launched = Happenings.event("o", EventType.STRIKE, Happenings.TEL_AVIV, Happenings.TEHRAN, "2025-06-13T00:01:00Z", Duration.ofMinutes(1), conflictmap.model.Status.REPORTED);
        EventIndex all = MergedIndex.of(List.of(EventIndex.of(table("a", List.of(0, 5))), EventIndex.of(List.of(launched))));
        assertThat(all.rowsWithOrigin()).containsExactly(1);
        assertThat(MergedIndex.only(all, new int[] {1, 2}).rowsWithOrigin()).containsExactly(0);
    }

    @Test
    void puttingAnEventRightDoesNotChangeWhenItWasPublished() {
        Instant published = FIRST.plus(Duration.ofDays(3));
        var builder = new EventTable.Builder("p");
        for (int i = 0; i < 2; i++) {
            var row = new EventRow();
            row.id = "p" + i;
            row.startMs = FIRST.plus(Duration.ofHours(i)).toEpochMilli();
            row.endMs = row.startMs + 3_600_000;
            row.publishedMs = i == 0 ? published.toEpochMilli() : EventRow.NEVER;
            builder.add(row);
        }
        EventTable table = builder.build();
        List<ConflictEvent> right = List.of(
                Happenings.event("p0", EventType.LAUNCH, Happenings.TEHRAN, FIRST.toString(), Duration.ofHours(9)),
                Happenings.event("p1", EventType.LAUNCH, Happenings.TEHRAN, FIRST.plus(Duration.ofHours(1)).toString(), Duration.ofHours(9)));
        EventIndex known = MergedIndex.known(MergedIndex.patched(EventIndex.of(table), right));
        assertThat(Instant.ofEpochMilli(known.startMillis(known.rowOf("p0")))).isEqualTo(published);
        assertThat(Instant.ofEpochMilli(known.startMillis(known.rowOf("p1")))).as("without a date, when it was over").isEqualTo(FIRST.plus(Duration.ofHours(10)));
        Publications publications = Publications.NONE.of(List.of(table), right);
        EventIndex listed = EventIndex.of(right, TimeBasis.PUBLISHED, publications);
        for (int row = 0; row < 2; row++) {
            assertThat(listed.id(row)).isEqualTo(known.id(row));
            assertThat(listed.startMillis(row)).isEqualTo(known.startMillis(row));
        }
        assertThat(Publications.NONE.firstOf(right.getFirst())).isNull();
    }

    @Test
    void eventsOfTablesAreKnownWhenTheyAreOver() {
        EventIndex known = MergedIndex.known(EventIndex.of(table("a", List.of(30, 0))));
        EventIndex listed = EventIndex.of(List.of(listed("x", 10)), TimeBasis.PUBLISHED, Publications.NONE);
        EventIndex all = MergedIndex.of(List.of(known, listed));
        assertThat(all.basis()).isEqualTo(TimeBasis.PUBLISHED);
        assertThat(IntStream.range(0, 3).mapToObj(all::id)).containsExactly("a1", "x", "a0");
        assertThat(Instant.ofEpochMilli(all.startMillis(0))).isEqualTo(FIRST.plus(Duration.ofHours(1)));
        assertThat(all.endMillis(0) - all.startMillis(0)).isEqualTo(listed.endMillis(0) - listed.startMillis(0));
        EventIndex happened = EventIndex.of(List.of(listed("x", 10)));
        assertThatThrownBy(() -> MergedIndex.of(List.of(known, happened))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSampleReachesAsFarAsAll() {
        EventIndex all = EventIndex.of(table("a", IntStream.range(0, 50).boxed().toList()));
        int[] sample = MergedIndex.sample(all, 5);
        assertThat(sample).hasSizeLessThan(10).contains(0, 49).isSorted();
        assertThat(MergedIndex.sample(all, 50)).hasSize(50);
    }
}
