package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Problem;
import conflictmap.project.ProgramFolders;
import conflictmap.project.Project;
import conflictmap.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk with projects in real files. */
class KeeperStoreTest {
    private static final Place QOM = new Place("Qom", new GeoPoint(34.64, 50.88), Precision.CITY, 7000, "", "IR", 119505);

    @TempDir
    Path folder;

    private KeeperStore store() {
        var folders = new ProgramFolders(folder, folder, folder.resolve("cache"), folder.resolve("config"), folder.resolve("state"), folder.resolve("logs"));
        return new KeeperStore(folders, Jobs.inline(), () -> Instant.parse("2025-06-20T00:00:00Z"));
    }

    private static Desk desk(ProjectStore store) {
        return new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS, store);
    }

    /** A desk with the sample, on which a place was put right and an event rejected. */
    private static Desk worked(ProjectStore store) {
        Desk desk = desk(store);
        desk.add(List.of());
        desk.edits().takeCandidate(event(desk, "n2"), QOM);
        desk.edits().reject(List.of(event(desk, "d1")));
        return desk;
    }

    private static ConflictEvent event(Desk desk, String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    private Path june() {
        return folder.resolve("June.gpkg");
    }

    /** What a program that died leaves: its locks, of a process that is no more. */
    private void die() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path lock : all.filter(p -> p.toString().endsWith(".lock")).toList()) {
                Files.writeString(lock, Files.readString(lock).replaceFirst("\"pid\"\\s*:\\s*\\d+", "\"pid\":" + (1L << 40)));
            }
        }
    }

    @Test
    void whatIsSavedIsThereInAnotherWindowAllTheSame() {
        Project saved;
        try (var store = store()) {
            Desk desk = worked(store);
            desk.project().saveAs(june());
            desk.edits().accept(List.of(event(desk, "n3")));
            assertThat(desk.project().titleProperty().get()).isEqualTo("June*");
            assertThat(desk.project().save()).isPresent();
            assertThat(desk.project().titleProperty().get()).isEqualTo("June");
            saved = desk.project().now();
        }
        assertThat(folder.resolve("state/autosave")).isEmptyDirectory();
        try (var store = store()) {
            Desk desk = desk(store);
            assertThat(desk.project().recent()).containsExactly(june());
            desk.project().open(june());
            assertThat(desk.project().now()).isEqualTo(saved);
            assertThat(event(desk, "n2").place()).isEqualTo(QOM);
            assertThat(desk.shelf().rejectedEvents()).extracting(ConflictEvent::id).containsExactly("d1");
            assertThat(desk.project().dirtyProperty().get()).isFalse();
            assertThat(desk.project().readOnlyProperty().get()).isFalse();
            assertThat(desk.shelf().problems()).isEmpty();
        }
    }

    @Test
    void theSecondWindowOnAFileCanOnlyRead() {
        try (var first = store(); var second = store()) {
            worked(first).project().saveAs(june());
            Desk desk = desk(second);
            desk.project().open(june());
            assertThat(desk.project().readOnlyProperty().get()).isTrue();
            assertThat(desk.project().titleProperty().get()).isEqualTo("June (read-only)");
            assertThat(desk.shelf().problems()).extracting(Problem::code).containsExactly("project.held");
            assertThat(desk.project().save()).isEmpty();
            desk.project().saveAs(folder.resolve("July.gpkg"));
            assertThat(desk.project().titleProperty().get()).isEqualTo("July");
            assertThat(desk.project().recent()).startsWith(folder.resolve("July.gpkg"), june());
        }
    }

    @Test
    void whatWasNotSavedIsOfferedAfterAnUncleanEnd() throws IOException {
        Desk crashed = worked(store());
        crashed.project().saveAs(june());
        crashed.edits().accept(List.of(event(crashed, "n3")));
        Project lastState = crashed.shelf().project();
        die();

        try (var store = store()) {
            Desk desk = desk(store);
            List<ProjectStore.Lost> found = new ArrayList<>();
            desk.project().findLost(lost -> lost.ifPresent(found::add));
            var lost = found.getFirst();
            assertThat(lost.recovery().of()).isEqualTo(june());
            assertThat(lost.difference().eventsChanged()).containsExactly("n3");
            assertThat(lost.difference().decisionsAdded()).hasSize(1);
            desk.project().recover(lost);
            assertThat(desk.shelf().project().decisions()).isEqualTo(lastState.decisions());
            assertThat(desk.project().titleProperty().get()).isEqualTo("June*");
            desk.project().save();
            assertThat(desk.project().titleProperty().get()).isEqualTo("June");
        }
        try (var store = store()) {
            Desk desk = desk(store);
            desk.project().findLost(lost -> assertThat(lost).as("nothing is lost any more").isEmpty());
            desk.project().open(june());
            assertThat(desk.shelf().project().decisions()).isEqualTo(lastState.decisions());
        }
    }

    @Test
    void whatWasNotSavedCanBeDiscarded() throws IOException {
        worked(store());
        die();
        try (var store = store()) {
            Desk desk = desk(store);
            List<ProjectStore.Lost> found = new ArrayList<>();
            desk.project().findLost(lost -> lost.ifPresent(found::add));
            assertThat(found.getFirst().recovery().of()).isNull();
            assertThat(found.getFirst().difference().reportsAdded()).hasSize(2);
            desk.project().discard(found.getFirst(), () -> {});
            assertThat(desk.shelf().emptyProperty().get()).isTrue();
            assertThat(store.lost()).isEmpty();
        }
        assertThat(folder.resolve("state/autosave")).isEmptyDirectory();
    }

    @Test
    void whatIsSetIsThereAtTheNextStartAndWhatAProjectShowsIsNot() {
        var still = new SimpleBooleanProperty(true);
        try (var store = store()) {
            Desk desk = desk(store);
            new Wishes(store.preferences().orElseThrow(), desk, new SimpleBooleanProperty(false), still);
            assertThat(desk.appearance().reducedMotionProperty().get()).isTrue();
            desk.project().saveAs(june());
            desk.appearance().themeProperty().set(Theme.DARK);
            desk.clock().zoneSetting().choiceProperty().set(ZoneChoice.of(Samples.TEHRAN));
            desk.appearance().listsOpenProperty().set(false);
        }
        for (int start = 0; start < 2; start++) {
            try (var store = store()) {
                Desk desk = desk(store);
                new Wishes(store.preferences().orElseThrow(), desk, new SimpleBooleanProperty(false), still);
                assertThat(desk.appearance().themeProperty().get()).isEqualTo(Theme.DARK);
                assertThat(desk.clock().zoneSetting().choiceProperty().get()).isEqualTo(ZoneChoice.of(Samples.TEHRAN));
                assertThat(desk.appearance().listsOpenProperty().get()).isFalse();
                assertThat(desk.appearance().inspectorOpenProperty().get()).isTrue();
                desk.project().open(june());
                assertThat(desk.appearance().themeProperty().get()).as("as the project was looked at").isEqualTo(Theme.LIGHT);
            }
        }
    }

    @Test
    void theFilesLayerShowsWhatTheMapShows() throws Exception {
        try (var store = store()) {
            Desk desk = worked(store);
            ConflictEvent n2 = event(desk, "n2");
            ConflictEvent n4 = event(desk, "n4");
            desk.edits().merge(List.of(n2, n4));
            desk.project().saveAs(june());
            Set<String> shown = new TreeSet<>();
            desk.shelf().allEvents().forEach(e -> shown.add(e.id() + " " + e.place().name() + " " + desk.shelf().verdict(e).code()));
            assertThat(shown).hasSize(4).contains("n2 Qom corrected");
            assertThat(layer("verdict <> 'rejected'")).isEqualTo(shown);
            assertThat(layer("verdict = 'rejected'")).containsExactly("d1 Tel Aviv rejected");
            desk.edits().undo();
            desk.project().save();
            assertThat(layer("verdict <> 'rejected'")).hasSize(5).contains("n4 Isfahan open");
        }
    }

    private Set<String> layer(String where) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + june()); Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT id, place, verdict FROM events WHERE " + where)) {
            while (r.next()) {
                rows.add(r.getString(1) + " " + r.getString(2) + " " + r.getString(3));
            }
        }
        return rows;
    }

    @Test
    void damagedSettingsAreToldAndTheProgramStartsAsItComes() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/settings.json"), "{");
        try (var store = store()) {
            assertThat(desk(store).shelf().problems()).extracting(Problem::code).containsExactly("settings.damaged");
            assertThat(store.recent()).isEmpty();
        }
    }
}
