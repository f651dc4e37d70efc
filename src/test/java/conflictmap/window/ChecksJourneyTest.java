package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.viewmodel.Contradiction;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import java.time.OffsetDateTime;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Going through contradictions by the keys. */
class ChecksJourneyTest extends WindowJourney {
    private static final String TEXT =
            "The depot was struck on Friday, 14 June 2025.\n\nAt least 3 people were killed, including two women and two men.\n";

    ChecksJourneyTest() {
        var odd = new Report("odd", "Depot struck", "Example Agency", OffsetDateTime.parse("2025-06-16T08:00Z"), TEXT);
        reader = (files, progress) -> new Reader.Batch(List.of(Samples.night(), new Reading(odd, List.of(), List.of(), List.of())), List.of());
    }

    private String marked() {
        var mark = desk().selection().markProperty().get();
        return mark == null ? "" : TEXT.substring(mark.from(), mark.to());
    }

    @Test
    void contradictionsAreGoneThroughAndDismissedByKey() throws Exception {
        until(() -> desk().checking().open().size() == 2);
        key(KeyCode.W);
        ListView<Contradiction> list = node("check-list");
        assertThat(list.isFocused()).isTrue();
        assertThat(list.getItems()).extracting(Contradiction::about).allMatch(about -> about.endsWith("Depot struck"));
        robot.push(KeyCode.J);
        settle();
        assertThat(marked()).isEqualTo("Friday, 14 June 2025");
        robot.push(KeyCode.J);
        settle();
        assertThat(marked()).startsWith("3 people were killed");
        robot.push(KeyCode.H);
        robot.push(KeyCode.N);
        settle();
        until(() -> desk().checking().open().size() == 1);
        assertThat(marked()).startsWith("3 people were killed");
        assertThat(isThere("checks-dismissed")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        until(() -> desk().checking().open().size() == 2);
    }
}
