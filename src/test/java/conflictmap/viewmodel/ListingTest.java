package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Verdict;
import conflictmap.timeline.EventColumn;
import conflictmap.timeline.SortBy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingTest {
    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);
    private final Listing listing = desk.listing();

    /** Six events, an hour apart: places C, a, B, =1, (none), a; killed 3, 12, untold, 0, 7, 12. */
    private static EventTable table() {
        String[] places = {"C", "a", "B", "=1", "", "a"};
        int[] killed = {3, 12, EventRow.OPEN, 0, 7, 12};
        var builder = new EventTable.Builder("acled.csv");
        for (int i = 0; i < places.length; i++) {
            var row = new EventRow();
            row.id = "t" + i;
            row.type = i % 2 == 0 ? EventType.STRIKE : EventType.EXPLOSION;
            row.startMs = 3_600_000L * i;
            row.endMs = row.startMs + 60_000;
            row.lat = 33;
            row.lon = 50 + i;
            row.precision = Precision.CITY;
            row.place = places[i];
            row.actor = "North";
            row.source = "Agency";
            row.killedLowest = killed[i];
            row.killedHighest = killed[i];
            row.line = i + 2;
            builder.add(row);
        }
        return builder.build();
    }

    @BeforeEach
    void sixEvents() {
        desk.take(new Reader.Batch(List.of(), List.of(table()), List.of()));
    }

    private List<String> ids() {
        return listing.lines().stream().map(ConflictEvent::id).toList();
    }

    private void choose(int... lines) {
        var bits = new BitSet();
        for (int line : lines) {
            bits.set(line);
        }
        listing.choose(ChosenLines.of(bits, lines[lines.length - 1]), desk::goTo);
    }

    private List<String> chosen() {
        return desk.selection().allProperty().get().stream().map(ConflictEvent::id).toList();
    }

    @Test
    void linesStandInTheOrderOfTimeAtFirst() {
        assertThat(ids()).containsExactly("t0", "t1", "t2", "t3", "t4", "t5");
        assertThat(listing.chosenProperty().get().isEmpty()).isTrue();
    }

    @Test
    void wordsAreSortedWithoutCaseAndWhatIsUntoldComesLastBothWays() {
        listing.sortBy(EventColumn.PLACE);
        assertThat(ids()).containsExactly("t3", "t1", "t5", "t2", "t0", "t4");
        listing.sortBy(EventColumn.PLACE);
        assertThat(ids()).containsExactly("t0", "t2", "t1", "t5", "t3", "t4");
    }

    @Test
    void numbersAreSortedAsNumbers() {
        listing.sortBy(EventColumn.KILLED);
        assertThat(ids()).containsExactly("t3", "t0", "t4", "t1", "t5", "t2");
    }

    @Test
    void aSecondColumnPartsWhatIsTheSameInTheFirst() {
        listing.sortBy(List.of(new SortBy(EventColumn.TYPE, false), new SortBy(EventColumn.TIME, true)));
        assertThat(ids()).containsExactly("t5", "t3", "t1", "t4", "t2", "t0");
    }

    @Test
    void whatIsJudgedIsSortedBeforeWhatIsNot() {
        listing.sortBy(EventColumn.VERDICT);
        desk.edits().accept(List.of(listing.lines().get(4)));
        assertThat(ids()).containsExactly("t4", "t0", "t1", "t2", "t3", "t5");
    }

    @Test
    void theOrderStaysWhenTheFilterLetsOthersThrough() {
        listing.sortBy(EventColumn.KILLED);
        desk.shelf().filterProperty().set("type:strike");
        assertThat(ids()).containsExactly("t0", "t4", "t2");
        desk.shelf().filterProperty().set("");
        assertThat(ids()).hasSize(6).startsWith("t3", "t0");
    }

    @Test
    void whatIsChosenHereIsChosenEverywhere() {
        listing.sortBy(EventColumn.PLACE);
        choose(0, 2);
        assertThat(chosen()).containsExactly("t3", "t5");
        assertThat(desk.selection().eventProperty().get().id()).isEqualTo("t5");
        assertThat(desk.isShown(desk.selection().eventProperty().get())).isTrue();
    }

    @Test
    void whatIsChosenElsewhereIsChosenHere() {
        listing.sortBy(EventColumn.PLACE);
        desk.selection().select(desk.shelf().event("t2").orElseThrow());
        assertThat(listing.chosenProperty().get()).isEqualTo(ChosenLines.of(3));
        desk.selection().clear();
        assertThat(listing.chosenProperty().get().isEmpty()).isTrue();
    }

    @Test
    void theChoiceGoesWithItsEventsWhenTheOrderChanges() {
        choose(0, 1);
        listing.sortBy(EventColumn.KILLED);
        assertThat(listing.chosenEvents()).extracting(ConflictEvent::id).containsExactlyInAnyOrder("t0", "t1");
        assertThat(listing.chosenProperty().get().toArray()).containsExactly(1, 3);
        assertThat(listing.chosenProperty().get().primary()).isEqualTo(3);
    }

    @Test
    void whatTheFilterHidesIsNotChangedUnseen() {
        choose(0, 1, 2);
        desk.shelf().filterProperty().set("type:strike");
        assertThat(chosen()).containsExactly("t0", "t2");
        desk.edits().reject(listing.chosenEvents());
        assertThat(desk.shelf().rejectedEvents()).extracting(ConflictEvent::id).containsExactly("t0", "t2");
    }

    @Test
    void manyAreChangedInOneStepThatIsTakenBackAsOne() {
        listing.choose(ChosenLines.range(0, 5), desk::goTo);
        desk.edits().changeAll(listing.chosenEvents(), Edits.Field.TYPE, c -> c.type(EventType.LAUNCH));
        assertThat(listing.lines()).extracting(ConflictEvent::type).containsOnly(EventType.LAUNCH);
        assertThat(listing.chosenEvents()).hasSize(6).extracting(desk.shelf()::verdict).containsOnly(Verdict.CORRECTED);
        assertThat(desk.edits().undoName()).hasValue("change the type of 6 events");
        desk.edits().undo();
        assertThat(ids()).containsExactly("t0", "t1", "t2", "t3", "t4", "t5");
        assertThat(listing.lines()).extracting(ConflictEvent::type).containsOnly(EventType.STRIKE, EventType.EXPLOSION);
        assertThat(listing.chosenEvents()).hasSize(6);
    }

    @Test
    void precisionIsChangedWhereThePlaceIsFound() {
        choose(0);
        desk.edits().changeAll(listing.chosenEvents(), Edits.Field.PRECISION, c -> c.precision(Precision.ADMIN));
        assertThat(listing.lines().getFirst().place().precision()).isEqualTo(Precision.ADMIN);
        assertThat(listing.lines().getFirst().place().radiusM()).isEqualTo(75_000);
        desk.edits().changeAll(listing.chosenEvents(), Edits.Field.PRECISION, c -> c.precision(Precision.UNKNOWN));
        assertThat(listing.lines().getFirst().place().precision()).isEqualTo(Precision.ADMIN);
    }

    @Test
    void chosenLinesAreCopiedWithoutFormulas() {
        listing.columnsProperty().set(TableColumns.of(List.of("place 100", "killed 80", "source", "report")));
        choose(1, 3);
        List<String> copied = new ArrayList<>();
        listing.copy(copied::add);
        assertThat(copied).containsExactly("Place\tKilled\tSource\tReport\na\t12\tAgency\tacled.csv:3\n'=1\t0\tAgency\tacled.csv:5\n");
        assertThat(desk.work().noticeProperty().get()).isEqualTo("2 events copied");
    }

    @Test
    void columnsAreKeptAsText() {
        TableColumns some = TableColumns.of(List.of("killed 90", "nonsense 3", "time x", "killed 20", "place 99999"));
        assertThat(some.kept()).containsExactly("killed 90", "time 210", "place 1200");
        assertThat(some.with(EventColumn.PLACE, false).with(EventColumn.TYPE, true).kept()).containsExactly("killed 90", "time 210", "type 130");
        assertThat(TableColumns.of(List.of("rubbish"))).isEqualTo(TableColumns.USUAL);
    }
}
