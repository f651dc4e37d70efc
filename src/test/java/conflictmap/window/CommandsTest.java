package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.render.Theme;
import conflictmap.viewmodel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the keys do, and the palette and the sheet that are made of them. */
class CommandsTest extends WindowJourney {
    @Test
    void noKeyIsBoundTwice() {
        List<String> bound = new ArrayList<>();
        app.shortcuts().all().forEach(s -> {
            Stream<String> keys = switch (s.on()) {
                case Shortcut.Trigger.Typed(List<String> characters) -> characters.stream();
                case Shortcut.Trigger.Key key -> Stream.of(key.toString());
            };
            keys.forEach(bound::add);
        });
        assertThat(bound).doesNotHaveDuplicates().doesNotContain(" ").hasSizeGreaterThan(60);
    }

    @Test
    void everyCommandHasItsWords() {
        app.shortcuts().commands().all().forEach(c ->
                assertThat(List.of(Messages.text(c.group()), Messages.text(c.row()), c.text())).doesNotContain(""));
    }

    @Test
    void thePaletteDoesWhatItsWordsSay() throws Exception {
        key(KeyCode.CONTROL, KeyCode.K);
        assertThat(node("palette-line").isFocused()).isTrue();
        robot.write("dark col").push(KeyCode.ENTER);
        until(() -> desk().appearance().themeProperty().get() == Theme.DARK);
        assertThat(isThere("palette")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle();
        ListView<?> list = (ListView<?>) node("palette-list");
        robot.push(KeyCode.DOWN).push(KeyCode.UP);
        settle();
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(list.getItems().getFirst().toString()).contains("Dark colours");
        robot.write("tehran").push(KeyCode.ENTER);
        until(() -> desk().selection().eventProperty().get() != null);
        assertThat(desk().selection().eventProperty().get().place().name()).isEqualTo("Tehran");
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        settle();
        assertThat(isThere("palette")).isFalse();
    }

    @Test
    void theSheetTellsEveryKey() {
        key(KeyCode.SHIFT, KeyCode.SLASH);
        List<String> told = node("sheet").lookupAll(".label").stream().map((Node n) -> ((Label) n).getText()).toList();
        assertThat(told).contains("Ctrl K   Ctrl Shift P", "Find a command, a place or an event", "←   →", "Step back, step on");
    }
}
