package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.project.Decision;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.project.ProjectFile;
import conflictmap.project.Teller;
import conflictmap.query.Query;
import conflictmap.query.QueryException;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialTest {
    private static final Instant FIRST = Instant.parse("2025-06-13T00:00:00Z");
    private static final Instant KNOWN = Instant.parse("2025-06-20T00:00:00Z");

    @TempDir
    Path folder;

    private static EventTable table() {
        var builder = new EventTable.Builder("dated.csv");
        for (int i = 0; i < 3; i++) {
            var row = new EventRow();
            row.id = "t" + i;
            row.startMs = FIRST.plusSeconds(3600L * i).toEpochMilli();
            row.endMs = row.startMs + 600_000;
            row.publishedMs = KNOWN.minusSeconds(3600L * i).toEpochMilli();
            builder.add(row);
        }
        return builder.build();
    }

    private EventIndex known(List<Decision> decisions) throws IOException, QueryException {
        Path path = folder.resolve("decided-" + decisions.size() + ".gpkg");
        ProjectFile.create(path, new Project(List.of(), List.of(table()), decisions, List.of(), Look.FIRST), Teller.EACH).close();
        return new Material(KeptProjects.of(List.of(path)), List.of(), List.of(), true).index(TimeBasis.PUBLISHED, Query.parse(""));
    }

    @Test
    void rowsOfTablesBecomeKnownWhenTheyWerePublished() throws IOException, QueryException {
        EventIndex known = known(List.of());
        assertThat(known.events()).extracting(ConflictEvent::id).containsExactly("t2", "t1", "t0");
        assertThat(known.startMillis(2)).isEqualTo(KNOWN.toEpochMilli());
    }

    @Test
    void whatWasDecidedDoesNotChangeThat() throws IOException, QueryException {
        ConflictEvent t0 = table().event(0);
        EventIndex known = known(List.of(new Decision.Rejected("t2"), new Decision.Changed(
                new ConflictEvent(t0.id(), t0.type(), t0.place(), t0.origin(), t0.when(), "North", t0.targetActor(), t0.weapon(),
                        t0.attribution(), t0.status(), t0.counts(), t0.confidence(), t0.evidence(), t0.claims()))));
        assertThat(known.events()).extracting(ConflictEvent::id).containsExactly("t1", "t0");
        assertThat(known.events()).extracting(ConflictEvent::actor).containsExactly("", "North");
        assertThat(known.startMillis(1)).isEqualTo(KNOWN.toEpochMilli());
    }
}
