package conflictmap.viewmodel;

import conflictmap.query.Query;
import conflictmap.query.QueryException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What narrows events and reports: the text, what of it can't be understood, and the last query that could be. */
public final class Filter {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);

    Filter() {
        text.addListener((o, was, is) -> ask(is));
    }

    private void ask(String typed) {
        try {
            Query next = Query.parse(typed);
            error.set("");
            words.set(next.words());
            if (!next.text().equals(query.get().text())) {
                query.set(next);
            }
        } catch (QueryException e) {
            error.set(String.valueOf(e.getMessage()));
        }
    }

    /** The text, in plain words or ECQL, as {@link Query#parse} takes it. */
    public StringProperty textProperty() {
        return text;
    }

    /** What can't be understood of the text, where, and what to write instead; empty if all can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The filter in force in plain words; empty if there is none. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The filter in force: the last text that could be understood. */
    ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    Query query() {
        return query.get();
    }
}
