package conflictmap.viewmodel;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.TextColumn;
import conflictmap.timeline.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Finds in an index the events that a filter lets through, by columns: each different word is looked at once. */
final class Sieve {
    private static final List<TextField> FIELDS = List.of(
            TextField.PLACE, TextField.ACTOR, TextField.TARGET, TextField.WEAPON, TextField.ATTRIBUTION, TextField.SOURCE);

    private final EventIndex index;
    private final UnaryOperator<String> sources;
    private final Map<TextField, List<String>> folded = new EnumMap<>(TextField.class);

    /**
     * A sieve of the events of an index.
     *
     * @param sources words in which the reports are looked for that a word of {@link TextField#SOURCE} names
     */
    Sieve(EventIndex index, UnaryOperator<String> sources) {
        this.index = index;
        this.sources = sources;
    }

    EventIndex index() {
        return index;
    }

    /** The events that what is typed lets through, in the index' own order; the index itself where these are all. */
    EventIndex found(String typed) {
        EventFilter filter = EventFilter.of(typed);
        if (filter.words().isEmpty()) {
            return index;
        }
        List<IntPredicate> tests = filter.words().stream().map(this::test).toList();
        IntPredicate all = tests.stream().reduce(row -> true, IntPredicate::and);
        return MergedIndex.only(index, IntStream.range(0, index.size()).filter(all).toArray());
    }

    /** Whether a row has a word in any of its fields. */
    private IntPredicate test(String word) {
        BitSet types = having(Arrays.stream(EventType.values()).map(t -> EventFilter.fold(t.label())).toList(), word);
        BitSet statuses = having(Arrays.stream(Status.values()).map(s -> EventFilter.fold(s.code())).toList(), word);
        List<IntPredicate> tests = new ArrayList<>();
        tests.add(row -> types.get(index.type(row).ordinal()) || statuses.get(index.status(row).ordinal()));
        for (TextField field : FIELDS) {
            BitSet words = having(folded(field), word);
            TextColumn column = index.text(field);
            if (!words.isEmpty()) {
                tests.add(row -> words.get(column.number(row)));
            }
        }
        return tests.stream().reduce(row -> false, IntPredicate::or);
    }

    private List<String> folded(TextField field) {
        return folded.computeIfAbsent(field, f -> index.text(f).words().stream()
                .map(word -> EventFilter.fold(f == TextField.SOURCE ? sources.apply(word) : word))
                .toList());
    }

    private static BitSet having(List<String> all, String word) {
        var having = new BitSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains(word)) {
                having.set(i);
            }
        }
        return having;
    }
}
