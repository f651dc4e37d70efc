package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var file = new SettingsFile(folder.resolve("new"));
        assertThat(file.read(problems::add)).isEqualTo(Settings.DEFAULT);
        var settings = new Settings("dark", ZoneId.of("Asia/Tehran"), "nautical", true, 200, List.of("/a/б.gpkg"),
                Map.of("date\tplace", Map.of("date", "start")), List.of("legend"), 30, "en", List.of("killed 80", "time 210"));
        file.write(settings);
        assertThat(file.read(problems::add)).isEqualTo(settings);
        file.write(Settings.DEFAULT);
        assertThat(file.read(problems::add)).isEqualTo(Settings.DEFAULT);
        assertThat(problems).isEmpty();
    }

    @Test
    void theThemeIsReadOffWithoutTheRest() throws IOException {
        assertThat(SettingsFile.theme(folder)).isEmpty();
        new SettingsFile(folder).write(Settings.DEFAULT.themed("dark"));
        assertThat(SettingsFile.theme(folder)).isEqualTo("dark");
        new SettingsFile(folder).write(Settings.DEFAULT.themed("light"));
        assertThat(SettingsFile.theme(folder)).isEqualTo("light");
    }

    @Test
    void whatIsMissingIsAsTheProgramComes() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\", \"mood\": \"glum\"}");
        Settings d = Settings.DEFAULT;
        assertThat(new SettingsFile(folder).read(problems::add))
                .isEqualTo(d.themed("dark"));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsDamagedIsSaidAndPutAside() throws IOException {
        for (String bad : List.of("", "{\"theme\": \"da", "[]", "{\"fontPercent\": 9000}", "{\"zone\": \"Atlantis\"}", "null", "{\"theme\": {}}")) {
            problems.clear();
            Files.writeString(folder.resolve("settings.json"), bad);
            assertThat(new SettingsFile(folder).read(problems::add)).as(bad).isEqualTo(Settings.DEFAULT);
            assertThat(problems).as(bad).extracting(Problem::code).containsExactly("settings.damaged");
            assertThat(folder.resolve("settings.json.bad")).hasContent(bad);
            assertThat(folder.resolve("settings.json")).doesNotExist();
        }
    }

    @Test
    void theFileOpenedLastComesFirst() {
        Settings s = Settings.DEFAULT;
        for (int i = 0; i < 20; i++) {
            s = s.withRecent(folder.resolve("p" + i % 15));
        }
        assertThat(s.recentFiles()).hasSize(12).doesNotHaveDuplicates().startsWith(folder.resolve("p4").toString());
    }

    @Test
    void foldersAreWhereTheSystemWantsThem() {
        Path user = Path.of("/home/u");
        assertThat(SystemFolders.of("Linux", user, Map.of("XDG_STATE_HOME", "/s", "XDG_CACHE_HOME", "not/whole"))).isEqualTo(new SystemFolders(
                Path.of("/home/u/.config/conflictmap"), Path.of("/s/conflictmap"), Path.of("/home/u/.cache/conflictmap"), Path.of("/s/conflictmap/logs")));
        assertThat(SystemFolders.of("Mac OS X", user, Map.of()).config()).isEqualTo(Path.of("/home/u/Library/Application Support/conflictmap"));
        assertThat(SystemFolders.of("Windows 11", user, Map.of("LOCALAPPDATA", "/l")).state()).isEqualTo(Path.of("/l/ConflictMap/State"));
    }
}
