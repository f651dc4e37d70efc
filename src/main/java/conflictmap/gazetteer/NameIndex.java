package conflictmap.gazetteer;

import conflictmap.packed.HashTable;
import conflictmap.packed.PackedReader;
import conflictmap.packed.PackedWriter;
import conflictmap.packed.TextHash;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** From folded names to numbers of rows, without an object a name: the rows of a name are a chain. */
final class NameIndex {
    /** From a name to its last entry. */
    private final HashTable last;
    private int[] rows;
    /** The entry of the same name before each. */
    private int[] before;
    private int entries;

    NameIndex(int expectedNames) {
        this(new HashTable(expectedNames), new int[expectedNames], new int[expectedNames], 0);
    }

    private NameIndex(HashTable last, int[] rows, int[] before, int entries) {
        this.last = last;
        this.rows = rows;
        this.before = before;
        this.entries = entries;
    }

    /** Adds a row (with flags in it, as the caller likes) to a folded name. */
    void add(String folded, int row) {
        if (folded.isEmpty()) {
            return;
        }
        if (entries == rows.length) {
            rows = Arrays.copyOf(rows, entries * 3 / 2 + 16);
            before = Arrays.copyOf(before, entries * 3 / 2 + 16);
        }
        rows[entries] = row;
        before[entries] = last.put(TextHash.of(folded), entries);
        entries++;
    }

    /** Hands over the rows of a folded name, the last added first. */
    void forEach(String folded, IntConsumer use) {
        for (int e = last.get(TextHash.of(folded)); e != HashTable.NONE; e = before[e]) {
            use.accept(rows[e]);
        }
    }

    boolean contains(String folded) {
        return last.get(TextHash.of(folded)) != HashTable.NONE;
    }

    int size() {
        return entries;
    }

    void write(PackedWriter out) throws IOException {
        last.trim();
        last.write(out);
        out.ints(rows, entries);
        out.ints(before, entries);
    }

    static NameIndex read(PackedReader in) throws IOException {
        HashTable last = HashTable.read(in);
        int[] rows = in.ints();
        return new NameIndex(last, rows, in.ints(), rows.length);
    }
}
