package conflictmap.model;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Finds rows by their identifiers: a hash table of eight bytes a row. */
final class IdIndex {
    private final IntFunction<String> idOf;
    private final int[] slots;

    IdIndex(int size, IntFunction<String> idOf) {
        this.idOf = idOf;
        slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, size)) * 4)];
        Arrays.fill(slots, -1);
        for (int row = 0; row < size; row++) {
            int slot = slot(idOf.apply(row));
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row;
        }
    }

    private int slot(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (slots.length - 1);
    }

    /** The first row of an identifier; -1 where there is none. */
    int rowOf(String id) {
        for (int slot = slot(id); slots[slot] >= 0; slot = (slot + 1) & (slots.length - 1)) {
            if (idOf.apply(slots[slot]).equals(id)) {
                return slots[slot];
            }
        }
        return -1;
    }
}
