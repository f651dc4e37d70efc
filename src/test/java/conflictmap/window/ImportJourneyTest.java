package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.viewmodel.Account;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.KeptMappings;
import conflictmap.viewmodel.Mappings;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Bringing in tables that nobody knows, pasted text and bad files, by the keys. */
class ImportJourneyTest extends WindowJourney {
    private static final String ROWS = "When it was,Up,Across,What,Where\n14/06/2025,35.69,51.42,Drone strike,Tehran\nsoon,32.65,51.67,Air strike,Isfahan\n";

    @TempDir
    Path folder;

    ImportJourneyTest() {
        reader = (files, progress) -> Samples.both();
    }

    /** The program's own reader; the sample that the window opens with is empty. */
    private record Real(Reader real) implements Reader {
        @Override
        public Batch read(List<Path> files, Progress progress) throws IOException, InterruptedException {
            return files.equals(List.of(Path.of("sample.txt"))) ? new Batch(List.of(), List.of()) : real.read(files, progress);
        }

        @Override
        public Reading again(Report report) throws IOException {
            return real.again(report);
        }

        @Override
        public Mappings mappings() {
            return real.mappings();
        }
    }

    private static EventTables tables() {
        try {
            return EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readForReal() throws Exception {
        Reader real = new IngestReader(new Ingest(Corpus::extractor), ImportJourneyTest::tables,
                new KeptMappings(ImportJourneyTest::tables, folder.resolve("kept").resolve("mappings.json")));
        reader = new Real(real);
        FxToolkit.setupFixture(() -> app.map().getScene().getWindow().hide());
        showWindow(); // what tables mean is asked for when the window opens
    }

    private void choose(String id, String words) {
        ComboBox<?> box = node(id);
        robot.interact(box::requestFocus);
        robot.interact(() -> box.getSelectionModel().selectFirst());
        for (int i = 0; i < 40 && !String.valueOf(box.getConverter().toString(cast(box.getValue()))).equals(words); i++) {
            robot.push(KeyCode.DOWN);
        }
        settle();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    @Test
    void anUnknownTableIsExplainedByKeyAndReadByItselfTheNextTime() throws Exception {
        readForReal();
        Path odd = Files.writeString(folder.resolve("odd.csv"), ROWS);
        choices.reports = List.of(odd);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> isThere("mapping"));
        assertThat(((Label) node("mapping-missing")).getText()).startsWith("Still missing: ");
        assertThat(node("mapping-take").isDisabled()).isTrue();
        choose("mapping-role-0", "date or start");
        choose("mapping-role-1", "latitude");
        choose("mapping-role-2", "longitude");
        choose("mapping-role-3", "type");
        choose("mapping-role-4", "place");
        choose("mapping-dates", "14/6/2025");
        until(() -> ((Label) node("mapping-counts")).getText().startsWith("Rows that become events: 1 · left out: 1"));
        assertThat(node("mapping-take").isDisabled()).isFalse();
        robot.push(KeyCode.ENTER);
        until(() -> desk().shelf().allEvents().size() == 1);
        assertThat(app.sheets().isOpen()).isFalse();
        Files.copy(odd, folder.resolve("again.csv"));
        choices.reports = List.of(folder.resolve("again.csv"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> desk().shelf().project().tables().size() == 2);
        assertThat(app.sheets().isOpen()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.I);
        settle();
        ListView<Account> list = node("import-list");
        assertThat(list.getItems()).singleElement().satisfies(a -> assertThat(a.notes().getFirst()).startsWith("The columns are read as you said before"));
        robot.push(KeyCode.ESCAPE);
        settle();
        robot.interact(() -> app.sheets().showRemembered());
        until(() -> isThere("remembered-forget"));
        settle();
        robot.interact(() -> node("remembered-forget").requestFocus());
        settle();
        robot.push(KeyCode.SPACE);
        until(() -> !isThere("remembered-forget"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void escapeLeavesATableOut() throws Exception {
        readForReal();
        choices.reports = List.of(Files.writeString(folder.resolve("odd.csv"), ROWS));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> isThere("mapping"));
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(desk().incoming().unknown().draftProperty().get()).isNull();
        assertThat(desk().shelf().problems()).singleElement().satisfies(p -> assertThat(p.message()).startsWith("nobody said what its columns are"));
    }

    @Test
    void whatWasNotTakenIsToldWithTheReason() throws Exception {
        readForReal();
        choices.reports = List.of(Files.writeString(folder.resolve("good.txt"), "Missiles hit Tehran on 14 June 2025."), Files.writeString(folder.resolve("empty.txt"), ""));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> desk().incoming().accounts().get().size() == 2);
        settle();
        assertThat(((javafx.scene.control.Hyperlink) node("import-summary")).getText()).isEqualTo("1 of 2 files not taken whole");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        settle();
        assertThat(((Label) node("import-lead")).getText()).isEqualTo("Files: 2 · whole: 1 · in part: 0 · not taken: 1 · reports: 1 · events: 1");
        ListView<Account> list = node("import-list");
        assertThat(list.getItems().getFirst().problems().getFirst().message()).isEqualTo("the file is empty; there is nothing to read");
    }

    @Test
    void textIsPastedByKeyButNotWhileAFieldHasTheKeys() throws Exception {
        readForReal();
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("Missiles hit Tehran on 14 June 2025.");
            Clipboard.getSystemClipboard().setContent(content);
        });
        key(KeyCode.CONTROL, KeyCode.V);
        until(() -> desk().shelf().readings().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(desk().shelf().filterProperty().get()).startsWith("Missiles hit");
        assertThat(desk().shelf().project().readings()).hasSize(1);
    }
}
