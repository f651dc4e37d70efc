package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.viewmodel.Edits.Field;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many events on the desk, where jobs work out what follows from a step while the window goes on. */
class LayingTest {
    private static final int MANY = 25_000;

    /** What is done on the window's thread, done on this one. */
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(window::add);
    private final Desk desk = new Desk(jobs, (files, progress) -> new Reader.Batch(List.of(), List.of(table()), List.of()),
            new DotMaps(), Samples.EXPORTS);

    /** Strikes a minute apart, all in one town, of two sides in turn. */
    private static EventTable table() {
        var builder = new EventTable.Builder("many.csv");
        for (int i = 0; i < MANY; i++) {
            var row = new EventRow();
            row.id = "t" + i;
            row.type = EventType.STRIKE;
            row.startMs = 1_749_859_200_000L + 60_000L * i;
            row.endMs = row.startMs + 60_000;
            row.lat = 33;
            row.lon = 50;
            row.precision = Precision.CITY;
            row.place = "Town";
            row.actor = i % 2 == 0 ? "North" : "South";
            row.source = "Agency";
            builder.add(row);
        }
        return builder.build();
    }

    @BeforeEach
    void fill() throws InterruptedException {
        desk.add(List.of());
        workUntil(() -> desk.shelf().allEvents().size() == MANY && desk.shelf().isSettled());
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private void workUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable next = window.poll(120, TimeUnit.SECONDS);
            assertThat(next).as("something more happens").isNotNull();
            next.run();
        }
    }

    private ConflictEvent event(String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    @Test
    void changesThatFollowBeforeTheFirstShowsAreAllKept() throws Exception {
        ConflictEvent shown = event("t7");
        desk.edits().change(shown, Field.STATUS, c -> c.status(Status.DISPUTED));
        assertThat(desk.shelf().isSettled()).as("a job works it out").isFalse();
        desk.edits().change(shown, Field.TYPE, c -> c.type(EventType.INTERCEPTION));
        assertThat(event("t7").status()).isEqualTo(Status.DISPUTED);
        workUntil(desk.shelf()::isSettled);
        assertThat(event("t7")).extracting(ConflictEvent::type, ConflictEvent::status).containsExactly(EventType.INTERCEPTION, Status.DISPUTED);
        assertThat(desk.shelf().allEvents()).hasSize(MANY).contains(event("t7"));
    }

    @Test
    void theRejectedGoesAndComesBackWhateverTheFilter() throws Exception {
        desk.shelf().filterProperty().set("actor:North");
        desk.edits().reject(List.of(event("t8")));
        workUntil(() -> desk.shelf().isSettled() && desk.shelf().isSifted());
        assertThat(desk.shelf().events()).hasSize(MANY / 2 - 1).noneMatch(e -> e.id().equals("t8"));
        desk.edits().undo();
        workUntil(desk.shelf()::isSettled);
        assertThat(desk.shelf().events()).hasSize(MANY / 2);
    }

    @Test
    void manyChosenStayChosenWhenAllOfThemAreChanged() throws Exception {
        Listing listing = desk.listing();
        listing.choose(ChosenLines.range(100, 5099), e -> {});
        desk.edits().changeAll(listing.chosenEvents(), Field.STATUS, c -> c.status(Status.DENIED));
        workUntil(desk.shelf()::isSettled);
        assertThat(listing.chosenEvents()).hasSize(5000).allMatch(e -> e.status() == Status.DENIED);
        assertThat(desk.edits().undoName()).isPresent();
        desk.edits().undo();
        workUntil(desk.shelf()::isSettled);
        assertThat(listing.chosenEvents()).hasSize(5000).noneMatch(e -> e.status() == Status.DENIED);
    }

    @Test
    void whatIsDoneWhenSettledSeesTheStep() throws Exception {
        var seen = new LinkedBlockingQueue<Integer>();
        desk.edits().reject(List.of(event("t1"), event("t2")));
        desk.shelf().whenSettled(() -> seen.add(desk.shelf().allEvents().size()));
        assertThat(seen).isEmpty();
        workUntil(() -> !seen.isEmpty());
        assertThat(seen).containsExactly(MANY - 2);
    }
}
