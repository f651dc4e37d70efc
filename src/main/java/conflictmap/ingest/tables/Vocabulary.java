package conflictmap.ingest.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of a column, each made once: a table of a million rows has few. */
final class Vocabulary {
    /** A column with more texts than this is taken for one of free text, and none is kept any more. */
    private static final int MOST = 1 << 20;

    private final List<String> texts = new ArrayList<>();
    private int[] slots = new int[256];

    Vocabulary() {
        Arrays.fill(slots, -1);
    }

    /** The text of a field. */
    String text(Slice field) {
        if (field.isEmpty()) {
            return "";
        }
        int slot = spread(field.hash()) & slots.length - 1;
        while (slots[slot] >= 0) {
            String known = texts.get(slots[slot]);
            if (known.hashCode() == field.hash() && isSame(known, field)) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        String made = field.toString();
        if (texts.size() < MOST) {
            slots[slot] = texts.size();
            texts.add(made);
            if (2 * texts.size() > slots.length) {
                grow();
            }
        }
        return made;
    }

    private static boolean isSame(String known, Slice field) {
        if (known.length() != field.length()) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != field.at(i)) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int i = 0; i < texts.size(); i++) {
            int slot = spread(texts.get(i).hashCode()) & slots.length - 1;
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }
}
