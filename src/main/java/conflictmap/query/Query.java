package conflictmap.query;

import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What events are asked for, as typed in plain words or ECQL: the sole truth of a filter, which ticks change too. An event
 * must answer all clauses with yes. Immutable.
 */
public final class Query {
    /** Asks for nothing: all events. */
    public static final Query ALL = new Query(false, List.of());

    /** A part of the text and what it asks. */
    record Clause(Condition condition, String text) {
        boolean chooses(Field field) {
            return condition instanceof Condition.In in && in.field() == field;
        }
    }

    private final boolean ecql;
    private final List<Clause> clauses;

    Query(boolean ecql, List<Clause> clauses) {
        this.ecql = ecql;
        this.clauses = List.copyOf(clauses);
    }

    /**
     * The query of a text: ECQL where it has one of its operators, else plain words that must all occur, case and accents
     * ignored; {@code "a phrase"}, {@code -without}, {@code field:word,other}, {@code field:=exactly}, {@code after:2025-06-14}.
     *
     * @throws QueryException if it can't be understood
     */
    public static Query parse(String text) throws QueryException {
        Optional<Query> expert = EcqlReader.read(text);
        return expert.isPresent() ? expert.get() : new PlainReader(text).read();
    }

    /** Whether all events are asked for. */
    public boolean isAll() {
        return clauses.isEmpty();
    }

    /** The text that asks the same. */
    public String text() {
        return clauses.stream().map(Clause::text).collect(Collectors.joining(ecql ? " AND " : " "));
    }

    /** The rows of an index that are asked for, rising; its sources are names. */
    public int[] select(EventIndex index) {
        return select(new Columns(index, Tellers.NAMES));
    }

    /** The rows that are asked for, rising. */
    public int[] select(Columns columns) {
        BitSet found = new Condition.And(conditions()).rows(columns);
        int[] rows = new int[found.cardinality()];
        int row = -1;
        for (int i = 0; i < rows.length; i++) {
            row = found.nextSetBit(row + 1);
            rows[i] = row;
        }
        return rows;
    }

    /** Whether words are all that is asked for, and a report has them all in its title or source, whatever events it tells of. */
    public boolean names(Tellers.Teller report) {
        String folded = Field.fold(report.title() + " " + report.source());
        return clauses.stream().allMatch(c -> c.condition() instanceof Condition.Anywhere word && folded.contains(Field.fold(word.text())));
    }

    List<Condition> conditions() {
        return clauses.stream().map(Clause::condition).toList();
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** The rows that each clause lets through. */
    List<BitSet> rowsByClause(Columns columns) {
        return clauses.stream().map(clause -> columns.rows(clause.condition())).toList();
    }

    /** The values of a field that are chosen, as codes; none where all are welcome. */
    public List<String> chosen(Field field) {
        return clauses.stream().filter(clause -> clause.chooses(field)).findFirst()
                .map(clause -> ((Condition.In) clause.condition()).values()).orElse(List.of());
    }

    /** The text of this query with a value of a field chosen, or no longer. */
    public String with(Field field, String value, boolean on) {
        List<String> values = new ArrayList<>(chosen(field));
        values.removeIf(v -> Field.fold(v).equals(Field.fold(value)));
        if (on) {
            values.add(value);
        }
        return with(field, values).text();
    }

    private Query with(Field field, List<String> values) {
        List<Clause> next = new ArrayList<>();
        boolean done = values.isEmpty();
        for (Clause clause : clauses) {
            if (!clause.chooses(field)) {
                next.add(clause);
            } else if (!done) {
                next.add(choice(field, values));
                done = true;
            }
        }
        if (!done) {
            next.add(choice(field, values));
        }
        return new Query(ecql, next);
    }

    private Clause choice(Field field, List<String> values) {
        return new Clause(new Condition.In(field, values), ecql ? EcqlReader.choice(field, values) : PlainReader.choice(field, values));
    }

    /** What is asked for in plain words: {@code Strikes or launches in Iran after 14 Jun 2025}; empty where all events are. */
    public String words() {
        return isAll() ? "" : Phrases.of(conditions());
    }

    @Override
    public String toString() {
        return text();
    }
}
