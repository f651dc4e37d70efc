package conflictmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    @Test
    void keepsEveryRowOfANameWhileItGrows() {
        var index = new NameIndex(4);
        for (int row = 0; row < 5000; row++) {
            index.add("name" + row % 1700, row);
        }
        for (int n = 0; n < 1700; n++) {
            List<Integer> rows = new ArrayList<>();
            index.forEach("name" + n, rows::add);
            int name = n;
            assertThat(rows).isNotEmpty().allMatch(row -> row % 1700 == name);
        }
        assertThat(index.size()).isEqualTo(5000);
        assertThat(index.contains("name1700")).isFalse();
    }

    @Test
    void anEmptyNameIsNotKept() {
        var index = new NameIndex(4);
        index.add("", 1);
        assertThat(index.size()).isZero();
    }
}
