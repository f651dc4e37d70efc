package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.jobs.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final List<Path> SAMPLE = List.of(Path.of("sample.csv"));

    private final List<List<Path>> asked = new CopyOnWriteArrayList<>();

    private Reader.Batch read(List<Path> files) {
        asked.add(files);
        return Samples.both();
    }

    @Test
    void whatIsReadAheadIsReadOnceAndHandedOverOnce() throws Exception {
        var reader = new ReadAhead((files, progress) -> read(files), SAMPLE);
        assertThat(reader.read(SAMPLE, Progress.NONE).readings()).hasSameSizeAs(Samples.both().readings());
        assertThat(asked).containsExactly(SAMPLE);

        List<Path> other = List.of(Path.of("other.txt"));
        reader.read(other, Progress.NONE);
        reader.read(SAMPLE, Progress.NONE);
        assertThat(asked).containsExactly(SAMPLE, other, SAMPLE);
        assertThat(reader.reading().join()).isNotNull();
    }

    @Test
    void whatIsKnownIsNotRead() throws Exception {
        var reader = new ReadAhead((files, progress) -> read(files), SAMPLE, Samples::both);
        assertThat(reader.read(SAMPLE, Progress.NONE)).isEqualTo(Samples.both());
        assertThat(asked).isEmpty();
    }

    @Test
    void aFailureAheadIsToldByTheOneWhoAsks() {
        var reader = new ReadAhead((files, progress) -> {
            asked.add(files);
            throw new IOException("the rules are missing");
        }, SAMPLE);
        assertThatThrownBy(() -> reader.read(SAMPLE, Progress.NONE))
                .isInstanceOf(IOException.class).hasMessage("the rules are missing");
        assertThat(asked).hasSize(2);
        assertThat(reader.reading().join()).as("what waits for the reading goes on").isNotNull();
    }
}
