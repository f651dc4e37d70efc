package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.viewmodel.SampleProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What a screen reader says: whatever can have the focus has a name and a role. */
class AccessibleTest extends WindowJourney {
    private final List<String> nameless = new ArrayList<>();

    AccessibleTest() {
        samples = List.of(new SampleProject("Twelve days", "Nine reports.", Path.of("twelve.csv")));
    }

    @Test
    void whateverCanHaveTheFocusHasANameAndARole() throws Exception {
        FxToolkit.setupFixture(() -> desk().reveal(event("n3")));
        TabPane lists = (TabPane) node("lists");
        for (int tab = 0; tab < lists.getTabs().size(); tab++) {
            int next = tab;
            FxToolkit.setupFixture(() -> lists.getSelectionModel().select(next));
            settle();
            look("list " + tab);
        }
        key(KeyCode.C);
        look("candidates");
        robot.push(KeyCode.ESCAPE);
        for (String sheet : List.of("prefs.title", "backups.title", "keys.help", "keys.palette", "about.title", "problem.title", "keys.layers")) {
            FxToolkit.setupFixture(app.shortcuts().commands().named(sheet).action()::run);
            settle();
            look(sheet);
            FxToolkit.setupFixture(app.sheets()::dismiss);
        }
        FxToolkit.setupFixture(() -> desk().project().begin());
        until(() -> node("start-page").isVisible());
        look("start page");
        assertThat(nameless).isEmpty();
    }

    private void look(String state) throws Exception {
        List<String> here = new ArrayList<>();
        FxToolkit.setupFixture(() -> collect(app.map().getScene().getRoot(), here));
        here.forEach(node -> nameless.add(state + ": " + node));
    }

    private void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled() && (isNameless(node) || isWithoutRole(node))) {
            found.add(node + " in " + node.getParent());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isWithoutRole(Node node) {
        return node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT;
    }

    private boolean isNameless(Node node) {
        String own = node.getAccessibleText();
        String text = node instanceof Labeled labeled ? labeled.getText() : null;
        boolean labelled = app.map().getScene().getRoot().lookupAll(".label").stream().anyMatch(l -> l instanceof Label label && label.getLabelFor() == node);
        return (own == null || own.isBlank()) && (text == null || text.isBlank()) && !labelled;
    }
}
