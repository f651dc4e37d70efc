package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One window writes, the others read; what a dead program held is free. */
class ProjectLockTest {
    @TempDir
    Path folder;

    private Path path = Path.of("");
    private final Project project = new AnyProject(4).project();

    @BeforeEach
    void save() throws IOException {
        path = folder.resolve("a.gpkg");
        ProjectFile.create(path, project, Teller.EACH).close();
    }

    @Test
    void theSecondWindowOnlyReads() throws IOException {
        try (ProjectFile first = ProjectFile.open(path, Teller.EACH).file()) {
            var second = ProjectFile.open(path, Teller.EACH);
            assertThat(second.file().isReadOnly()).isTrue();
            assertThat(second.project()).isEqualTo(project);
            assertThat(second.problems()).extracting(Problem::code).containsExactly("project.held");
            assertThat(second.problems().getFirst().message()).contains("process " + ProcessHandle.current().pid());
            second.file().close();
            Project next = new AnyProject(5).step(project);
            first.save(next);
            assertThat(first.saved()).isSameAs(next);
            assertThatThrownBy(() -> ProjectFile.create(path, project, Teller.EACH)).isInstanceOf(IOException.class).hasMessageContaining("open in another window");
        }
        assertIsFree();
    }

    @Test
    void aLockOfADeadProcessIsTakenOver() throws IOException {
        lock(new ProjectLock.Holder(1L << 40, "", SystemFolders.host(), "x"));
        assertIsFree();
    }

    @Test
    void aLockOfAnEarlierProcessWithTheNumberOfALivingOneIsTakenOver() throws IOException {
        lock(new ProjectLock.Holder(ProcessHandle.current().pid(), "1999-12-31T23:59:59Z", SystemFolders.host(), "x"));
        assertIsFree();
    }

    @Test
    void aLockThatWasNeverWrittenToItsEndIsTakenOver() throws IOException {
        Files.writeString(ProjectLock.of(path), "");
        assertIsFree();
    }

    @Test
    void aLockOfAnotherComputerIsLeftAlone() throws IOException {
        lock(new ProjectLock.Holder(1L << 40, "", "elsewhere", "x"));
        var opened = ProjectFile.open(path, Teller.EACH);
        opened.file().close();
        assertThat(opened.problems()).extracting(Problem::message).singleElement().asString().contains("elsewhere", "delete " + ProjectLock.of(path));
        assertThat(opened.project()).isEqualTo(project);
        assertThat(ProjectLock.of(path)).exists();
    }

    @Test
    void aFileWhoseLockWasTakenAwayIsNotWrittenTo() throws IOException {
        try (ProjectFile first = ProjectFile.open(path, Teller.EACH).file()) {
            Files.delete(ProjectLock.of(path));
            try (ProjectFile second = ProjectFile.open(path, Teller.EACH).file()) {
                assertThatThrownBy(() -> first.save(Project.EMPTY)).isInstanceOf(IOException.class).hasMessageContaining("taken over");
                first.close();
                second.save(new AnyProject(5).step(project));
            }
        }
    }

    private void lock(ProjectLock.Holder holder) throws IOException {
        Files.writeString(ProjectLock.of(path), KeptJson.write(holder));
    }

    private void assertIsFree() throws IOException {
        try (var opened = ProjectFile.open(path, Teller.EACH).file()) {
            assertThat(opened.isReadOnly()).isFalse();
        }
        assertThat(ProjectLock.of(path)).doesNotExist();
    }
}
