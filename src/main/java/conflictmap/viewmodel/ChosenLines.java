package conflictmap.viewmodel;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The lines of a table that are chosen, and the one of them that is looked at. Immutable; an eighth of a byte a line. */
public final class ChosenLines {
    /** No line is chosen. */
    public static final ChosenLines NONE = new ChosenLines(new BitSet(), -1);

    private final BitSet lines;
    private final int primary;
    private int @Nullable [] array;

    private ChosenLines(BitSet lines, int primary) {
        this.lines = lines;
        this.primary = primary;
    }

    /**
     * Some lines.
     *
     * @param primary one of them; -1 for none where none is chosen
     */
    public static ChosenLines of(BitSet lines, int primary) {
        if (lines.isEmpty()) {
            return NONE;
        }
        return new ChosenLines((BitSet) lines.clone(), lines.get(Math.max(0, primary)) ? Math.max(0, primary) : lines.nextSetBit(0));
    }

    /** One line. */
    public static ChosenLines of(int line) {
        BitSet one = new BitSet();
        one.set(line);
        return of(one, line);
    }

    /** A stretch of lines, of which the last is looked at: the one named second. */
    public static ChosenLines range(int from, int to) {
        BitSet some = new BitSet();
        some.set(Math.min(from, to), Math.max(from, to) + 1);
        return of(some, to);
    }

    /** The line that is looked at; -1 where none is chosen. */
    public int primary() {
        return primary;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean has(int line) {
        return line >= 0 && lines.get(line);
    }

    /** How many lines are chosen. */
    public int size() {
        return lines.cardinality();
    }

    /** A copy that may be changed. */
    public BitSet toBits() {
        return (BitSet) lines.clone();
    }

    /** The lines, rising; not to be written to. */
    public int[] toArray() {
        int[] known = array;
        if (known == null) {
            known = new int[lines.cardinality()];
            int line = -1;
            for (int i = 0; i < known.length; i++) {
                line = lines.nextSetBit(line + 1);
                known[i] = line;
            }
            array = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChosenLines that && primary == that.primary && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + primary;
    }

    @Override
    public String toString() {
        return lines + " at " + primary;
    }
}
