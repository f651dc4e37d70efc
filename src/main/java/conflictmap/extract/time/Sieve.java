package conflictmap.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells of many patterns, at the price of a few searches, which ones can't match in a stretch of text. */
final class Sieve {
    private final List<Set<String>> sets = new ArrayList<>();

    /** Numbers of what a pattern needs. */
    int[] add(String pattern) {
        return Needed.by(pattern).stream().mapToInt(this::number).toArray();
    }

    private int number(Set<String> set) {
        if (!sets.contains(set)) {
            sets.add(set);
        }
        return sets.indexOf(set);
    }

    /** A look at the text between two indices. */
    Look at(String text, int from, int to) {
        return new Look(Needed.folded(text, from, to));
    }

    /** What is in one stretch of text, each thing looked for once. */
    final class Look {
        private final String folded;
        private final byte[] known = new byte[sets.size()];

        private Look(String folded) {
            this.folded = folded;
        }

        /** Whether all that a pattern needs is there. */
        boolean passes(int[] needed) {
            for (int n : needed) {
                if (known[n] == 0) {
                    known[n] = (byte) (sets.get(n).stream().anyMatch(folded::contains) ? 1 : -1);
                }
                if (known[n] < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
