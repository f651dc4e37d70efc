package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Problem;
import conflictmap.project.Look;
import conflictmap.project.Project;
import conflictmap.render.Depiction;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import conflictmap.timeline.TimeBasis;
import conflictmap.viewmodel.Edits.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenProjectTest {
    private static final Path JUNE = Path.of("June.gpkg");

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = desk(store);
    private final OpenProject project = desk.project();

    private static Desk desk(ProjectStore store) {
        return new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS, store);
    }

    private ConflictEvent event(String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    private String title() {
        return project.titleProperty().get();
    }

    @Test
    void aStarSaysThatThereIsSomethingToSave() {
        assertThat(title()).isEqualTo("Untitled project");
        assertThat(project.save()).as("it has no file yet").isEmpty();
        desk.add(List.of());
        assertThat(title()).isEqualTo("Untitled project*");
        project.saveAs(JUNE);
        assertThat(title()).isEqualTo("June");
        assertThat(desk.work().noticeProperty().get()).isEqualTo("Project June saved");
        desk.edits().accept(List.of(event("n2")));
        assertThat(title()).isEqualTo("June*");
        assertThat(store.kept()).as("kept against a crash").isEqualTo(desk.shelf().project());
        desk.edits().undo();
        assertThat(title()).as("as it was saved").isEqualTo("June");
        desk.edits().redo();
        assertThat(project.save()).isPresent();
        assertThat(title()).isEqualTo("June");
        desk.edits().undo();
        assertThat(title()).as("steps outlast a save").isEqualTo("June*");
        desk.camera().pan(10, 10);
        desk.edits().redo();
        assertThat(title()).as("what is looked at is nothing to save").isEqualTo("June");
    }

    @Test
    void whatIsSavedIsOpenedAgainAllTheSame() {
        desk.add(List.of());
        desk.edits().change(event("n2"), Field.TYPE, c -> c.type(EventType.STRIKE));
        desk.edits().reject(List.of(event("d1")));
        desk.shelf().filterProperty().set("strike");
        desk.clock().setLength(Duration.ofHours(3));
        desk.clock().basisProperty().set(TimeBasis.PUBLISHED);
        desk.clock().goTo(Instant.parse("2025-06-14T06:00:00Z"));
        desk.clock().zoneSetting().choiceProperty().set(ZoneChoice.of(ZoneOffset.UTC));
        desk.appearance().themeProperty().set(Theme.DARK);
        desk.appearance().depictionProperty().set(Depiction.DENSITY);
        desk.appearance().furnitureProperty().set(FurniturePlan.parse("legend=top-right,scale=none"));
        desk.project(MapProjection.EQUAL_EARTH);
        desk.camera().zoom(1);
        Look look = desk.looks().now();
        List<ConflictEvent> events = List.copyOf(desk.shelf().events());
        project.saveAs(JUNE);
        project.begin();
        assertThat(desk.shelf().emptyProperty().get()).isTrue();
        assertThat(title()).isEqualTo("Untitled project");
        desk.appearance().themeProperty().set(Theme.LIGHT);
        desk.appearance().furnitureProperty().set(FurniturePlan.USUAL);
        desk.project(MapProjection.MERCATOR);

        Desk other = desk(store);
        other.project().open(JUNE);
        assertThat(other.looks().now()).isEqualTo(look);
        assertThat(other.appearance().furnitureProperty().get()).isEqualTo(FurniturePlan.parse("legend=top-right,scale=none"));
        project.open(JUNE);
        assertThat(desk.looks().now()).isEqualTo(look);
        assertThat(List.copyOf(desk.shelf().events())).isEqualTo(events);
        assertThat(desk.shelf().rejectedEvents()).extracting(ConflictEvent::id).containsExactly("d1");
        assertThat(title()).isEqualTo("June");
        assertThat(desk.shelf().historyProperty().get().undoName()).as("another session").isEmpty();
        assertThat(project.recent()).containsExactly(JUNE);
    }

    @Test
    void whatCannotBeOpenedLeavesTheProjectThatIsThere() {
        desk.add(List.of());
        project.open(Path.of("gone.gpkg"));
        assertThat(desk.work().noticeProperty().get()).isEqualTo("Opening the project failed: gone.gpkg is not there");
        assertThat(desk.shelf().allEvents()).hasSize(6);
        assertThat(title()).isEqualTo("Untitled project*");
    }

    @Test
    void whatCanOnlyBeReadIsSavedUnderAnotherName() {
        var held = new Problem("project.held", "June.gpkg", 0, "another window has it open");
        var shut = new ProjectStore() {
            private Path saved = Path.of("none");

            @Override
            public Opened open(Path file) {
                return new Opened(new Project(Samples.both().readings(), List.of(), List.of(), List.of(), Look.FIRST), true, List.of(held));
            }

            @Override
            public void begin() {}

            @Override
            public void save(Project now) throws IOException {
                throw new IOException("read-only");
            }

            @Override
            public void saveAs(Path file, Project now) {
                saved = file;
            }

            @Override
            public void changed(Project now) {}

            @Override
            public List<Path> recent() {
                return List.of();
            }
        };
        Desk second = desk(shut);
        second.project().open(JUNE);
        assertThat(second.project().titleProperty().get()).isEqualTo("June (read-only)");
        assertThat(second.project().readOnlyProperty().get()).isTrue();
        assertThat(second.shelf().problems()).contains(held);
        assertThat(second.camera().view().center()).isEqualTo(new GeoPoint(32.5, 44));
        assertThat(second.project().save()).isEmpty();
        second.project().saveAs(Path.of("July.gpkg"));
        assertThat(shut.saved).isEqualTo(Path.of("July.gpkg"));
        assertThat(second.project().titleProperty().get()).isEqualTo("July");
    }
}
