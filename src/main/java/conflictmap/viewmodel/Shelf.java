package conflictmap.viewmodel;

import conflictmap.jobs.Job;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Problem;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Verdict;
import conflictmap.project.Decisions;
import conflictmap.project.History;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import conflictmap.query.Columns;
import conflictmap.query.Query;
import conflictmap.timeline.EventIndex;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The project on the desk with its history, what follows from it, and which of that the filter lets through. What several
 * reports tell of one happening is one event; events of tables stay in their columns.
 */
public final class Shelf {
    /**
     * All that lies here, and which of its events the filter lets through.
     *
     * @param found by when they happened; the index of the stock itself where these are all
     */
    record Laid(Stock stock, EventIndex found) {}

    private final Laying laying;
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.of(Project.EMPTY));
    private final ReadOnlyObjectWrapper<Laid> laid = new ReadOnlyObjectWrapper<>(new Laid(Stock.EMPTY, EventIndex.EMPTY));
    private final ReadOnlyObjectWrapper<Decisions.Outcome> outcome = new ReadOnlyObjectWrapper<>(Decisions.Outcome.NONE);
    private final FileProblems fileProblems = new FileProblems();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Problem> problemsView = FXCollections.unmodifiableObservableList(problems);
    private final Sieve sieve;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);

    /**
     * An empty shelf.
     *
     * @param jobs where what takes long is worked out
     * @param failed told why that failed
     */
    Shelf(Jobs jobs, Consumer<Exception> failed) {
        this.laying = new Laying(jobs, this::take, failed);
        this.sieve = new Sieve(jobs, failed, found -> laid.set(new Laid(stock(), found)));
    }

    // ---- what lies here

    /** Reports that the filter lets through, by themselves or by one of their events. */
    public ObservableList<Reading> readings() {
        return sieve.readings();
    }

    /** Events that the filter lets through, in order of time, made when they are looked at; replaced as a whole. */
    public ObservableList<ConflictEvent> events() {
        return sieve.events();
    }

    /** All that could not be read. */
    public ObservableList<Problem> problems() {
        return problemsView;
    }

    /** What narrows reports and events. */
    public Filter filter() {
        return sieve.filter();
    }

    /** The text of the filter. */
    public StringProperty filterProperty() {
        return filter().textProperty();
    }

    /**
     * Counts how many events there are of each type, actor and so on under the choice of the others; many are counted by a
     * job, of which only the last one answers.
     */
    public void facets(Consumer<List<FacetGroup>> taker) {
        sieve.facets(taker);
    }

    /** Chooses a value of a facet, or no longer: changes the text of the filter. */
    public void choose(String facet, String value, boolean on) {
        sieve.choose(facet, value, on);
    }

    /** All events that are not rejected, in order of time, whatever the filter; made when they are looked at. */
    public List<ConflictEvent> allEvents() {
        return stock().all().events();
    }

    /** The events of reports, and those made or put right by hand; those that lie in tables are left out. */
    public List<ConflictEvent> listedEvents() {
        return stock().listed();
    }

    /** Events that a person rejected: kept, and shown only where one asks for them. */
    public List<ConflictEvent> rejectedEvents() {
        return stock().rejected();
    }

    /** The events that the filter lets through by when they happened, in columns; filters and facets work on it. */
    public ReadOnlyObjectProperty<EventIndex> foundProperty() {
        return sieve.found();
    }

    /** What was decided about which event. */
    public ReadOnlyObjectProperty<Decisions.Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What a person made of an event. */
    public Verdict verdict(ConflictEvent event) {
        return outcome.get().verdict(event.id());
    }

    /** Whether nothing lies on the desk. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** The reading of a report, with the places that spellings stand for. */
    public Optional<Reading> reading(String reportId) {
        return Optional.ofNullable(laying.merged().byId().get(reportId));
    }

    /** The event of an id, be it rejected. */
    public Optional<ConflictEvent> event(String id) {
        ConflictEvent since = isSettled() ? null : laying.since(id);
        return Optional.ofNullable(since == null ? stock().event(id) : since);
    }

    /** Tells of each of some events how it is now; for any thread. */
    UnaryOperator<ConflictEvent> asTheyAre(Collection<ConflictEvent> events) {
        Stock now = stock();
        boolean fresh = events instanceof PickedEvents picked && picked.index == foundProperty().get();
        return fresh ? event -> event : event -> {
            ConflictEvent found = now.event(event.id());
            return found == null ? event : found;
        };
    }

    /** The readings of all reports, whatever the filter. */
    List<Reading> allReadings() {
        return List.copyOf(laying.merged().byId().values());
    }

    /** The events on the desk that a report tells of, whatever the filter; those of tables are told by none. */
    public List<ConflictEvent> eventsOf(String reportId) {
        return stock().listed().stream().filter(e -> e.evidence().stream().anyMatch(told -> told.reportId().equals(reportId))).toList();
    }

    /** The reports that tell of an event, in the order of its evidence. */
    public List<Report> reportsOf(ConflictEvent event) {
        return event.evidence().stream()
                .map(Evidence::reportId)
                .distinct()
                .map(laying.merged().byId()::get)
                .filter(Objects::nonNull)
                .map(Reading::report)
                .toList();
    }

    /** Set last, when all else that can be watched here is as it will be. */
    ReadOnlyObjectProperty<Laid> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    private Stock stock() {
        return laid.get().stock();
    }

    // ---- what is done with it

    /** The project with the way back and the way forth. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** The project as it is. */
    public Project project() {
        return history.get().present();
    }

    /** Goes to another point of the history, and shows what follows from its project. */
    void go(History next) {
        fileProblems.follow(next);
        history.set(next);
        refresh();
    }

    /** Lays readings and tables on the desk as one step; one of a report that lies there already takes its place. */
    void add(Reader.Batch batch) {
        String name = Messages.counted("step.add", batch.readings().size() + batch.tables().size());
        Project before = project();
        go(history.get().done(name, Projects.with(before, batch.readings(), batch.tables())));
        Set<Problem> told = new HashSet<>();
        batch.readings().forEach(r -> told.addAll(r.problems())); // these are told as long as the reading is there
        List<Problem> others = batch.problems().stream().filter(p -> !told.contains(p)).toList();
        if (project() == before) {
            fileProblems.add(others);
        } else {
            fileProblems.add(others, project());
        }
        listProblems();
    }

    /** Puts the reading of a report in the place of the one that lies there, as one step; nothing where none lies there. */
    void replace(String step, Reading reading) {
        if (project().readings().stream().anyMatch(r -> r.report().id().equals(reading.report().id()))) {
            go(history.get().done(step, Projects.with(project(), List.of(reading), List.of())));
        }
    }

    /** Tells of what could not be read, beside what is told already. */
    void tell(List<Problem> more) {
        fileProblems.add(more);
        listProblems();
    }

    /** Begins with a project; nothing can be undone. */
    void begin(Project project, List<Problem> found) {
        fileProblems.clear();
        fileProblems.add(found);
        laying.begin();
        go(History.of(project));
        listProblems();
    }

    /** Whether what lies here follows from the project as it is, or is still being worked out. */
    public boolean isSettled() {
        return laying.isSettled();
    }

    /** Does something at once, or when what was done last shows here. */
    public void whenSettled(Runnable then) {
        laying.whenSettled(then);
    }

    /** Works out a large step by a job before it is taken. */
    <T> void step(String name, Job<T> job, Consumer<T> then) {
        laying.step(name, job, then);
    }

    private void refresh() {
        Project now = project();
        listProblems();
        empty.set(now.readings().isEmpty() && now.tables().isEmpty());
        laying.lay(now, sieve.filling());
    }

    /** What follows from the project lies here from now on. */
    private void take(Laying.Made made) {
        outcome.set(made.stock().outcome());
        EventIndex now = made.filled() == null ? sieve.found().get() : sieve.fill(made.filled());
        laid.set(new Laid(made.stock(), now));
    }

    private void listProblems() {
        Set<Problem> now = fileProblems.now();
        project().readings().forEach(r -> now.addAll(r.problems()));
        if (!List.copyOf(now).equals(problems)) {
            problems.setAll(now);
        }
    }

    /** Whether the filter in force is the one last typed that could be understood, or other events are still looked for. */
    public boolean isSifted() {
        return sieve.isSettled();
    }

    /** The events of an index that the filter lets through, in its order. */
    EventIndex sifted(EventIndex index) {
        return sieve.sifted(index, filter().query());
    }

    /** Asks the events what the filter lets through. */
    Sieve sieve() {
        return sieve;
    }
}
