package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.MixedFolder;
import conflictmap.model.Reading;
import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A folder of 500 files, good and bad, in the window: the bar that fills, and what was taken and what was not. */
class FolderJourneyTest extends WindowJourney {
    private static final int FILES = 500;
    private static final long WAITS_S = 300;

    @TempDir
    Path folder;

    private final List<Double> shown = new ArrayList<>();

    FolderJourneyTest() {
        reader = (files, progress) -> Samples.both();
    }

    private void addFolder() throws Exception {
        MixedFolder.fill(folder, Path.of(""), FILES / 25);
        reader = MixedFolder.reader();
        ProgressBar bar = node("job-bar");
        FxToolkit.setupFixture(() -> bar.progressProperty().subscribe(share -> {
            if (bar.isVisible() && share.doubleValue() >= 0) {
                shown.add(share.doubleValue());
            }
        }));
        choices.reports = List.of(folder);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    }

    private int accounted() {
        return desk().incoming().accounts().get().size();
    }

    @Test
    void theBarFillsAndEachFileIsAccountedFor() throws Exception {
        addFolder();
        until(WAITS_S, () -> isThere("job-bar") && node("job-bar").isVisible() && shown.stream().anyMatch(share -> share > 0.02 && share < 1));
        assertThat(((Label) node("job")).getText()).startsWith("Reading reports");
        assertThat(node("cancel").isVisible()).isTrue();
        assertThat(node("job-bar").getAccessibleText()).startsWith("Reading reports");
        while (accounted() < FILES) { // nobody says what the columns of the unknown tables are
            until(WAITS_S, () -> isThere("mapping") || accounted() == FILES);
            if (isThere("mapping")) {
                robot.push(KeyCode.ESCAPE);
            }
            settle();
        }
        until(() -> !node("job-bar").isVisible() && !isThere("mapping"));
        assertThat(shown.stream().filter(share -> share > 0 && share < 1).distinct().count()).as("steps of the bar").isGreaterThan(10);
        long left = desk().incoming().accounts().get().stream().filter(a -> a.fate() != Account.Fate.WHOLE).count();
        assertThat(left).isPositive();
        assertThat(((Hyperlink) node("import-summary")).getText()).isEqualTo(left + " of 500 files not taken whole");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> isThere("import-lead"));
        assertThat(((Label) node("import-lead")).getText()).startsWith("Files: 500 · whole: " + (500 - left) + " · in part: ");
        ListView<Account> list = node("import-list");
        assertThat(list.getItems()).hasSize(500);
        assertThat(list.getItems().getFirst().fate()).as("the worst first").isEqualTo(Account.Fate.NONE);
        assertThat(list.getItems()).filteredOn(a -> a.fate() != Account.Fate.WHOLE).allSatisfy(a -> assertThat(a.problems()).isNotEmpty());
        robot.push(KeyCode.ESCAPE);
    }
}
