package conflictmap.query;

import conflictmap.timeline.EventIndex;
import conflictmap.timeline.NumberField;
import conflictmap.timeline.TextColumn;
import conflictmap.timeline.TextField;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The events of an index as questions see them: what costs by the word is done once for each different word, and rows are
 * then found by the numbers of their words. Keeps what it has worked out. Safe from any thread.
 */
public final class Columns {
    private final EventIndex index;
    private final Tellers tellers;
    private final Map<Field, List<String>> searched = new ConcurrentHashMap<>();
    private final Map<Field, List<List<String>>> names = new ConcurrentHashMap<>();

    /**
     * The columns of an index.
     *
     * @param tellers the reports that its sources stand for
     */
    public Columns(EventIndex index, Tellers tellers) {
        this.index = index;
        this.tellers = tellers;
    }

    /** The index they are of. */
    public EventIndex index() {
        return index;
    }

    int size() {
        return index.size();
    }

    /** Works out what costs by the word, so that the first question does not wait for it. */
    public void warm() {
        Field.PLAIN.forEach(this::searched);
        Field.FACETS.forEach(this::names);
    }

    private List<String> searched(Field field) {
        return searched.computeIfAbsent(field, f -> words(f).stream().map(word -> f.searched(word, tellers)).toList());
    }

    /** The words of a field, by number; there may be some that no row has. */
    List<String> words(Field field) {
        TextField column = field.column();
        return column == null ? field.codes() : index.text(column).words();
    }

    /** Tells the number of the word that a row has in a field. */
    IntUnaryOperator numbers(Field field) {
        TextField column = field.column();
        if (column != null) {
            TextColumn text = index.text(column);
            return text::number;
        }
        return switch (field) {
            case TYPE -> row -> index.type(row).ordinal();
            case STATUS -> row -> index.status(row).ordinal();
            default -> row -> index.precision(row).ordinal();
        };
    }

    /** The single names in each word of a field. */
    List<List<String>> names(Field field) {
        return names.computeIfAbsent(field, f -> words(f).stream().map(word -> f.names(word, tellers)).toList());
    }

    /** The single names in a word of a field. */
    List<String> namesOf(Field field, String word) {
        return field.names(word, tellers);
    }

    /** The titles of the reports behind a word of {@link Field#SOURCE}; empty where these have none. */
    String title(String word) {
        return word.lines().map(id -> tellers.of(id).title()).filter(title -> !title.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** Rows with a text somewhere in what people read of a field. */
    BitSet having(Field field, String folded) {
        List<String> texts = searched(field);
        var hits = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            hits.set(i, texts.get(i).contains(folded));
        }
        return rows(field, hits);
    }

    /** Rows with a name in a field that passes. */
    BitSet named(Field field, Predicate<String> passes) {
        List<List<String>> all = names(field);
        var hits = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            hits.set(i, all.get(i).stream().anyMatch(passes));
        }
        return rows(field, hits);
    }

    private BitSet rows(Field field, BitSet hits) {
        var rows = new BitSet(size());
        if (hits.isEmpty()) {
            return rows;
        }
        boolean[] hit = new boolean[words(field).size()];
        hits.stream().forEach(number -> hit[number] = true);
        IntUnaryOperator number = numbers(field);
        for (int row = 0; row < size(); row++) {
            if (hit[number.applyAsInt(row)]) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** Rows whose number passes. */
    BitSet where(NumberField field, DoublePredicate passes) {
        var rows = new BitSet(size());
        for (int row = 0; row < size(); row++) {
            if (passes.test(index.number(field, row))) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** How often each name of a field occurs in some rows; the nameless are counted under the empty name. */
    Map<String, Integer> counts(Field field, BitSet rows) {
        int[] perWord = new int[words(field).size()];
        IntUnaryOperator number = numbers(field);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            perWord[number.applyAsInt(row)]++;
        }
        Map<String, Integer> counts = new HashMap<>();
        List<List<String>> all = names(field);
        for (int i = 0; i < perWord.length; i++) {
            int n = perWord[i];
            if (n > 0) {
                all.get(i).forEach(name -> counts.merge(name, n, Integer::sum));
            }
        }
        return counts;
    }
}
