package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static Project project(int n) {
        return Projects.decided(Project.EMPTY, new Decision.Accepted("e" + n));
    }

    @Property
    void undoingAllLeadsBackAndRedoingAllLeadsForth(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 5) Integer> steps) {
        History history = History.of(Project.EMPTY);
        List<Project> seen = new ArrayList<>(List.of(Project.EMPTY));
        for (int step : steps) {
            history = history.done("accept e" + step, project(step));
            if (!seen.getLast().equals(history.present())) {
                seen.add(history.present());
            }
        }
        History end = history;
        for (Project earlier : seen.subList(0, seen.size() - 1).reversed()) {
            history = history.undone();
            assertThat(history.present()).isEqualTo(earlier);
        }
        assertThat(history.undoName()).isEmpty();
        for (Project later : seen.subList(1, seen.size())) {
            history = history.redone();
            assertThat(history.present()).isEqualTo(later);
        }
        assertThat(history.redoName()).isEmpty();
        assertThat(history).isEqualTo(end);
    }

    @Test
    void stepsHaveNames() {
        History history = History.of(Project.EMPTY).done("accept Natanz", project(1)).done("move Natanz", project(2));
        assertThat(history.undoName()).contains("move Natanz");
        assertThat(history.undone().undoName()).contains("accept Natanz");
        assertThat(history.undone().redoName()).contains("move Natanz");
        assertThat(history.undone().done("reject Natanz", project(3)).redoName()).as("another way was taken").isEmpty();
    }

    @Test
    void whatChangesNothingIsNoStep() {
        History history = History.of(project(1));
        assertThat(history.done("accept", project(1))).isSameAs(history);
        assertThat(history.undone()).isSameAs(history);
        assertThat(history.redone()).isSameAs(history);
    }

    @Test
    void aRunOfLettersIsOneStepUntilItPauses() {
        History typed = History.of(Project.EMPTY).done("actor", "actor e1", project(1)).done("actor", "actor e1", project(2));
        assertThat(typed.past()).hasSize(1);
        assertThat(typed.undone().present()).isEqualTo(Project.EMPTY);
        assertThat(typed.done("actor", "actor e2", project(3)).past()).as("another field").hasSize(2);
        assertThat(typed.paused().done("actor", "actor e1", project(3)).past()).as("after a pause").hasSize(2);
        assertThat(typed.undone().redone().done("actor", "actor e1", project(3)).past()).as("after an undo").hasSize(2);
    }

    @Test
    void onlySoManyStepsAreKept() {
        History history = History.of(Project.EMPTY);
        for (int i = 0; i < History.MOST + 10; i++) {
            history = history.done("step", project(i));
        }
        assertThat(history.past()).hasSize(History.MOST);
        assertThat(history.past().getFirst().other()).isEqualTo(project(9));
    }
}
