package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are rows of other indices, in an order of their own. */
final class ChosenRows extends EventRows {
    private final List<EventIndex> parts;
    /** The first number of each part where all are numbered through; one more for the end. */
    private final int[] offsets;
    private final int[] from;
    /** For each number the row that it is, -1 for none; made when a row is first looked for. */
    private int @Nullable [] rows;

    /**
     * Some rows of some indices.
     *
     * @param from for each row the number of the one that it is, all parts numbered through
     */
    ChosenRows(List<EventIndex> parts, int[] from) {
        this.parts = List.copyOf(parts);
        this.from = from;
        offsets = offsets(parts);
    }

    static int[] offsets(List<EventIndex> parts) {
        int[] offsets = new int[parts.size() + 1];
        for (int p = 0; p < parts.size(); p++) {
            offsets[p + 1] = offsets[p] + parts.get(p).size();
        }
        return offsets;
    }

    private int partOf(int number) {
        int part = 0;
        while (number >= offsets[part + 1]) {
            part++;
        }
        return part;
    }

    @Override
    public ConflictEvent get(int row) {
        int part = partOf(from[row]);
        return parts.get(part).event(from[row] - offsets[part]);
    }

    @Override
    long publishedMs(int row) {
        int part = partOf(from[row]);
        return parts.get(part).publishedMs(from[row] - offsets[part]);
    }

    @Override
    public int size() {
        return from.length;
    }

    @Override
    String id(int row) {
        int part = partOf(from[row]);
        return parts.get(part).id(from[row] - offsets[part]);
    }

    @Override
    int rowOf(String id) {
        for (int p = 0; p < parts.size(); p++) {
            int there = parts.get(p).rowOf(id);
            int row = there < 0 ? -1 : rowFrom(offsets[p] + there);
            if (row >= 0) {
                return row;
            }
        }
        return -1;
    }

    private synchronized int rowFrom(int number) {
        int[] known = rows;
        if (known == null) {
            known = new int[offsets[parts.size()]];
            Arrays.fill(known, -1);
            for (int row = 0; row < from.length; row++) {
                known[from[row]] = row;
            }
            rows = known;
        }
        return known[number];
    }

    @Override
    TextColumn text(TextField field) {
        return TextColumn.gathered(parts.stream().map(part -> part.text(field)).toList(), from);
    }

    @Override
    double number(NumberField field, int row) {
        int part = partOf(from[row]);
        return parts.get(part).number(field, from[row] - offsets[part]);
    }
}
