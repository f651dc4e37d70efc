package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final String TEXT = "It was struck on Friday, 14 June 2025. At least 3 people were killed, including two women and two men.";

    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);

    private static Reading contradicting(String text) {
        return new Reading(new Report("odd", "Odd report", "", OffsetDateTime.parse("2025-06-16T08:00Z"), text), List.of(), List.of(), List.of());
    }

    private List<String> told() {
        return desk.checking().open().stream().map(Contradiction::text).toList();
    }

    private void lay(Reading... readings) {
        desk.take(new Reader.Batch(List.of(readings), List.of()));
    }

    @Test
    void contradictionsAreToldGoneToDismissedAndToldAgain() {
        lay(contradicting(TEXT), Samples.night());
        assertThat(told()).containsExactly("“Friday, 14 June 2025”: 2025-06-14 is a Saturday", "The parts add up to 4 killed, more than 3 in all");
        assertThat(desk.checking().open().getFirst().about()).isEqualTo("weekday and date · Odd report");
        desk.checking().next();
        assertThat(desk.selection().readingProperty().get().report().id()).isEqualTo("odd");
        var mark = desk.selection().markProperty().get();
        assertThat(TEXT.substring(mark.from(), mark.to())).isEqualTo("Friday, 14 June 2025");
        desk.checking().dismiss();
        assertThat(told()).containsExactly("The parts add up to 4 killed, more than 3 in all");
        assertThat(desk.checking().currentProperty().get()).isEqualTo(desk.checking().open().getFirst());
        assertThat(desk.edits().undoName()).contains("dismiss “weekday and date”");
        assertThat(desk.checking().dismissed()).hasSize(1);
        desk.edits().undo();
        assertThat(told()).hasSize(2);
        desk.edits().redo();
        desk.checking().raise(desk.checking().dismissed().getFirst());
        assertThat(told()).hasSize(2);
        desk.checking().previous();
        assertThat(desk.checking().currentProperty().get()).isEqualTo(desk.checking().open().getFirst());
        desk.checking().previous();
        assertThat(desk.checking().currentProperty().get()).as("round again").isEqualTo(desk.checking().open().getLast());
    }

    @Test
    void whatWasDismissedStaysSoInTheSavedProject() {
        lay(contradicting(TEXT));
        desk.checking().next();
        desk.checking().dismiss();
        Path file = Path.of("kept.gpkg");
        desk.project().saveAs(file);
        desk.project().begin();
        assertThat(told()).isEmpty();
        assertThat(desk.checking().dismissed()).isEmpty();
        desk.project().open(file);
        assertThat(told()).hasSize(1);
        assertThat(desk.checking().dismissed()).hasSize(1);
    }

    @Test
    void theyFollowEditsAndSelectTheirEvents() {
        lay(Samples.night());
        assertThat(told()).isEmpty();
        var tehran = desk.shelf().event("n2").orElseThrow();
        var isfahan = desk.shelf().event("n4").orElseThrow();
        desk.edits().change(isfahan, Edits.Field.PLACE, c -> c.place(tehran.place()).type(tehran.type()).when(tehran.when()));
        assertThat(told()).containsExactly("Explosion at Tehran may be told twice");
        desk.checking().next();
        assertThat(desk.selection().allProperty().get()).extracting(e -> e.id()).containsExactlyInAnyOrder("n2", "n4");
        desk.edits().undo();
        assertThat(told()).isEmpty();
        assertThat(desk.checking().currentProperty().get()).isNull();
    }
}
