package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.viewmodel.Edits.Field;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final Desk desk = new Desk(Jobs.inline(), (files, progress) ->
            new Reader.Batch(Samples.both().readings(), List.of(DeskTablesTest.table("t.csv", 4)), List.of()),
            new DotMaps(), Samples.EXPORTS);

    @BeforeEach
    void lay() {
        desk.add(List.of());
    }

    private ConflictEvent event(String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    @Test
    void whatNobodyJudgedIsThere() {
        assertThat(desk.review().open()).as("tables are no reading").extracting(ConflictEvent::id)
                .containsExactlyInAnyOrder("n1", "n2", "n3", "n4", "d1", "d2");
        desk.edits().accept(List.of(event("n1")));
        desk.edits().reject(List.of(event("n2")));
        desk.edits().change(event("n3"), Field.ACTOR, c -> c.actor("Israel"));
        assertThat(desk.review().open()).extracting(ConflictEvent::id).containsExactly("n4", "d1", "d2");
        assertThat(desk.review().rejected()).extracting(ConflictEvent::id).containsExactly("n2");
        assertThat(desk.review().after(2)).isEqualTo(event("d2"));
        assertThat(desk.review().after(3)).as("the last again").isEqualTo(event("d2"));
        desk.edits().undo();
        desk.edits().undo();
        assertThat(desk.review().open()).hasSize(5);
        assertThat(desk.review().rejected()).isEmpty();
        desk.edits().accept(List.copyOf(desk.review().open()));
        assertThat(desk.review().after(0)).isNull();
    }

    @Test
    void theLeastCertainComesFirst() {
        ConflictEvent sure = event("n1");
        ConflictEvent lost = Changes.of(sure).place(Place.unresolved("Nowhere")).event();
        ConflictEvent disputed = Changes.of(sure).status(Status.DISPUTED).event();
        assertThat(Review.certainty(lost)).isLessThan(Review.certainty(disputed));
        assertThat(Review.certainty(disputed)).isLessThan(Review.certainty(sure)).isLessThan(0.6);
    }

    @Test
    void aPlacePointedAtMovesTheEvent() {
        desk.selection().select(event("n2"));
        var there = new GeoPoint(35, 50);
        assertThat(desk.pointing().take(there)).as("nothing waits").isFalse();
        desk.pointing().want(event("n2"), Precision.SITE);
        assertThat(desk.pointing().take(there)).isTrue();
        assertThat(event("n2").place().position()).isEqualTo(there);
        desk.pointing().want(event("n2"), Precision.SITE);
        desk.selection().select(event("n3"));
        assertThat(desk.pointing().take(there)).as("another is looked at").isFalse();
    }
}
