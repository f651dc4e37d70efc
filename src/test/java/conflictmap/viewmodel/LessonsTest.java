package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsTest {
    @TempDir
    private Path folder;

    private final List<Path> read = new ArrayList<>();

    private Desk desk() {
        return new Desk(Jobs.inline(), (files, progress) -> {
            read.addAll(files);
            return Samples.both();
        }, new DotMaps(), Samples.EXPORTS, new MemoryStore(folder));
    }

    private void lesson(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("lesson.md"), text);
        Files.writeString(folder.resolve(name).resolve("report.txt"), "Something was hit.");
    }

    @Test
    void lessonsAreListedByTitleAndOthersAreNot() throws IOException {
        lesson("b", "# Another war\n");
        lesson("a", "# Some war\nIn short.\n");
        Files.createDirectories(folder.resolve("no-lesson"));
        assertThat(desk().classroom().lessons().orElseThrow().all()).extracting(Lesson::title).containsExactly("Another war", "Some war");
        assertThat(desk().classroom().lessons().orElseThrow().all().get(1).about()).isEqualTo("In short.");
    }

    @Test
    void aLessonOpensWithItsFirstSceneAndNothingToSave() throws IOException {
        lesson("a", "# Some war\n## Dawn\nat: 2025-06-14T03:30+03:30\nview: 33 48 6\n## Dusk\nat: 2025-06-14T21:00+03:30\n");
        Desk desk = desk();
        Lessons lessons = desk.classroom().lessons().orElseThrow();
        lessons.open(lessons.all().getFirst());
        assertThat(read).containsExactly(folder.resolve("a").resolve("report.txt"));
        assertThat(desk.scenes().all()).extracting(Stop::name).containsExactly("Dawn", "Dusk");
        assertThat(desk.scenes().currentProperty().get()).isZero();
        assertThat(desk.camera().view().center().latDeg()).isEqualTo(33);
        assertThat(desk.project().dirtyProperty().get()).isFalse();
        assertThat(desk.shelf().allEvents()).hasSize(6);
        desk.scenes().rename(0, "Before dawn");
        assertThat(desk.project().dirtyProperty().get()).isTrue();
    }
}
