package conflictmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.Quotes;
import conflictmap.export.data.DataExport;
import conflictmap.export.data.DataFormat;
import conflictmap.export.data.EventData;
import conflictmap.ingest.Ingest;
import conflictmap.ingest.tables.EventTables;
import conflictmap.jobs.Progress;
import conflictmap.model.Reading;
import conflictmap.project.ProjectFile;
import conflictmap.project.Scene;
import conflictmap.project.Teller;
import conflictmap.timeline.EventIndex;
import conflictmap.viewmodel.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LessonCommandTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aLessonOfATableKeepsItsTableAndItsScenes() throws Exception {
        Path lesson = Files.createDirectory(folder.resolve("lesson"));
        Files.writeString(lesson.resolve("lesson.md"), "# Some war\n\n## Dawn\nat: 2025-06-14T03:30+03:30\nview: 33 48 6\n\nListen.\n\n## Dusk\nat: 2025-06-14T21:00+03:30\n");
        Reading night = Samples.night();
        var told = new EventData(EventIndex.of(night.events()), new Quotes(List.of(night), List.of()), true);
        new DataExport((events, out, progress) -> { }).write(told, DataFormat.CSV, lesson.resolve("events.csv"), Progress.NONE);
        Path out = folder.resolve("lesson.gpkg");
        CommandLine line = new CommandLine(new LessonCommand(new Ingest(() -> null), () -> EventTables.OWN));
        line.setErr(new PrintWriter(err, true));
        assertThat(line.execute(lesson.toString(), "-o", out.toString())).as(err.toString()).isZero();

        ProjectFile.Opened opened = ProjectFile.open(out, Teller.EACH);
        try (ProjectFile file = opened.file()) {
            assertThat(opened.problems()).isEmpty();
            assertThat(opened.project().tables()).singleElement().satisfies(table -> {
                assertThat(table.size()).isEqualTo(night.events().size());
                assertThat(table.event(0).place().name()).isEqualTo(night.events().getFirst().place().name());
            });
            assertThat(opened.project().scenes()).extracting(Scene::name).containsExactly("Dawn", "Dusk");
            assertThat(file.isReadOnly()).isFalse();
        }
    }
}
