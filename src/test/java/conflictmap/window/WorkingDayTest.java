package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.Corpus;
import conflictmap.gazetteer.Places;
import conflictmap.geo.GeoPoint;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.project.ProgramFolders;
import conflictmap.project.Project;
import conflictmap.viewmodel.GazetteerSearch;
import conflictmap.viewmodel.IngestReader;
import conflictmap.viewmodel.KeeperStore;
import conflictmap.viewmodel.KeptMappings;
import conflictmap.viewmodel.PlaceSearch.Found;
import conflictmap.viewmodel.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An analyst's whole day, once with the mouse and once with the keys alone: import, find, correct, remember, undo, filter, merge,
 * save, reopen. Files, reader, gazetteer and project are the real ones.
 */
class WorkingDayTest extends WindowJourney {
    private static final String FIRST = "Missiles hit Isfahan on 14 June 2025.\n\nA drone struck a depot in Shiraz on 15 June 2025.\n";
    private static final String SECOND = "An air strike hit Isfahan on 16 June 2025.\n\nArtillery shelled Tabriz on 17 June 2025.\n";

    @TempDir
    Path folder;

    WorkingDayTest() {
        stores = this::store;
        places = new GazetteerSearch(Places::gazetteer);
        reader = new IngestReader(new Ingest(Corpus::extractor), WorkingDayTest::tables, new KeptMappings(WorkingDayTest::tables, Path.of("nowhere", "mappings.json")));
    }

