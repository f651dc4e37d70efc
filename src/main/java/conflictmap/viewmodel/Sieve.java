package conflictmap.viewmodel;

import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.query.Columns;
import conflictmap.query.Facets;
import conflictmap.query.Field;
import conflictmap.query.Query;
import conflictmap.timeline.EventIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which events and reports the filter lets through; of many events a job asks, and only the last question is answered. */
final class Sieve {
    /** Facets of many events are counted when the map has had time to show them. */
    private static final Duration AFTER_MAP = Duration.ofMillis(100);

    private final Jobs jobs;
    private final Jobs.Latest asking;
    private final Jobs.Latest counting;
    private final Consumer<Exception> failed;
    private final Consumer<EventIndex> changed;
    private final Filter filter = new Filter();
    private final ReadOnlyObjectWrapper<EventIndex> found = new ReadOnlyObjectWrapper<>(EventIndex.EMPTY);
    private final ObservableList<Reading> readings = FXCollections.observableArrayList();
    private final ObservableList<Reading> readingsView = FXCollections.unmodifiableObservableList(readings);
    private final EventsView events = new EventsView();
    private final List<Supplier<Consumer<EventIndex>>> preparations = new ArrayList<>();
    private Sifting sifting = Sifting.NONE;
    private Query shown = Query.ALL;

    /**
     * A sieve with nothing in it.
     *
     * @param failed told why a job failed
     * @param changed told of the events that another filter lets through
     */
    Sieve(Jobs jobs, Consumer<Exception> failed, Consumer<EventIndex> changed) {
        this.jobs = jobs;
        this.asking = jobs.new Latest(Messages.text("job.sifting"), true);
        this.counting = jobs.new Latest(Messages.text("job.sifting"));
        this.failed = failed;
        this.changed = changed;
        filter.queryProperty().addListener(o -> ask());
    }

    Filter filter() {
        return filter;
    }

    /** Reports that are let through, by themselves or by one of their events. */
    ObservableList<Reading> readings() {
        return readingsView;
    }

    /** Events that are let through, in order of time, made when they are looked at; replaced as a whole. */
    ObservableList<ConflictEvent> events() {
        return events;
    }

    /** The events that are let through, in columns. */
    ReadOnlyObjectProperty<EventIndex> found() {
        return found.getReadOnlyProperty();
    }

    /** Other events with what the filter lets through of them. */
    record Filled(Sifting sifting, Sifting.Sifted sifted) {}

    /** How other events will be sifted by the filter as it is now; then for any thread. */
    BiFunction<EventIndex, Map<String, Reading>, Filled> filling() {
        Sifting before = sifting;
        Query query = filter.query();
        Consumer<EventIndex> prepare = preparation();
        return (all, byId) -> {
            Sifting next = before.of(all, byId);
            Sifting.Sifted sifted = next.by(query);
            if (next.isLong()) {
                if (!before.isLong()) {
                    next.warm(prepare);
                }
                prepare.accept(sifted.found());
            }
            return new Filled(next, sifted);
        };
    }

    /** Other events lie here; tells which of them are let through. */
    EventIndex fill(Filled filled) {
        sifting = filled.sifting();
        asking.cancel();
        EventIndex now = show(filled.sifted());
        if (!isSettled()) {
            ask();
        }
        return now;
    }

    /** Counts the values of each facet under the choice of the others. */
    void facets(Consumer<List<FacetGroup>> taker) {
        Sifting of = sifting;
        Query query = filter.query();
        if (of.isLong()) {
            counting.cancel();
            jobs.after(AFTER_MAP, () -> {
                if (of == sifting && query == filter.query()) {
                    counting.submit(progress -> FacetGroup.of(Facets.of(of.columns(), query)), taker, failed);
                }
            });
        } else {
            taker.accept(FacetGroup.of(Facets.of(of.columns(), query)));
        }
    }

    /** Chooses a value of a facet, or no longer: changes the text of the filter. */
    void choose(String facet, String value, boolean on) {
        filter.textProperty().set(filter.query().with(Field.valueOf(facet.toUpperCase(Locale.ROOT)), value, on));
    }

    /** Whether the filter in force is the one last typed that could be understood, or other events are still looked for. */
    boolean isSettled() {
        return shown == filter.query();
    }

    /**
     * Tells what is done with many events before they are shown, by the job that looks for them.
     *
     * @param how asked for it on the window's thread, when the job is handed in
     */
    void prepareBy(Supplier<Consumer<EventIndex>> how) {
        preparations.add(how);
    }

    private Consumer<EventIndex> preparation() {
        return preparations.stream().map(Supplier::get)
                .reduce(index -> {}, Consumer::andThen);
    }

    /** The events of an index that a query asks for, in its order. */
    EventIndex sifted(EventIndex index, Query query) {
        return sifting.events(index, query);
    }

    /** An index as questions see it; may be used by a job. */
    Columns columnsOf(EventIndex index) {
        return sifting.columnsOf(index);
    }

    private void ask() {
        Sifting of = sifting;
        Query query = filter.query();
        asking.cancel();
        if (!of.isLong()) {
            take(of.by(query));
            return;
        }
        Consumer<EventIndex> prepare = preparation();
        asking.submit(progress -> {
            Sifting.Sifted sifted = of.by(query);
            progress.check();
            prepare.accept(sifted.found());
            return sifted;
        }, this::take, failed);
    }

    private void take(Sifting.Sifted sifted) {
        changed.accept(show(sifted));
    }

    private EventIndex show(Sifting.Sifted sifted) {
        shown = sifted.query();
        readings.setAll(sifted.readings());
        events.show(sifted.found());
        found.set(sifted.found());
        return sifted.found();
    }
}
