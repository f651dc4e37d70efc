package conflictmap.gazetteer;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From folded names to numbers of rows, without an object a name: names are kept as 64-bit hashes in an open table, and
 * the rows of a name as a chain. Two of two million names share a hash with a probability of one in ten million.
 */
final class NameIndex {
    private static final int NONE = -1;

    private long[] keys;
    private int[] heads;
    private int[] rows;
    private int[] next;
    private int names;
    private int entries;

    NameIndex(int expectedNames) {
        int size = Integer.highestOneBit(Math.max(16, expectedNames) * 3 / 2) * 2;
        keys = new long[size];
        heads = new int[size];
        Arrays.fill(heads, NONE);
        rows = new int[expectedNames];
        next = new int[expectedNames];
    }

    /** Adds a row (with flags in it, as the caller likes) to a folded name. */
    void add(String folded, int row) {
        if (folded.isEmpty()) {
            return;
        }
        if (names * 3 > keys.length * 2) {
            grow();
        }
        int slot = slot(keys, heads, hash(folded));
        if (heads[slot] == NONE) {
            names++;
            keys[slot] = hash(folded);
        }
        if (entries == rows.length) {
            rows = Arrays.copyOf(rows, entries * 3 / 2 + 16);
            next = Arrays.copyOf(next, entries * 3 / 2 + 16);
        }
        rows[entries] = row;
        next[entries] = heads[slot];
        heads[slot] = entries++;
    }

    /** Hands over the rows of a folded name, the last added first. */
    void forEach(String folded, IntConsumer use) {
        for (int e = heads[slot(keys, heads, hash(folded))]; e != NONE; e = next[e]) {
            use.accept(rows[e]);
        }
    }

    boolean contains(String folded) {
        return heads[slot(keys, heads, hash(folded))] != NONE;
    }

    int size() {
        return entries;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(keys, heads, oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private static int slot(long[] keys, int[] heads, long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (heads[slot] != NONE && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** FNV-1a over the characters, then mixed as in MurmurHash3. */
    static long hash(String s) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < s.length(); i++) {
            h = (h ^ s.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
