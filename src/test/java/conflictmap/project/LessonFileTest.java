package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Problem;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonFileTest {
    @TempDir
    private Path folder;

    private LessonFile lesson(String text) throws IOException {
        Files.writeString(folder.resolve(LessonFile.NAME), text);
        return LessonFile.read(folder);
    }

    @Test
    void aSceneLooksWhereItsLinesSay() throws IOException {
        LessonFile lesson = lesson("""
                # A war

                What it is about.

                ## First
                at: 2025-06-13T06:00+03:30
                view: 33.5 48.2 5.2
                window: 12 hours
                zone: Asia/Tehran
                filter: type:strike
                show: known
                theme: dark
                It began at night.

                And went on.

                Questions:
                - Who says so?
                ## Second
                window: all
                """);
        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.title()).isEqualTo("A war");
        assertThat(lesson.about()).isEqualTo("What it is about.");
        Scene first = lesson.scenes().getFirst();
        Look look = first.look();
        assertThat(first.text()).isEqualTo("It began at night.\n\nAnd went on.");
        assertThat(first.notes()).isEqualTo("Questions:\n- Who says so?");
        assertThat(look.now()).isEqualTo(Instant.parse("2025-06-13T02:30:00Z"));
        assertThat(look.center()).isEqualTo(new GeoPoint(33.5, 48.2));
        assertThat(look.zoom()).isEqualTo(5.2);
        assertThat(look.window()).isEqualTo(Window.of(Duration.ofHours(12)));
        assertThat(look.zone()).isEqualTo(ZoneId.of("Asia/Tehran"));
        assertThat(look.filter()).isEqualTo("type:strike");
        assertThat(look.basis()).isEqualTo(TimeBasis.PUBLISHED);
        assertThat(look.theme()).isEqualTo("dark");
        Look second = lesson.scenes().get(1).look();
        assertThat(second.center()).as("where the scene before looked").isEqualTo(look.center());
        assertThat(second.window().mode()).isEqualTo(Window.Mode.CUMULATIVE);
        assertThat(second.filter()).isEmpty();
        assertThat(second.basis()).isEqualTo(TimeBasis.HAPPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at: last Friday", "view: 33 48", "view: north east up", "window: long", "zone: Nowhere/Land", "colour: red"})
    void aLineThatIsNotUnderstoodIsNamedAndTheRestIsRead(String line) throws IOException {
        LessonFile lesson = lesson("# A war\n## First\nview: 33 48 6\n" + line + "\nTold.\n");
        assertThat(lesson.problems()).singleElement().extracting(Problem::line).isEqualTo(4);
        assertThat(lesson.problems().getFirst().message()).contains(line);
        assertThat(lesson.scenes().getFirst().text()).isEqualTo("Told.");
        assertThat(lesson.scenes().getFirst().look().zoom()).isEqualTo(6);
    }

    @Test
    void theManifestNamesTheReportsAndTablesComeAlong() throws IOException {
        for (String name : new String[] {"b.txt", "a.txt", "events.csv"}) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(lesson("# A\n").files()).extracting(f -> f.getFileName().toString()).containsExactly("a.txt", "b.txt", "events.csv");
        Files.writeString(folder.resolve("reports.csv"), "");
        assertThat(lesson("# A\n").files()).extracting(f -> f.getFileName().toString()).containsExactly("reports.csv", "events.csv");
    }

    @Test
    void anotherEncodingIsSaid() throws IOException {
        Files.write(folder.resolve(LessonFile.NAME), "# Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LessonFile.read(folder)).isInstanceOf(IOException.class).hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve-days", "ukraine-2022"})
    void theLessonsThatComeWithTheProgramAreWhole(String name) throws IOException {
        LessonFile lesson = LessonFile.read(Path.of("data", "samples", name));
        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.scenes()).hasSizeBetween(6, 10).allSatisfy(scene -> {
            assertThat(scene.text()).isNotBlank();
            assertThat(scene.notes()).contains("Questions:");
            assertThat(scene.look().now()).isNotNull();
        });
        assertThat(lesson.scenes()).extracting(s -> s.look().now()).isSorted();
        assertThat(lesson.files()).allMatch(Files::isRegularFile);
    }
}
