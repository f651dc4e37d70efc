package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.project.ProgramFolders;
import conflictmap.viewmodel.KeeperStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Projects in real files, by keys and sheets. */
class ProjectJourneyTest extends WindowJourney {
    private final Path folder = newFolder();

    ProjectJourneyTest() {
        stores = this::store;
    }

    private static Path newFolder() {
        try {
            Path made = Files.createTempDirectory("projects");
            made.toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private KeeperStore store(Jobs jobs) {
        var folders = new ProgramFolders(folder, folder, folder.resolve("cache"), folder.resolve("config"), folder.resolve("state"), folder.resolve("logs"));
        return new KeeperStore(folders, jobs, () -> Instant.parse("2025-06-20T00:00:00Z"));
    }

    private Stage stage() {
        return (Stage) app.map().getScene().getWindow();
    }

    private void change() throws Exception {
        FxToolkit.setupFixture(() -> desk().edits().accept(List.of(event("n2"))));
        settle();
    }

    @Test
    void theSampleNeedsNoSavingAndAChangeIsSavedByKey() throws Exception {
        assertThat(stage().getTitle()).isEqualTo("Untitled project – Conflict Map");
        change();
        assertThat(stage().getTitle()).isEqualTo("Untitled project* – Conflict Map");
        choices.project = Optional.of(folder.resolve("June.gpkg"));
        key(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage().getTitle().equals("June – Conflict Map"));
        key(KeyCode.CONTROL, KeyCode.N);
        until(() -> desk().shelf().emptyProperty().get());
        assertThat(app.sheets().isOpen()).isFalse();
        choices.open = List.of(folder.resolve("June.gpkg"));
        key(KeyCode.CONTROL, KeyCode.O);
        until(() -> desk().shelf().allEvents().size() == 6);
        assertThat(stage().getTitle()).isEqualTo("June – Conflict Map");
        assertThat(node("read-only").isVisible()).isFalse();
    }

    @Test
    void nothingUnsavedIsGivenUpUnasked() throws Exception {
        change();
        key(KeyCode.CONTROL, KeyCode.N);
        assertThat(isThere("unsaved-save")).isTrue();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(desk().shelf().allEvents()).hasSize(6);
        FxToolkit.setupFixture(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        settle();
        assertThat(stage().isShowing()).isTrue();
        robot.clickOn("#unsaved-cancel");
        assertThat(app.sheets().isOpen()).isFalse();
        choices.project = Optional.of(folder.resolve("July.gpkg"));
        key(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.ENTER);
        until(() -> desk().shelf().emptyProperty().get());
        assertThat(folder.resolve("July.gpkg")).exists();
        FxToolkit.setupFixture(() -> app.projects().open(folder.resolve("July.gpkg")));
        until(() -> desk().shelf().allEvents().size() == 6);
        FxToolkit.setupFixture(() -> desk().edits().reject(List.of(event("n3"))));
        key(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn("#unsaved-drop");
        until(() -> desk().shelf().emptyProperty().get());
    }

    @Test
    void whatWasLostIsOfferedWithWhatItDiffersIn() throws Exception {
        change();
        until(() -> Files.isDirectory(folder.resolve("state/autosave")) && autosaved());
        for (Path lock : locks()) {
            Files.writeString(lock, Files.readString(lock).replaceFirst("\"pid\"\\s*:\\s*\\d+", "\"pid\":" + (1L << 40)));
        }
        Path dead = folder.resolve("dead");
        Files.move(folder.resolve("state"), dead);
        closeWindow();
        try (var left = Files.walk(folder.resolve("state"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        } catch (java.nio.file.NoSuchFileException e) {
            // nothing was kept since
        }
        deleteTree(folder.resolve("state"));
        Files.move(dead, folder.resolve("state"));
        showWindow();
        until(() -> isThere("lost-take"));
        robot.clickOn("#lost-take");
        until(() -> desk().shelf().allEvents().size() == 6);
        assertThat(stage().getTitle()).isEqualTo("Untitled project* – Conflict Map");
    }

    @Test
    void filesThatAreNewerOrDamagedAreReadOnlyAndSaySo() throws Exception {
        Path newer = folder.resolve("Newer.gpkg");
        choices.project = Optional.of(newer);
        key(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage().getTitle().equals("Newer – Conflict Map"));
        Path broken = Files.copy(newer, folder.resolve("Broken.gpkg"));
        key(KeyCode.CONTROL, KeyCode.N);
        until(() -> desk().shelf().emptyProperty().get());
        try (var c = DriverManager.getConnection("jdbc:sqlite:" + newer); var s = c.createStatement()) {
            s.executeUpdate("UPDATE settings SET value = '99' WHERE name = 'version'");
        }
        try (var file = new RandomAccessFile(broken.toFile(), "rw")) {
            file.setLength(file.length() - 4096);
        }
        opensReadOnly(newer, "written by a newer version");
        assertThat(desk().shelf().allEvents()).hasSize(6);
        opensReadOnly(broken, "its end is missing");
    }

    private void opensReadOnly(Path file, String why) throws Exception {
        choices.open = List.of(file);
        key(KeyCode.CONTROL, KeyCode.O);
        until(() -> file.equals(desk().project().fileProperty().get()));
        settle();
        assertThat(desk().project().readOnlyProperty().get()).isTrue();
        assertThat(node("read-only").isVisible()).isTrue();
        assertThat(desk().shelf().problems()).anySatisfy(p -> assertThat(p.message()).contains(why));
    }

    private boolean autosaved() throws IOException {
        try (var all = Files.list(folder.resolve("state/autosave"))) {
            return all.anyMatch(p -> p.toString().endsWith(".gpkg"));
        }
    }

    private List<Path> locks() throws IOException {
        try (var all = Files.walk(folder.resolve("state"))) {
            return all.filter(p -> p.toString().endsWith(".lock")).toList();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var all = Files.walk(root)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
