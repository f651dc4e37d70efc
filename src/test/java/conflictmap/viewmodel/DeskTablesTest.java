package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Verdict;
import conflictmap.project.Decision;
import conflictmap.project.Projects;
import conflictmap.project.Shown;
import conflictmap.project.Teller;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class DeskTablesTest {
    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> batch(), new DotMaps(), Samples.EXPORTS);

    private static Reader.Batch batch() {
        return new Reader.Batch(List.of(Samples.night(), Samples.day()), List.of(table("acled.csv", 10)), List.of());
    }

    /** A table of strikes from midnight of 14 June on, an hour apart. */
    static EventTable table(String name, int size) {
        var builder = new EventTable.Builder(name);
        for (int i = 0; i < size; i++) {
            var row = new EventRow();
            row.id = "t" + i;
            row.type = EventType.STRIKE;
            row.startMs = Instant.parse("2025-06-14T00:00:00Z").plusSeconds(3600L * i).toEpochMilli();
            row.endMs = row.startMs + 600_000;
            row.lat = 33 + 0.1 * i;
            row.lon = 50;
            row.precision = Precision.CITY;
            row.place = "Town " + i;
            row.actor = i % 2 == 0 ? "North" : "Süd";
            row.source = "Table Agency";
            builder.add(row);
        }
        return builder.build();
    }

    private ConflictEvent event(String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    private void decide(Decision decision) {
        desk.shelf().go(desk.shelf().historyProperty().get().done("decide", Projects.decided(desk.shelf().project(), decision)));
    }

    @Test
    void tablesAndReportsAreShownTogetherInOrderOfTime() {
        desk.add(List.of(Path.of("a.csv")));
        assertThat(desk.countsProperty().get()).isEqualTo("16 of 16 events");
        assertThat(desk.shelf().events()).extracting(e -> e.when().range().start()).isSorted();
        assertThat(desk.shelf().allEvents()).isInstanceOf(RandomAccess.class).hasSize(16);
        assertThat(desk.shelf().listedEvents()).hasSize(6);
        assertThat(desk.slider().histogram(600)).isNotNull();
        var view = desk.camera().view();
        ConflictEvent t3 = event("t3");
        desk.clock().toEnd();
        double px = view.px(33.3, 50);
        double py = view.py(33.3, 50);
        assertThat(desk.sheetProperty().get().hit(desk.frameProperty().get(), px, py)).contains(t3);
        assertThat(desk.work().noticeProperty().get()).isEqualTo("2 reports and 1 tables with 10 events added");
    }

    @Test
    void aTableAloneIsAProjectToo() {
        desk.take(new Reader.Batch(List.of(), List.of(table("one.csv", 3)), List.of()));
        assertThat(desk.shelf().emptyProperty().get()).isFalse();
        assertThat(desk.clock().zone()).isEqualTo(ZoneOffset.UTC);
        desk.selection().select(event("t1"));
        assertThat(desk.selection().readingProperty().get()).isNull();
        desk.take(new Reader.Batch(List.of(), List.of(table("one.csv", 3)), List.of()));
        assertThat(desk.shelf().allEvents()).as("the same table again").hasSize(3);
        desk.take(new Reader.Batch(List.of(), List.of(table("two.csv", 3)), List.of()));
        assertThat(desk.shelf().allEvents()).hasSize(6);
    }

    @Test
    void wordsFindRowsOfTablesToo() {
        desk.add(List.of());
        desk.shelf().filterProperty().set("strike sud");
        assertThat(desk.shelf().events()).extracting(ConflictEvent::id).containsExactly("t1", "t3", "t5", "t7", "t9");
        desk.shelf().filterProperty().set("table agency town 4");
        assertThat(desk.shelf().events()).extracting(ConflictEvent::id).containsExactly("t4");
        assertThat(desk.countsProperty().get()).isEqualTo("1 of 16 events, 1 match");
        assertThat(desk.shelf().readings()).isEmpty();
        desk.clock().basisProperty().set(TimeBasis.PUBLISHED);
        assertThat(desk.indexProperty().get().id(0)).isEqualTo("t4");
    }

    @Test
    void decisionsAboutRowsLeaveTheOthersWhereTheyAre() {
        desk.add(List.of());
        decide(new Decision.Accepted("t2"));
        assertThat(desk.shelf().verdict(event("t2"))).isEqualTo(Verdict.ACCEPTED);
        assertThat(desk.shelf().listedEvents()).hasSize(6);
        decide(new Decision.Rejected("t3"));
        assertThat(desk.shelf().allEvents()).hasSize(15).extracting(ConflictEvent::id).doesNotContain("t3");
        assertThat(desk.shelf().rejectedEvents()).extracting(ConflictEvent::id).containsExactly("t3");
        assertThat(event("t3").place().name()).as("kept").isEqualTo("Town 3");
        ConflictEvent t4 = event("t4");
        decide(new Decision.Changed(Changes.of(t4).type(EventType.EXPLOSION).event()));
        assertThat(desk.shelf().listedEvents()).extracting(ConflictEvent::id).contains("t4");
        assertThat(event("t4").type()).isEqualTo(EventType.EXPLOSION);
        assertThat(desk.shelf().allEvents()).hasSize(15).extracting(ConflictEvent::id).containsOnlyOnce("t4");
        desk.shelf().go(desk.shelf().historyProperty().get().undone().undone().undone());
        assertThat(desk.shelf().allEvents()).hasSize(16);
        assertThat(event("t4")).isEqualTo(t4);
    }

    /** Rows that became known an hour later each, beginning with the last of them. */
    private static EventTable published() {
        EventTable plain = table("dated.csv", 4);
        var builder = new EventTable.Builder("dated.csv");
        var row = new EventRow();
        for (int i = 0; i < plain.size(); i++) {
            plain.fill(i, row);
            row.publishedMs = Instant.parse("2025-06-20T00:00:00Z").minusSeconds(3600L * i).toEpochMilli();
            builder.add(row);
        }
        return builder.build();
    }

    @Test
    void decidingAboutARowDoesNotChangeWhenItBecameKnown() {
        desk.take(new Reader.Batch(List.of(), List.of(published()), List.of()));
        desk.clock().basisProperty().set(TimeBasis.PUBLISHED);
        assertThat(desk.shelf().laidProperty().get().stock().by(TimeBasis.PUBLISHED).events()).extracting(ConflictEvent::id)
                .containsExactly("t3", "t2", "t1", "t0");
        decide(new Decision.Changed(Changes.of(event("t2")).type(EventType.EXPLOSION).event()));
        decide(new Decision.Changed(Changes.of(event("t3")).when(event("t0").when()).event()));
        decide(new Decision.Merged(List.of("t0", "t1"), Hand.merged(List.of(event("t0"), event("t1")), e -> "")));
        EventIndex known = desk.shelf().laidProperty().get().stock().by(TimeBasis.PUBLISHED);
        assertThat(known.events()).extracting(ConflictEvent::id).containsExactly("t3", "t2", "t0");
        assertThat(known.startMillis(2)).as("since the first of the two was").isEqualTo(Instant.parse("2025-06-19T23:00:00Z").toEpochMilli());
        desk.edits().reject(List.of(event("t2")));
        Chronicle chronicle = Chronicle.of(desk.shelf(), TimeBasis.PUBLISHED);
        for (String id : List.of("t3", "t2")) {
            assertThat(chronicle.span(event(id)).start()).as(id).isEqualTo(Instant.parse("2025-06-20T00:00:00Z").minusSeconds(3600L * (id.charAt(1) - '0')));
        }
    }

    @Test
    void theListTellsThatAllItsEventsWentAndOthersCame() {
        List<String> told = new ArrayList<>();
        desk.shelf().events().addListener((ListChangeListener<ConflictEvent>) c -> {
            while (c.next()) {
                told.add(c.getRemovedSize() + " -> " + c.getAddedSize());
            }
        });
        desk.add(List.of());
        desk.shelf().filterProperty().set("strike haifa");
        assertThat(told).containsExactly("0 -> 16", "16 -> 0", "0 -> 1");
        assertThat(desk.shelf().events().indexOf(event("d2"))).isZero();
        assertThat(desk.shelf().events().indexOf(event("t2"))).isEqualTo(-1);
    }

    @Test
    void aSpellingMovesRowsOfTablesUntilItIsTakenBack() {
        var natanz = new Place("Natanz", new GeoPoint(33.51, 51.91), Precision.SITE, 200, "admin1:IR.28", "IR", 8);
        desk.take(new Reader.Batch(List.of(), List.of(table("one.csv", 4)), List.of()));
        desk.edits().accept(List.of(event("t1")));
        desk.edits().change(event("t2"), Edits.Field.TYPE, c -> c.type(EventType.EXPLOSION));
        desk.edits().alwaysMeans("TOWN 1", natanz);
        desk.edits().alwaysMeans("town 2", natanz);
        assertThat(event("t1").place()).isEqualTo(natanz);
        assertThat(desk.shelf().verdict(event("t1"))).isEqualTo(Verdict.ACCEPTED);
        assertThat(event("t2").place()).isEqualTo(natanz);
        assertThat(event("t2").type()).isEqualTo(EventType.EXPLOSION);
        assertThat(event("t3").place().name()).isEqualTo("Town 3");
        assertThat(desk.edits().spelling(event("t1"))).isEqualTo("Town 1");
        assertThat(desk.edits().spellings()).containsOnlyKeys("town 1", "town 2");
        desk.shelf().filterProperty().set("place = 'Natanz' AND precision = 'site'");
        assertThat(desk.shelf().events()).extracting(ConflictEvent::id).containsExactly("t1", "t2");
        desk.shelf().filterProperty().set("");
        desk.take(new Reader.Batch(List.of(), List.of(table("one.csv", 5)), List.of()));
        assertThat(desk.shelf().event("t1").orElseThrow().place()).as("in a table that came later").isEqualTo(natanz);
        assertThat(Shown.of(desk.shelf().project(), Teller.EACH).events()).filteredOn(e -> e.place().equals(natanz)).extracting(ConflictEvent::id)
                .contains("t1", "t2");
        desk.edits().undo();
        desk.edits().revoke("Town 2");
        assertThat(event("t2").place().name()).isEqualTo("Town 2");
        assertThat(event("t1").place()).isEqualTo(natanz);
        desk.edits().undo();
        desk.edits().undo();
        desk.edits().undo();
        assertThat(desk.edits().spellings()).isEmpty();
        assertThat(desk.shelf().events()).extracting(e -> e.place().name()).containsExactly("Town 0", "Town 1", "Town 2", "Town 3");
    }
}
