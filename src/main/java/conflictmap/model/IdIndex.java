package conflictmap.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds rows by their identifiers: a hash table of eight bytes a row, made when a row is first looked for. */
final class IdIndex {
    private final Identifiers ids;
    private final int[] begins;
    private int @Nullable [] slots;

    /** @param begins where the identifier of each row begins */
    IdIndex(Identifiers ids, int[] begins) {
        this.ids = ids;
        this.begins = begins;
    }

    private synchronized int[] slots() {
        int[] known = slots;
        if (known == null) {
            known = new int[Math.max(2, Integer.highestOneBit(Math.max(1, begins.length)) * 4)];
            Arrays.fill(known, -1);
            for (int row = 0; row < begins.length; row++) {
                int slot = slot(ids.hash(begins[row]), known);
                while (known[slot] >= 0) {
                    slot = (slot + 1) & (known.length - 1);
                }
                known[slot] = row;
            }
            slots = known;
        }
        return known;
    }

    private static int slot(int hash, int[] slots) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & (slots.length - 1);
    }

    /** The first row of an identifier; -1 where there is none. */
    int rowOf(String id) {
        int[] known = slots();
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        for (int slot = slot(Identifiers.hash(utf8, 0, utf8.length), known); known[slot] >= 0; slot = (slot + 1) & (known.length - 1)) {
            if (ids.is(begins[known[slot]], utf8)) {
                return known[slot];
            }
        }
        return -1;
    }
}
