package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not saved is found again after a crash; what was saved is put aside; settings survive their own damage. */
class KeeperTest {
    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private final AnyProject any = new AnyProject(11);
    private Instant now = Instant.parse("2025-06-13T00:00:00Z");

    @Test
    void aChangeIsKeptOnceForManyAndAfterAPause() throws IOException {
        Queue<Runnable> later = new ArrayDeque<>();
        var autosave = new Autosave(folder, (time, callback) -> {
            assertThat(time).isEqualTo(Autosave.PAUSE);
            later.add(callback);
        }, Runnable::run, problems::add);
        Project first = any.project();
        Project second = any.step(first);
        autosave.changed(first);
        autosave.changed(second);
        assertThat(later).hasSize(1);
        assertThat(files(folder)).isZero();
        later.remove().run();
        assertThat(kept()).isEqualTo(second);
        Project third = any.step(second);
        autosave.changed(third);
        later.remove().run();
        assertThat(kept()).isEqualTo(third);
        autosave.close();
        assertThat(files(folder)).isZero();
        assertThat(problems).isEmpty();
    }

    @Test
    void aChangeWhileItIsSavedIsKept() throws IOException {
        Queue<Runnable> later = new ArrayDeque<>();
        var autosave = new Autosave(folder.resolve("auto"), (time, callback) -> later.add(callback), Runnable::run, problems::add);
        Project first = any.project();
        try (ProjectFile file = ProjectFile.create(folder.resolve("a.gpkg"), first, Teller.EACH)) {
            autosave.begun(file);
            Project second = any.step(first);
            autosave.changed(second);
            file.save(second);
            Project third = any.step(second);
            autosave.changed(third);
            autosave.saved(file);
            later.forEach(Runnable::run);
            try (var opened = ProjectFile.openPlain(onlyFile(folder.resolve("auto"))).file()) {
                assertThat(opened.saved()).isEqualTo(third);
            }
        }
    }

    @Test
    void afterACrashItIsOfferedWithWhatDiffers() throws IOException {
        Path path = folder.resolve("a.gpkg");
        var reading = new AnyProject(3).reading();
        Project saved = new Project(List.of(reading), List.of(any.table()), List.of(), List.of(), Look.FIRST);
        var added = any.event();
        Project changed = new Project(List.of(), saved.tables(), List.of(new Decision.Added(added)), List.of(), Look.FIRST);
        var crashed = keeper();
        crashed.saveAs(path, saved);
        crashed.changed(changed);
        die();

        var keeper = keeper();
        Recovery found = keeper.recoveries().getFirst();
        assertThat(keeper().recoveries()).as("another window does not offer it too").isEmpty();
        assertThat(found.of()).isEqualTo(path);
        assertThat(found.project()).isEqualTo(changed);
        assertThat(found.problems()).isEmpty();
        assertThat(found.isFileNewer()).isFalse();
        Difference d = found.difference(Teller.EACH);
        assertThat(d.eventsAdded()).containsExactly(added.id());
        assertThat(d.eventsRemoved()).containsExactlyInAnyOrderElementsOf(reading.events().stream().map(e -> e.id()).toList());
        assertThat(d.reportsRemoved()).hasSize(1);
        assertThat(d.decisionsAdded()).containsExactly(new Decision.Added(added));
        assertThat(d.isEmpty()).isFalse();
        assertThat(d.tablesAdded()).isEmpty();

        assertThat(keeper.recover(found)).isEmpty();
        keeper.save(changed);
        assertThat(folder.resolve("state/autosave")).isEmptyDirectory();
        try (var opened = ProjectFile.openPlain(path).file()) {
            assertThat(opened.saved()).isEqualTo(changed);
        }
    }

    @Test
    void whatIsDiscardedIsGoneAndWhatIsLeftIsOfferedAgain() throws IOException {
        var crashed = keeper();
        crashed.changed(any.project());
        die();
        var keeper = keeper();
        Recovery found = keeper.recoveries().getFirst();
        assertThat(found.of()).isNull();
        found.close();
        Recovery again = keeper.recoveries().getFirst();
        again.discard();
        assertThat(keeper.recoveries()).isEmpty();
        assertThat(folder.resolve("state/autosave")).isEmptyDirectory();
    }

    @Test
    void aFileThatWasSavedSinceIsTold() throws IOException {
        Path path = folder.resolve("a.gpkg");
        var crashed = keeper();
        crashed.saveAs(path, any.project());
        crashed.changed(any.project());
        die();
        Files.delete(ProjectLock.of(path));
        try (var file = ProjectFile.open(path, Teller.EACH).file()) {
            file.save(any.step(file.saved()));
        }
        try (Recovery found = keeper().recoveries().getFirst()) {
            assertThat(found.isFileNewer()).isTrue();
        }
    }

    @Test
    void tenBackupsStandEverFurtherApart() throws IOException {
        Path path = folder.resolve("a.gpkg");
        var backups = new Backups(folder.resolve("backups"));
        assertThat(backups.take(path, Project.EMPTY, now)).isTrue();
        assertThat(backups.take(path, any.project(), now.plus(Duration.ofMinutes(9)))).isFalse();
        for (int i = 0; i < 400; i++) {
            now = now.plus(Duration.ofMinutes(i < 200 ? 15 : i < 350 ? 300 : 7 * 24 * 60));
            assertThat(backups.take(path, Project.EMPTY, now)).isTrue();
            assertThat(backups.of(path)).hasSizeBetween(1, 10);
            assertThat(backups.of(path).getFirst().taken()).isEqualTo(now);
        }
        assertThat(backups.of(path).getLast().taken()).as("the first state of all").isEqualTo(Instant.parse("2025-06-13T00:00:00Z"));
        assertThat(backups.of(folder.resolve("other").resolve("a.gpkg"))).isEmpty();
    }

    @Test
    void theStateBeforeASaveCanBeRestored() throws IOException {
        var keeper = keeper();
        Project first = any.project();
        keeper.saveAs(folder.resolve("a.gpkg"), first);
        keeper.save(any.step(first));
        keeper.close();
        assertThat(problems).isEmpty();
        keeper.open(folder.resolve("a.gpkg"));
        var backup = Backups.restore(keeper.backups().getFirst());
        assertThat(backup.project()).isEqualTo(first);
        assertThat(backup.problems()).isEmpty();
        keeper.close();
    }

    @Test
    void anAutosaveThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where the folder should be");
        keeper().changed(any.project());
        assertThat(problems).extracting(Problem::code).containsExactly("project.autosave");
    }

    private ProjectKeeper keeper() throws IOException {
        var folders = new ProgramFolders(folder, folder, folder.resolve("cache"), folder.resolve("config"), folder.resolve("state"), folder.resolve("logs"));
        return new ProjectKeeper(folders, Teller.EACH, Jobs.inline(), problems::add, () -> now);
    }

    /** What a program that died leaves: its locks, of a process that is no more. */
    private void die() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path lock : all.filter(p -> p.toString().endsWith(".lock")).toList()) {
                Files.writeString(lock, KeptJson.write(new ProjectLock.Holder(1L << 40, "", SystemFolders.host(), "dead")));
            }
        }
    }

    private Project kept() throws IOException {
        try (var opened = ProjectFile.openPlain(onlyFile(folder)).file()) {
            return opened.saved();
        }
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> p.toString().endsWith(".gpkg")).reduce((a, b) -> {
                throw new AssertionError("two files");
            }).orElseThrow();
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
