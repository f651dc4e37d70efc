package conflictmap.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The words of one field in all rows of an index: each word is kept once, and each row has its number, so that what
 * costs by the word (folding, searching, counting) is done once a word.
 */
public final class TextColumn {
    private final int[] numbers;
    private final List<String> words;

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

    /** Columns one below the other, each word kept once. */
    static TextColumn joined(List<TextColumn> columns) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> words = new ArrayList<>();
        int[] column = new int[columns.stream().mapToInt(c -> c.numbers.length).sum()];
        int at = 0;
        for (TextColumn c : columns) {
            int[] now = new int[c.words.size()];
            for (int n = 0; n < now.length; n++) {
                String word = c.words.get(n);
                Integer known = numbers.putIfAbsent(word, words.size());
                now[n] = known == null ? words.size() : known;
                if (known == null) {
                    words.add(word);
                }
            }
            for (int number : c.numbers) {
                column[at++] = now[number];
            }
        }
        return new TextColumn(column, List.copyOf(words));
    }
}
