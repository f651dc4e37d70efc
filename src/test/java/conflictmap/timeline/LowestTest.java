package conflictmap.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LowestTest {
    @Property
    void areThoseThatSortingWouldFind(@ForAll List<Long> numbers, @ForAll @IntRange(min = 1, max = 9) int most) {
        var lowest = new Lowest(most);
        numbers.forEach(lowest::add);
        assertThat(lowest.sorted()).containsExactly(numbers.stream().mapToLong(Long::longValue).sorted().limit(most).toArray());
    }
}
