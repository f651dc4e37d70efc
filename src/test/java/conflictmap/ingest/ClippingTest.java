package conflictmap.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.Report;
import org.junit.jupiter.api.Test;

class ClippingTest {
    @Test
    void aShortFirstLineIsTheTitle() {
        assertThat(Clipping.report("\nShells on Nikopol \r\n\r\nOne person was killed on 13 June 2025.\n", 3)).contains(new Report(
                "clipping-3", "Shells on Nikopol", "", null, "Shells on Nikopol \r\n\r\nOne person was killed on 13 June 2025.\n", "title from the first line"));
    }

    @Test
    void aSentenceIsNoTitle() {
        assertThat(Clipping.report("One person was killed.\nTwo were hurt.", 1)).contains(
                new Report("clipping-1", "", "", null, "One person was killed.\nTwo were hurt.\n"));
        assertThat(Clipping.report("Shells on Nikopol", 1)).map(Report::title).contains("");
    }

    @Test
    void noWordsAreNoReport() {
        assertThat(Clipping.report(" \n\t", 1)).isEmpty();
    }
}
