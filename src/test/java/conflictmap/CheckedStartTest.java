package conflictmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedStartTest {
    @TempDir
    Path folder;

    private static Properties system(boolean asked, String java) {
        var system = new Properties();
        system.setProperty(CheckedStart.JAVA, java);
        if (asked) {
            system.setProperty(CheckedStart.ASKED, "");
        }
        return system;
    }

    @Test
    void whatJavaHasReadAsAWholeAndUsesIsNoted() {
        Path note = folder.resolve("window.checked");
        assertThat(CheckedStart.note(note, system(true, "mixed mode, sharing"))).isTrue();
        assertThat(note).exists();
    }

    @Test
    void whatJavaPassedOverOrWasNotAskedToReadIsNot() {
        Path note = folder.resolve("window.checked");
        assertThat(CheckedStart.note(note, system(true, "mixed mode"))).as("it was damaged").isFalse();
        assertThat(CheckedStart.note(note, system(false, "mixed mode, sharing"))).isFalse();
        assertThat(note).doesNotExist();
    }

    @Test
    void whereNobodyMayWriteItIsReadEachTime() {
        assertThat(CheckedStart.note(folder.resolve("no folder").resolve("window.checked"), system(true, "mixed mode, sharing"))).isFalse();
    }
}
