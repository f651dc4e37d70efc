package conflictmap.packed;

import java.io.IOException;
import java.util.Arrays;

/**
 * From strings to numbers without an object a string: the strings are known by their {@link TextHash}. Two of two million
 * share one with a probability of one in ten million.
 */
public final class HashTable {
    /** What stands for no number. */
    public static final int NONE = -1;

    private long[] keys;
    private int[] numbers;
    private int size;

    /** An empty table with room for so many strings; it grows if they are more. */
    public HashTable(int expected) {
        this(new long[slots(expected)], new int[slots(expected)], 0);
        Arrays.fill(numbers, NONE);
    }

    private HashTable(long[] keys, int[] numbers, int size) {
        this.keys = keys;
        this.numbers = numbers;
        this.size = size;
    }

    /** A third more than there are strings. */
    private static int slots(int strings) {
        return strings + strings / 3 + 8;
    }

    /** Number of strings. */
    public int size() {
        return size;
    }

    /** The number of a string, given its hash; {@link #NONE} where it has none. */
    public int get(long hash) {
        return numbers[slot(hash)];
    }

    /**
     * Gives a string a number, instead of the one it has.
     *
     * @param number zero or more
     * @return the one it had; {@link #NONE} where it had none
     */
    public int put(long hash, int number) {
        int slot = slot(hash);
        int before = numbers[slot];
        if (before == NONE) {
            if (slots(size + 1) > keys.length) {
                resize(2 * size);
                slot = slot(hash);
            }
            size++;
        }
        keys[slot] = hash;
        numbers[slot] = number;
        return before;
    }

    /** Gives back the room that is not needed. */
    public void trim() {
        resize(size);
    }

    private int slot(long hash) {
        int slot = (int) Math.unsignedMultiplyHigh(hash, keys.length);
        while (numbers[slot] != NONE && keys[slot] != hash) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void resize(int expected) {
        HashTable other = new HashTable(expected);
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != NONE) {
                int slot = other.slot(keys[i]);
                other.keys[slot] = keys[i];
                other.numbers[slot] = numbers[i];
            }
        }
        keys = other.keys;
        numbers = other.numbers;
    }

    /** Writes the table as it is. */
    public void write(PackedWriter out) throws IOException {
        out.number(size);
        out.longs(keys, keys.length);
        out.ints(numbers, numbers.length);
    }

    /**
     * Reads a table.
     *
     * @throws IOException if there is none at this point
     */
    public static HashTable read(PackedReader in) throws IOException {
        int size = in.number();
        long[] keys = in.longs();
        int[] numbers = in.ints();
        if (numbers.length != keys.length || size < 0 || size >= keys.length) {
            throw new IOException("not a table: " + size + " of " + keys.length + " and " + numbers.length);
        }
        return new HashTable(keys, numbers, size);
    }
}
