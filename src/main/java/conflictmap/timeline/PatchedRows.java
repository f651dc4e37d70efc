package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import java.util.Arrays;
import java.util.List;

/** The rows of another index, some of which hold an event with the same identifier that was put right. */
final class PatchedRows extends EventRows {
    private final EventIndex base;
    private final int[] rows;
    private final List<ConflictEvent> events;

    /**
     * Rows with others in the place of some.
     *
     * @param rows which ones, rising
     * @param events what stands there
     */
    PatchedRows(EventIndex base, int[] rows, List<ConflictEvent> events) {
        this.base = base;
        this.rows = rows;
        this.events = List.copyOf(events);
    }

    private int patch(int row) {
        return Arrays.binarySearch(rows, row);
    }

    @Override
    public ConflictEvent get(int row) {
        int patch = patch(row);
        return patch < 0 ? base.event(row) : events.get(patch);
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    String id(int row) {
        return base.id(row);
    }

    @Override
    int rowOf(String id) {
        return base.rowOf(id);
    }

    @Override
    long publishedMs(int row) {
        return base.publishedMs(row);
    }

    @Override
    TextColumn text(TextField field) {
        return base.text(field).patched(rows, events.stream().map(field::of).toList());
    }

    @Override
    double number(NumberField field, int row) {
        int patch = patch(row);
        return patch < 0 ? base.number(field, row) : field.of(events.get(patch));
    }
}
