package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What files of older versions keep is read, though their scenes could do less. */
class OlderScenesTest {
    @Test
    void aSceneThatNobodyCouldCompareInIsRead() throws IOException {
        String now = KeptJson.write(new Scene("Night", "", Look.FIRST));
        String then = now.replace(",\"compare\":null", "").replace(",\"layers\":[]", "").replace(",\"furniture\":null", "");
        assertThat(then).doesNotContain("compare").doesNotContain("layers").doesNotContain("furniture").isNotEqualTo(now);
        assertThat(KeptJson.scene("Night", "", then).look()).isEqualTo(Look.FIRST);
    }
}
