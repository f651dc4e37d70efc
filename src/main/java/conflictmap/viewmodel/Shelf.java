package conflictmap.viewmodel;

import conflictmap.ingest.claims.ClaimMerger;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The reports that lie on the desk, what was read out of them, and which of it the filter lets through. What several
 * reports tell of one happening is one event; the readings keep what each of them tells.
 */
public final class Shelf {
    private static final Comparator<ConflictEvent> BY_TIME =
            Comparator.<ConflictEvent, Instant>comparing(e -> e.when().range().start())
                    .thenComparing(ConflictEvent::id);

    private final Map<String, Reading> byId = new LinkedHashMap<>();
    private final Set<Problem> fileProblems = new LinkedHashSet<>();
    private final ObservableList<Reading> readings = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<ConflictEvent> events = FXCollections.observableArrayList();
    private final ObservableList<Reading> readingsView = FXCollections.unmodifiableObservableList(readings);
    private final ObservableList<Problem> problemsView = FXCollections.unmodifiableObservableList(problems);
    private final ObservableList<ConflictEvent> eventsView = FXCollections.unmodifiableObservableList(events);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private List<ConflictEvent> all = List.of();
    private Map<String, ConflictEvent> eventsById = Map.of();

    Shelf() {
        filter.addListener(o -> sift());
    }

    /** Reports that the filter lets through, by themselves or by one of their events. */
    public ObservableList<Reading> readings() {
        return readingsView;
    }

    /** Events that the filter lets through, in order of time; replaced as a whole. */
    public ObservableList<ConflictEvent> events() {
        return eventsView;
    }

    /** All that could not be read. */
    public ObservableList<Problem> problems() {
        return problemsView;
    }

    /** Plain words that narrow reports and events. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** All events in order of time, whatever the filter. */
    public List<ConflictEvent> allEvents() {
        return all;
    }

    /** All reports, whatever the filter. */
    List<Report> allReports() {
        return byId.values().stream().map(Reading::report).toList();
    }

    /** Whether no report lies on the desk. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return empty.get();
    }

    /** The reading of a report. */
    public Optional<Reading> reading(String reportId) {
        return Optional.ofNullable(byId.get(reportId));
    }

    /** The event of an id. */
    public Optional<ConflictEvent> event(String id) {
        return Optional.ofNullable(eventsById.get(id));
    }

    /** The reports that tell of an event, in the order of its evidence. */
    public List<Report> reportsOf(ConflictEvent event) {
        return event.evidence().stream()
                .map(Evidence::reportId)
                .distinct()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(Reading::report)
                .toList();
    }

    /** Lays readings on the desk; one of a report that lies there already takes its place. */
    void add(Reader.Batch batch) {
        batch.readings().forEach(r -> byId.put(r.report().id(), r));
        fileProblems.addAll(batch.problems());
        all = ClaimMerger.merged(byId.values()).stream().sorted(BY_TIME).toList();
        eventsById = all.stream().collect(Collectors.toMap(ConflictEvent::id, e -> e, (first, second) -> first));
        List<Problem> now = new ArrayList<>(fileProblems);
        byId.values().forEach(r -> now.addAll(r.problems()));
        problems.setAll(now);
        sift();
        empty.set(byId.isEmpty());
    }

    /** Tells of what could not be read, beside what is told already. */
    void tell(List<Problem> more) {
        fileProblems.addAll(more);
        more.stream().filter(p -> !problems.contains(p)).forEach(problems::add);
    }

    /** Takes everything away. */
    void clear() {
        byId.clear();
        fileProblems.clear();
        add(new Reader.Batch(List.of(), List.of()));
    }

    private void sift() {
        EventFilter words = EventFilter.of(filter.get());
        List<ConflictEvent> found = all.stream().filter(e -> words.accepts(e, reportsOf(e))).toList();
        Set<String> tellers = found.stream()
                .flatMap(e -> e.evidence().stream())
                .map(Evidence::reportId)
                .collect(Collectors.toSet());
        readings.setAll(byId.values().stream()
                .filter(r -> tellers.contains(r.report().id()) || words.accepts(r.report()))
                .toList());
        events.setAll(found);
    }
}
