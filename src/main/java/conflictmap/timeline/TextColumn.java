package conflictmap.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field in all rows of an index: each word is kept once, and each row has its number, so that what
 * costs by the word (folding, searching, counting) is done once a word.
 */
public final class TextColumn {
    private final int[] numbers;
    private final Words words;

    TextColumn(int[] numbers, Words words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** Words, each once; columns may share them. */
    static final class Words {
        private final List<String> all;
        private @Nullable Map<String, Integer> numbers;

        Words(List<String> all) {
            this.all = all;
        }

        private synchronized Map<String, Integer> numbers() {
            Map<String, Integer> known = numbers;
            if (known == null) {
                known = HashMap.newHashMap(all.size());
                for (int number = 0; number < all.size(); number++) {
                    known.put(all.get(number), number);
                }
                numbers = known;
            }
            return known;
        }
    }

    /** The words, by number; there may be some that no row has. */
    public List<String> words() {
        return words.all;
    }

    /** The number of a row's word. */
    public int number(int row) {
        return numbers[row];
    }

    /** The word of a row. */
    public String word(int row) {
        return words.all.get(numbers[row]);
    }

    /**
     * The rows whose words are among some.
     *
     * @param wanted for each number of a word whether it is
     */
    public BitSet rows(boolean[] wanted) {
        long[] bits = new long[(numbers.length + 63) / 64];
        for (int i = 0; i < bits.length; i++) {
            int end = Math.min(64 * i + 64, numbers.length);
            long some = 0;
            for (int row = 64 * i; row < end; row++) {
                some |= (wanted[numbers[row]] ? 1L : 0L) << row;
            }
            bits[i] = some;
        }
        return BitSet.valueOf(bits);
    }

    /** How often each word occurs in some rows, by number. */
    public int[] counts(BitSet rows) {
        int[] counts = new int[words.all.size()];
        long[] bits = rows.toLongArray();
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                counts[numbers[64 * i + Long.numberOfTrailingZeros(left)]]++;
            }
        }
        return counts;
    }

    /** The words of so many rows. */
    static TextColumn of(int size, IntFunction<String> wordOf) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] column = new int[size];
        for (int row = 0; row < size; row++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(wordOf.apply(row), next);
            column[row] = known == null ? next : known;
        }
        return new TextColumn(column, new Words(List.copyOf(numbers.keySet())));
    }

    /**
     * Rows of some columns, all numbered through, in the order that is given; the words are those of the first where these
     * are all.
     *
     * @param from for each row the number of the one that it is
     */
    static TextColumn gathered(List<TextColumn> columns, int[] from) {
        int[] offsets = new int[columns.size() + 1];
        Arrays.setAll(offsets, p -> columns.stream().limit(p).mapToInt(c -> c.numbers.length).sum());
        TextColumn first = columns.getFirst();
        List<String> more = new ArrayList<>();
        Map<String, Integer> added = new HashMap<>();
        List<int[]> all = new ArrayList<>(List.of(first.numbers));
        for (TextColumn c : columns.subList(1, columns.size())) {
            all.add(c.numbers(word -> {
                Integer known = first.words.numbers().get(word);
                return known != null ? known : added.computeIfAbsent(word, w -> {
                    more.add(w);
                    return first.words().size() + more.size() - 1;
                });
            }));
        }
        int[] picked = new int[from.length];
        new Runs(offsets, from).copy(all, picked);
        return new TextColumn(picked, more.isEmpty() ? first.words : new Words(Stream.concat(first.words().stream(), more.stream()).toList()));
    }

    /** The column with other words in some rows: itself where they are there already. */
    TextColumn patched(int[] rows, List<String> others) {
        int[] patched = numbers;
        Map<String, Integer> added = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            String word = others.get(i);
            if (!word.equals(word(rows[i]))) {
                Integer known = words.numbers().get(word);
                patched = patched == numbers ? numbers.clone() : patched;
                patched[rows[i]] = known != null ? known : added.computeIfAbsent(word, w -> words.all.size() + added.size());
            }
        }
        return patched == numbers ? this
                : new TextColumn(patched, added.isEmpty() ? words : new Words(Stream.concat(words.all.stream(), added.keySet().stream()).toList()));
    }

    /** The rows with other numbers of their words. */
    private int[] numbers(ToIntFunction<String> numberOf) {
        return Arrays.stream(numbers).map(number -> numberOf.applyAsInt(words.all.get(number))).toArray();
    }
}
