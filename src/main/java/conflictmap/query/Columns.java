package conflictmap.query;

import static java.util.Objects.requireNonNull;

import conflictmap.timeline.EventColumn;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.NumberField;
import conflictmap.timeline.TextColumn;
import conflictmap.timeline.TextField;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The events of an index as questions see them: what costs by the word is done once for each different word, and rows are
 * then found by the numbers of their words. Keeps what it has worked out. Safe from any thread.
 */
public final class Columns {
    /** So many conditions are remembered with the rows that answer yes, a bit a row: filter and facets ask the same, and so do filters one after the other. */
    private static final int ANSWERS = 8;

    private final EventIndex index;
    private final Tellers tellers;
    private final Map<Field, Known<String>> searched = new ConcurrentHashMap<>();
    private final Map<Field, Known<List<String>>> names = new ConcurrentHashMap<>();
    /** Shared with the columns of other indices that have the same tellers. */
    private final Map<EventColumn, Known<Long>> ranks;
    /** Words by their list, which fields of a table share. */
    private final Map<List<String>, List<String>> folded = new IdentityHashMap<>();
    private final Map<Condition, BitSet> answers = new LinkedHashMap<>(2 * ANSWERS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Condition, BitSet> eldest) {
            return size() > ANSWERS;
        }
    };

    /**
     * The columns of an index.
     *
     * @param tellers the reports that its sources stand for
     */
    public Columns(EventIndex index, Tellers tellers) {
        this(index, tellers, new ConcurrentHashMap<>());
    }

    private Columns(EventIndex index, Tellers tellers, Map<EventColumn, Known<Long>> ranks) {
        this.index = index;
        this.tellers = tellers;
        this.ranks = ranks;
    }

    /** The columns of another index, which take over what was worked out for these by the word, where words and tellers are the same. */
    public Columns of(EventIndex other, Tellers itsTellers) {
        var next = new Columns(other, itsTellers, itsTellers == tellers ? ranks : new ConcurrentHashMap<>());
        if (itsTellers == tellers) {
            synchronized (folded) {
                next.folded.putAll(folded);
            }
            next.searched.putAll(searched);
            next.names.putAll(names);
        }
        return next;
    }

    /** Something worked out for each word of a list. */
    private record Known<T>(List<String> words, List<T> each) {}

    /** The ranks of the words of a field in the order of a column of the table, or how to find them. */
    List<Long> ranks(EventColumn column, Field field, Function<List<String>, List<Long>> how) {
        return known(ranks, column, words(field), how);
    }

    /** The same of the words of a field. */
    private <T> List<T> known(Map<Field, Known<T>> all, Field field, Function<List<String>, List<T>> how) {
        return known(all, field, words(field), how);
    }

    /** What was worked out for the words of a field, or is now: what is known of other words does not count. */
    private static <K, T> List<T> known(Map<K, Known<T>> all, K key, List<String> words, Function<List<String>, List<T>> how) {
        return requireNonNull(all.compute(key, (f, old) -> old != null && old.words() == words ? old : new Known<>(words, how.apply(words)))).each();
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
        return known(searched, field, words -> field.isSearchedAsItIs()
                ? folded(words)
                : words.stream().map(word -> field.searched(word, tellers)).toList());
    }

    private List<String> folded(List<String> words) {
        synchronized (folded) {
            return folded.computeIfAbsent(words, all -> all.stream().map(Field::fold).toList());
        }
    }

    /** The rows that answer a condition with yes: a set of the asker's own. */
    BitSet rows(Condition condition) {
        synchronized (answers) {
            BitSet known = answers.get(condition);
            if (known != null) {
                return copy(known);
            }
        }
        BitSet rows = condition.rows(this);
        synchronized (answers) {
            answers.put(condition, copy(rows));
        }
        return rows;
    }

    private static BitSet copy(BitSet rows) {
        return (BitSet) rows.clone();
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
        return known(names, field, words -> words.stream().map(word -> field.names(word, tellers)).toList());
    }

    /** The single names in a word of a field. */
    List<String> namesOf(Field field, String word) {
        return field.names(word, tellers);
    }

    /** The titles of the reports behind a word of {@link Field#SOURCE}; empty where these have none. */
    String title(String word) {
        return word.lines().map(id -> tellers.of(id).title()).filter(title -> !title.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** Rows with a text somewhere in what people read of one of some fields. */
    BitSet having(List<Field> fields, String text) {
        var rows = new BitSet(size());
        Map<List<String>, boolean[]> hits = new IdentityHashMap<>();
        for (Field field : fields) {
            boolean[] hit = hits.computeIfAbsent(searched(field), texts -> hits(texts, word -> word.contains(text)));
            rows.or(rows(field, hit));
        }
        return rows;
    }

    /** Rows with a name in a field that passes. */
    BitSet named(Field field, Predicate<String> passes) {
        return rows(field, hits(names(field), all -> all.stream().anyMatch(passes)));
    }

    /** For each number whether its word passes; empty where none does. */
    private static <T> boolean[] hits(List<T> words, Predicate<T> passes) {
        boolean[] hits = new boolean[words.size()];
        boolean any = false;
        for (int i = 0; i < hits.length; i++) {
            hits[i] = passes.test(words.get(i));
            any |= hits[i];
        }
        return any ? hits : new boolean[0];
    }

    private BitSet rows(Field field, boolean[] hits) {
        TextField column = field.column();
        if (hits.length == 0) {
            return new BitSet(size());
        } else if (column != null) {
            return index.text(column).rows(hits);
        }
        IntUnaryOperator number = numbers(field);
        return rows(row -> hits[number.applyAsInt(row)]);
    }

    /** Rows that pass. */
    BitSet rows(IntPredicate passes) {
        long[] bits = new long[(size() + 63) / 64];
        for (int row = 0; row < size(); row++) {
            if (passes.test(row)) {
                bits[row >> 6] |= 1L << row;
            }
        }
        return BitSet.valueOf(bits);
    }

    /** Rows whose number passes. */
    BitSet where(NumberField field, DoublePredicate passes) {
        return rows(row -> passes.test(index.number(field, row)));
    }

    /** How often each name of a field occurs in some rows; the nameless are counted under the empty name. */
    Map<String, Integer> counts(Field field, BitSet rows) {
        int[] perWord = perWord(field, rows);
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

    private int[] perWord(Field field, BitSet rows) {
        TextField column = field.column();
        if (column != null) {
            return index.text(column).counts(rows);
        }
        int[] counts = new int[words(field).size()];
        IntUnaryOperator number = numbers(field);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            counts[number.applyAsInt(row)]++;
        }
        return counts;
    }
}
