package conflictmap.viewmodel;

import conflictmap.jobs.Running;
import conflictmap.project.LessonFile;
import conflictmap.project.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lessons: folders of reports with a file of scenes, opened as projects that nobody is asked to save until they are changed. */
public final class Lessons {
    private final Desk desk;
    private final Incoming incoming;
    private final Path folder;

    /** @param folder whose folders may hold lessons */
    Lessons(Desk desk, Incoming incoming, Path folder) {
        this.desk = desk;
        this.incoming = incoming;
        this.folder = folder;
    }

    /** The lessons that are there, by title; those that cannot be read are left out. Reads a few small files. */
    public List<Lesson> all() {
        List<Lesson> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.filter(LessonFile::isIn).toList()) {
                LessonFile lesson = LessonFile.read(each);
                found.add(new Lesson(lesson.title(), lesson.about(), each));
            }
        } catch (IOException e) {
            return List.copyOf(found);
        }
        found.sort(Comparator.comparing(Lesson::title));
        return List.copyOf(found);
    }

    /** Opens a lesson in place of what lies on the desk, and shows its first scene. Ask before, what is not saved is given up. */
    public Running<?> open(Lesson lesson) {
        return incoming.openLesson(lesson.title(), lesson.folder(), file -> {
            var shelf = desk.shelf();
            shelf.tell(file.problems());
            shelf.go(shelf.historyProperty().get().now(Projects.with(shelf.project(), file.scenes())));
            desk.scenes().go(0);
        });
    }
}
