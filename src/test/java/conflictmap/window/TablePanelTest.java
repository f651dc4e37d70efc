package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The table of events by keyboard alone. */
class TablePanelTest extends WindowJourney {
    private void push(KeyCode... codes) {
        robot.push(codes);
        settle();
    }

    private void open() {
        push(KeyCode.CONTROL, KeyCode.T);
        assertThat(app.map().getScene().getFocusOwner()).isSameAs(table());
    }

    private TableView<ConflictEvent> table() {
        return node("event-table");
    }

    private List<String> ids() {
        return List.copyOf(table().getItems()).stream().map(ConflictEvent::id).toList();
    }

    private List<String> chosen() {
        return desk().selection().allProperty().get().stream().map(ConflictEvent::id).toList();
    }

    private String count() {
        return ((Label) node("table-count")).getText();
    }

    @Test
    void linesAreSortedChosenChangedAndTheChangeTakenBack() throws Exception {
        open();
        List<String> byTime = ids();
        assertThat(byTime).hasSize(6);
        List<EventType> types = desk().shelf().events().stream().map(ConflictEvent::type).toList();
        push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(table().getItems()).extracting(e -> e.type().label()).isSorted();
        assertThat(table().getSortOrder()).containsExactly(table().getColumns().get(1));
        push(KeyCode.ALT, KeyCode.DIGIT1);
        push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(ids()).containsExactlyElementsOf(byTime.reversed());
        push(KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(ids()).isEqualTo(byTime);
        push(KeyCode.HOME);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(chosen()).containsExactlyElementsOf(byTime.subList(0, 3));
        assertThat(count()).isEqualTo("6 events, 3 chosen");
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(chosen()).containsExactlyInAnyOrderElementsOf(byTime);
        push(KeyCode.ENTER);
        push(KeyCode.DOWN);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertThat(desk().shelf().events()).extracting(ConflictEvent::type).containsOnly(EventType.values()[0]);
        assertThat(desk().edits().undoName()).hasValueSatisfying(name -> assertThat(name).startsWith("change the type of"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk().shelf().events()).extracting(ConflictEvent::type).containsExactlyElementsOf(types);
        assertThat(count()).isEqualTo("6 events, 6 chosen");
    }

    @Test
    void wordsAreTypedForAllThatAreChosen() {
        open();
        push(KeyCode.CONTROL, KeyCode.A);
        robot.interact(() -> ((javafx.scene.control.MenuButton) node("table-change")).getItems().get(5).fire());
        settle();
        TextField words = node("table-words");
        assertThat(app.map().getScene().getFocusOwner()).isSameAs(words);
        robot.write("Navy");
        push(KeyCode.ENTER);
        assertThat(desk().shelf().events()).extracting(ConflictEvent::actor).containsOnly("Navy");
        assertThat(app.map().getScene().getFocusOwner()).isSameAs(table());
    }

    @Test
    void theTableFollowsTheMapAndTheMapTheTable() throws Exception {
        open();
        String last = ids().getLast();
        robot.interact(() -> desk().selection().select(event(last)));
        settle();
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(5);
        push(KeyCode.UP);
        assertThat(chosen()).containsExactly(ids().get(4));
        assertThat(desk().isShown(desk().selection().eventProperty().get())).isTrue();
        push(KeyCode.DELETE);
        until(() -> table().getItems().size() == 5);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(table().getItems()).hasSize(6);
    }

    @Test
    void chosenLinesAreCopied() throws Exception {
        open();
        push(KeyCode.HOME);
        push(KeyCode.CONTROL, KeyCode.C);
        String text = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
        assertThat(text.lines()).hasSize(2).first().asString().startsWith("Time\tType\tPlace");
    }

    @Test
    void theKeyThatOpensTheTableClosesItAgain() {
        open();
        push(KeyCode.CONTROL, KeyCode.T);
        assertThat(isThere("event-table")).isFalse();
        assertThat(app.map().getScene().getFocusOwner()).isSameAs(app.map());
    }
}
