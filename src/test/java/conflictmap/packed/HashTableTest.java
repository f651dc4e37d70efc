package conflictmap.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HashTableTest {
    @Property(tries = 200)
    void holdsWhatAMapHolds(@ForAll List<@IntRange(max = 500) Integer> keys, @ForAll @IntRange(max = 20) int expected) {
        var table = new HashTable(expected);
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Integer before = map.put(keys.get(i), i);
            assertThat(table.put(TextHash.of("key " + keys.get(i)), i)).isEqualTo(before == null ? HashTable.NONE : before);
        }
        table.trim();
        assertThat(table.size()).isEqualTo(map.size());
        for (int key = 0; key <= 500; key++) {
            assertThat(table.get(TextHash.of("key " + key))).isEqualTo(map.getOrDefault(key, HashTable.NONE));
        }
    }

    @Test
    void keysThatBeginAtTheLastSlotGoOnAtTheFirst() {
        var table = new HashTable(0);
        for (int i = 0; i < 100; i++) {
            table.put(-1 - i, i);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(table.get(-1 - i)).isEqualTo(i);
        }
        assertThat(table.get(-200)).isEqualTo(HashTable.NONE);
    }

    @Property(tries = 200)
    void aHashGrowsFromItsPieces(@ForAll String a, @ForAll String b, @ForAll char c) {
        long pieces = TextHash.add(TextHash.add(TextHash.add(TextHash.START, a), c), b, 0, b.length());
        assertThat(TextHash.end(pieces)).isEqualTo(TextHash.of(a + c + b));
        assertThat(TextHash.of(a + b)).isNotEqualTo(TextHash.of(a + c + b));
    }
}
