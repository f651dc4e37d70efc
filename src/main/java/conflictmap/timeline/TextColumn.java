package conflictmap.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field in all rows of an index: each word is kept once, and each row has its number, so that what
 * costs by the word (folding, searching, counting) is done once a word.
 */
public final class TextColumn {
    private final int[] numbers;
    private final List<String> words;
    private @Nullable Map<String, Integer> byWord;

    TextColumn(int[] numbers, List<String> words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** The words, by number; there may be some that no row has. */
    public List<String> words() {
        return words;
    }

    /** The number of a row's word. */
    public int number(int row) {
        return numbers[row];
    }

    /** The word of a row. */
    public String word(int row) {
        return words.get(numbers[row]);
    }

    /**
     * The rows whose words are among some.
     *
     * @param wanted for each number of a word whether it is
     */
    public BitSet rows(boolean[] wanted) {
        long[] bits = new long[(numbers.length + 63) / 64];
        for (int row = 0; row < numbers.length; row++) {
            if (wanted[numbers[row]]) {
                bits[row >> 6] |= 1L << row;
            }
        }
        return BitSet.valueOf(bits);
    }

    /** How often each word occurs in some rows, by number. */
    public int[] counts(BitSet rows) {
        int[] counts = new int[words.size()];
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
        return new TextColumn(column, List.copyOf(numbers.keySet()));
    }

    /** Some of the rows. */
    TextColumn only(int[] rows) {
        int[] picked = new int[rows.length];
        new Runs(new int[] {0, numbers.length}, rows).copy(List.of(numbers), picked);
        return new TextColumn(picked, words);
    }

    /** Columns one below the other, each word kept once; the words are those of the first where these are all. */
    static TextColumn joined(List<TextColumn> columns) {
        TextColumn first = columns.getFirst();
        int[] column = Arrays.copyOf(first.numbers, columns.stream().mapToInt(c -> c.numbers.length).sum());
        List<String> more = new ArrayList<>();
        Map<String, Integer> added = new HashMap<>();
        int at = first.numbers.length;
        for (TextColumn c : columns.subList(1, columns.size())) {
            for (int number : c.numbers) {
                String word = c.words.get(number);
                Integer known = first.numbersByWord().get(word);
                column[at++] = known != null ? known : added.computeIfAbsent(word, w -> {
                    more.add(w);
                    return first.words.size() + more.size() - 1;
                });
            }
        }
        return new TextColumn(column, more.isEmpty() ? first.words : Stream.concat(first.words.stream(), more.stream()).toList());
    }

    private synchronized Map<String, Integer> numbersByWord() {
        Map<String, Integer> known = byWord;
        if (known == null) {
            known = HashMap.newHashMap(words.size());
            for (int number = 0; number < words.size(); number++) {
                known.put(words.get(number), number);
            }
            byWord = known;
        }
        return known;
    }
}
