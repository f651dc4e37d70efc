package conflictmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OrderTest {
    @Property
    void rowsOfABinKeepTheirOrder(@ForAll @Size(max = 200) List<@IntRange(max = 9) Integer> bins) {
        assertThat(Order.counted(bins::get, 10, bins.size())).containsExactly(byKey(bins));
    }

    @Property
    void keysAreSortedHoweverFarApartTheyAre(@ForAll @Size(max = 200) List<Long> keys) {
        long[] column = keys.stream().mapToLong(Long::longValue).toArray();
        assertThat(Order.of(column, column.length)).containsExactly(byKey(keys));
    }

    private static <K extends Comparable<K>> int[] byKey(List<K> keys) {
        return IntStream.range(0, keys.size()).boxed().sorted(Comparator.comparing(keys::get)).mapToInt(Integer::intValue).toArray();
    }
}
