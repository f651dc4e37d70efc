package conflictmap.timeline;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;

/** The rows of a table. */
final class TableRows extends EventRows {
    private final EventTable table;
    private final TextColumn.Words words;

    TableRows(EventTable table) {
        this.table = table;
        words = new TextColumn.Words(table.words());
    }

    @Override
    public ConflictEvent get(int row) {
        return table.event(row);
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    String id(int row) {
        return table.id(row);
    }

    @Override
    int rowOf(String id) {
        return table.rowOf(id);
    }

    @Override
    TextColumn text(TextField field) {
        return switch (field) {
            case PLACE -> column(EventTable.PLACE);
            case AREA -> column(EventTable.AREA);
            case COUNTRY -> column(EventTable.COUNTRY);
            case ACTOR -> column(EventTable.ACTOR);
            case TARGET -> column(EventTable.TARGET);
            case SOURCE -> column(EventTable.SOURCE);
            case ATTRIBUTION -> TextColumn.of(size(), table::attribution);
            case WEAPON -> TextColumn.of(size(), row -> table.weapon(row).label());
        };
    }

    @Override
    long publishedMs(int row) {
        return table.publishedMs(row);
    }

    @Override
    double number(NumberField field, int row) {
        return switch (field) {
            case START -> table.starts()[row];
            case END -> table.ends()[row];
            case CONFIDENCE -> table.confidence(row);
            case KILLED -> table.killed(row);
        };
    }

    private TextColumn column(int column) {
        return new TextColumn(table.numbers(column), words);
    }
}
