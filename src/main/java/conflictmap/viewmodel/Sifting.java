package conflictmap.viewmodel;

import conflictmap.model.Reading;
import conflictmap.query.Columns;
import conflictmap.query.Facets;
import conflictmap.query.Query;
import conflictmap.query.QueryException;
import conflictmap.query.Tellers;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.TextColumn;
import conflictmap.timeline.TextField;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a filter is asked of: all events with their words, and the readings. Safe from any thread.
 *
 * @param columns all events by when they happened
 * @param tellers the reports behind the events
 */
record Sifting(Columns columns, Map<String, Reading> readings, Tellers tellers) {
    static final Sifting NONE = new Sifting(new Columns(EventIndex.EMPTY, Tellers.NAMES), Map.of(), Tellers.NAMES);

    /** More events than these are sifted and counted by a job. */
    private static final int FEW = 20_000;

    /** So often is each asked: after the first time Java has compiled what it is answered with, though not as well as it can. */
    private static final int ROUNDS = 2;

    /** Words, a type and times, and a box in ECQL. */
    private static final List<String> QUESTIONS = List.of(
            "a e", "type:strike after:1970-01-01 before:2100-01-01", "BBOX(place, 0, 0, 60, 60) AND confidence >= 0.1", "o 1", "a");

    /**
     * What a filter lets through.
     *
     * @param found the index itself where these are all
     * @param readings those that tell of an event found, or are found by their own title
     */
    record Sifted(Query query, EventIndex found, List<Reading> readings) {}

    /** The events of another index and the readings that it comes from; takes over what is known of words. */
    Sifting of(EventIndex index, Map<String, Reading> from) {
        Tellers told = from == readings ? tellers : tellers(from);
        return new Sifting(columns.of(index, told), from, told);
    }

    private static Tellers tellers(Map<String, Reading> readings) {
        return id -> {
            Reading reading = readings.get(id);
            return reading == null ? Tellers.NAMES.of(id) : new Tellers.Teller(reading.report().source(), reading.report().title());
        };
    }

    /** Whether sifting would hold the window up. */
    boolean isLong() {
        return columns.index().size() > FEW;
    }

    /** An index as questions see it. */
    Columns columnsOf(EventIndex index) {
        return index == columns.index() ? columns : columns.of(index, tellers);
    }

    /** The events of an index that a query asks for, in its order: the one place where a filter is applied. */
    EventIndex events(EventIndex index, Query query) {
        return query.isAll() ? index : MergedIndex.only(index, query.select(columnsOf(index)));
    }

    /** What a query asks for of all that is here. */
    Sifted by(Query query) {
        EventIndex found = events(columns.index(), query);
        Collection<Reading> all = readings.values();
        Set<String> told = query.isAll() || all.isEmpty() ? Set.of() : tellersOf(found);
        return new Sifted(query, found, all.stream()
                .filter(r -> told.contains(r.report().id()) || query.names(tellers.of(r.report().id())))
                .toList());
    }

    /**
     * Does once what the first question would wait for, and asks some of each kind, so that Java has compiled how they are
     * answered and shown: whoever waits for many events to be read waits a moment longer, and for no filter then.
     *
     * @param show what is done with the events of each answer
     */
    void warm(Consumer<EventIndex> show) {
        try {
            columns.warm();
            columns.index().rowOf(columns.index().id(0));
            for (int round = 0; round < ROUNDS; round++) {
                for (String question : QUESTIONS) {
                    Columns fresh = columns.of(columns.index(), tellers);
                    show.accept(new Sifting(fresh, readings, tellers).by(Query.parse(question)).found());
                    FacetGroup.of(Facets.of(fresh, Query.parse(question)));
                }
            }
        } catch (QueryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> tellersOf(EventIndex index) {
        TextColumn column = index.text(TextField.SOURCE);
        var numbers = new BitSet();
        for (int row = 0; row < index.size(); row++) {
            numbers.set(column.number(row));
        }
        return numbers.stream().boxed().flatMap(n -> column.words().get(n).lines()).collect(Collectors.toSet());
    }
}
