package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are events of a list. */
final class ListedRows extends EventRows {
    private final List<ConflictEvent> events;
    private @Nullable Map<String, Integer> rows;

    ListedRows(List<ConflictEvent> events) {
        this.events = events;
    }

    @Override
    public ConflictEvent get(int row) {
        return events.get(row);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    String id(int row) {
        return events.get(row).id();
    }

    @Override
    synchronized int rowOf(String id) {
        Map<String, Integer> known = rows;
        if (known == null) {
            known = HashMap.newHashMap(events.size());
            for (int row = 0; row < events.size(); row++) {
                known.putIfAbsent(events.get(row).id(), row);
            }
            rows = known;
        }
        return known.getOrDefault(id, -1);
    }

    @Override
    TextColumn text(TextField field) {
        return TextColumn.of(events.size(), row -> field.of(events.get(row)));
    }

    @Override
    double number(NumberField field, int row) {
        return field.of(events.get(row));
    }
}