    private static EventTables tables() {
        try {
            return EventTables.load(Path.of(System.getProperty("conflictmap.home", "."), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeeperStore store(Jobs jobs) {
        var folders = new ProgramFolders(folder, folder, folder.resolve("cache"), folder.resolve("config"), folder.resolve("state"), folder.resolve("logs"));
        return new KeeperStore(folders, jobs, () -> Instant.parse("2025-06-20T00:00:00Z"));
    }

    /** The window opens on nothing. */
    @Override
    @BeforeEach
    void openWindow() throws Exception {
        Reader real = reader;
        reader = (files, progress) -> new Reader.Batch(List.of(), List.of());
        showWindow();
        until(() -> desk().work().currentProperty().get() == null);
        reader = real;
        settle();
    }

    // ---- what both have in common

    private void bringFiles() throws IOException {
        choices.reports = List.of(Files.writeString(folder.resolve("first.txt"), FIRST), Files.writeString(folder.resolve("second.txt"), SECOND));
        choices.project = Optional.of(folder.resolve("Day.gpkg"));
        choices.open = List.of(folder.resolve("Day.gpkg"));
    }

    private List<ConflictEvent> at(String place) {
        return desk().shelf().allEvents().stream().filter(e -> e.place().name().equals(place)).toList();
    }

    private ConflictEvent selected() {
        return desk().selection().eventProperty().get();
    }

    private ListView<ConflictEvent> events() {
        return node("event-list");
    }

    private Node focused() {
        return app.map().getScene().getFocusOwner();
    }

    private void press(KeyCode... codes) {
        robot.push(codes);
        settle();
    }

    private void candidates(String word) throws Exception {
        robot.write(word);
        ListView<Found> list = node("edit-place-list");
        until(() -> !list.getItems().isEmpty() && list.getItems().stream().allMatch(f -> f.place().name().toLowerCase(java.util.Locale.ROOT).contains(word)));
        settle();
    }

    /** Both at Isfahan lie at Natanz, one at Shiraz where it was pointed at. */
    private void assertCorrected(ConflictEvent shiraz, Predicate<Place> there) {
        assertThat(desk().edits().spellings()).containsOnlyKeys("isfahan");
        assertThat(at("Isfahan")).isEmpty();
        assertThat(at("Natanz")).hasSize(2);
        assertThat(event(shiraz.id()).place()).matches(there);
    }

    private void assertReopened(Project kept, List<ConflictEvent> events) throws Exception {
        until(() -> desk().shelf().allEvents().size() == events.size());
        Project again = desk().shelf().project();
        assertThat(again.readings()).isEqualTo(kept.readings());
        assertThat(again.decisions()).isEqualTo(kept.decisions());
        assertThat(again.tables()).isEqualTo(kept.tables());
        assertThat(desk().shelf().allEvents()).isEqualTo(events);
        assertThat(desk().edits().spellings()).containsOnlyKeys("isfahan");
    }

    // ---- with the mouse

    private void click(String id) {
        robot.clickOn("#" + id);
        settle();
    }

    private Node tab(int index) {
        TabPane tabs = node("lists");
        return tabs.lookupAll(".tab").stream().sorted((a, b) -> Double.compare(a.localToScene(0, 0).getX(), b.localToScene(0, 0).getX())).toList().get(index);
    }

    /** The rows of a list that show something, from above. */
    private static List<Node> rows(ListView<?> list) {
        return list.lookupAll(".list-cell").stream().filter(n -> n instanceof ListCell<?> cell && !cell.isEmpty() && cell.isVisible())
                .sorted((a, b) -> Double.compare(a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY())).toList();
    }

    private Node row(ListView<ConflictEvent> list, String place) {
        return rows(list).stream().filter(n -> ((ConflictEvent) ((ListCell<?>) n).getItem()).place().name().startsWith(place)).findFirst().orElseThrow();
    }

    @Test
    void byMouse() throws Exception {
        bringFiles();
        click("tool-add");
        until(() -> desk().shelf().allEvents().size() == 4);
        settle();
        robot.clickOn(tab(1));
        click("search");
        robot.write("isfahan");
        settle();
        assertThat(events().getItems()).hasSize(2);
        robot.clickOn(row(events(), "Isfahan"));
        settle();
        ConflictEvent first = selected();
        click("event-place");
        click("edit-always");
        robot.doubleClickOn("#edit-place-search");
        candidates("natanz");
        robot.clickOn(rows(node("edit-place-list")).getFirst());
        settle();
        assertThat(event(first.id()).place().name()).startsWith("Natanz");
        assertThat(at("Isfahan")).as("the other report's too").isEmpty();
        click("filter-clear");
        robot.clickOn(row(events(), "Shiraz"));
        settle();
        ConflictEvent shiraz = selected();
        click("event-place");
        robot.clickOn("#point-site");
        click("edit-point");
        double px = app.map().getWidth() / 2 + 30;
        double py = app.map().getHeight() / 2 + 40;
        GeoPoint meant = desk().camera().view().pointAt(px, py);
        Point2D there = app.map().localToScreen(px, py);
        robot.clickOn(there);
        settle();
        Predicate<Place> pointed = p -> p.precision() == Precision.SITE && p.position() != null && p.position().distanceM(meant) < 5_000;
        assertCorrected(shiraz, pointed);
        click("tool-undo");
        assertThat(event(shiraz.id()).place().name()).isEqualTo("Shiraz");
        assertThat(event(shiraz.id()).place().precision()).isNotEqualTo(Precision.SITE);
        click("tool-redo");
        assertCorrected(shiraz, pointed);
        click("search");
        robot.write("type = 'strike' AND place LIKE 'Natanz%'");
        settle();
        assertThat(events().getItems()).hasSize(2);
        robot.clickOn(rows(events()).getFirst());
        settle();
        clickWithShift(rows(events()).getLast());
        settle();
        click("edit-merge");
        assertThat(events().getItems()).hasSize(1);
        assertThat(selected().claims()).hasSize(2);
        click("filter-clear");
        Project kept = desk().shelf().project();
        List<ConflictEvent> all = List.copyOf(desk().shelf().allEvents());
        assertThat(all).hasSize(3);
        menu("project-menu-save");
        until(() -> Files.exists(folder.resolve("Day.gpkg")) && !desk().project().dirtyProperty().get());
        menu("project-menu-new");
        until(() -> desk().shelf().emptyProperty().get());
        menu("project-menu-open");
        assertReopened(kept, all);
    }

    /** The robot's mouse does not know the keys that are held: the event is given as the system would. */
    private void clickWithShift(Node node) {
        Point2D at = node.localToScene(10, 10);
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            robot.interact(() -> Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                    true, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null)));
        }
    }

    /** Opens the menu of projects with the mouse; where an item lies on the screen is the popup's own affair. */
    private void menu(String id) throws Exception {
        MenuButton menu = node("project-menu");
        click("project-menu");
        until(menu::isShowing);
        robot.interact(() -> menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire());
        robot.interact(menu::hide);
        settle();
    }

    // ---- with the keys

    @Test
    void byKeyboardAlone() throws Exception {
        bringFiles();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> desk().shelf().allEvents().size() == 4);
        settle();
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("isfahan");
        press(KeyCode.ENTER);
        assertThat(focused()).isSameAs(events());
        assertThat(events().getItems()).hasSize(2);
        ConflictEvent first = selected();
        press(KeyCode.C);
        assertThat(focused().getId()).isEqualTo("edit-place-search");
        tabTo("edit-always");
        press(KeyCode.SPACE);
        back("edit-place-search");
        press(KeyCode.CONTROL, KeyCode.A);
        candidates("natanz");
        press(KeyCode.ENTER);
        assertThat(event(first.id()).place().name()).startsWith("Natanz");
        assertThat(at("Isfahan")).as("the other report's too").isEmpty();
        press(KeyCode.ESCAPE);
        find("shiraz");
        ConflictEvent shiraz = selected();
        press(KeyCode.C);
        press(KeyCode.CONTROL, KeyCode.A);
        candidates("marvdasht");
        press(KeyCode.ENTER);
        Predicate<Place> searched = p -> p.name().startsWith("Marvdasht");
        press(KeyCode.ESCAPE);
        assertCorrected(shiraz, searched);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(event(shiraz.id()).place().name()).isEqualTo("Shiraz");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertCorrected(shiraz, searched);
        find("type = 'strike' AND place LIKE 'Natanz%'");
        assertThat(events().getItems()).hasSize(2);
        press(KeyCode.HOME);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.M);
        assertThat(events().getItems()).hasSize(1);
        assertThat(selected().claims()).hasSize(2);
        find("");
        Project kept = desk().shelf().project();
        List<ConflictEvent> all = List.copyOf(desk().shelf().allEvents());
        assertThat(all).hasSize(3);
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(folder.resolve("Day.gpkg")) && !desk().project().dirtyProperty().get());
        press(KeyCode.CONTROL, KeyCode.N);
        until(() -> desk().shelf().emptyProperty().get());
        press(KeyCode.CONTROL, KeyCode.O);
        assertReopened(kept, all);
    }

    private void find(String filter) {
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.BACK_SPACE);
        robot.write(filter);
        press(KeyCode.ENTER);
        assertThat(focused()).isSameAs(events());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 20 && !id.equals(focused().getId()); i++) {
            press(KeyCode.TAB);
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    private void back(String id) {
        for (int i = 0; i < 20 && !id.equals(focused().getId()); i++) {
            press(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    @Test
    void aFilterThatFindsNothingSaysSoAndIsClearedThere() throws Exception {
        bringFiles();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> desk().shelf().allEvents().size() == 4);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("atlantis");
        press(KeyCode.ENTER);
        assertThat(events().getItems()).isEmpty();
        robot.clickOn(events().lookup("#none-clear"));
        settle();
        assertThat(events().getItems()).hasSize(4);
    }
}
