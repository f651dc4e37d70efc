package conflictmap.viewmodel;

import conflictmap.checks.Areas;
import conflictmap.checks.Checks;
import conflictmap.checks.Finding;
import conflictmap.jobs.Jobs;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.project.Dismissals;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The contradictions in what lies on the desk, looked for in the background after each change, and which of them is looked at. */
public final class Checking {
    private final Desk desk;
    private final Jobs.Latest looking;
    private final ObservableList<Contradiction> open = FXCollections.observableArrayList();
    private final ObservableList<Contradiction> view = FXCollections.unmodifiableObservableList(open);
    private final ObservableList<Contradiction> dismissed = FXCollections.observableArrayList();
    private final ObservableList<Contradiction> dismissedView = FXCollections.unmodifiableObservableList(dismissed);
    private final ReadOnlyObjectWrapper<@Nullable Contradiction> current = new ReadOnlyObjectWrapper<>();
    private List<Finding> all = List.of();
    private PlaceSearch places = PlaceSearch.NONE;
    private Checks checks = new Checks(Areas.UNKNOWN);
    private int position;

    Checking(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.looking = jobs.new Latest(Messages.text("job.checking"));
        desk.shelf().laidProperty().addListener(o -> look());
    }

    /** Tells where areas lie from what finds places. */
    public void know(PlaceSearch search) {
        places = search;
        checks = new Checks(places::contains);
        look();
    }

    /** The contradictions that nobody dismissed. */
    public ObservableList<Contradiction> open() {
        return view;
    }

    /** Those that are there and were dismissed. */
    public ObservableList<Contradiction> dismissed() {
        return dismissedView;
    }

    /** The one looked at; null for none. */
    public ReadOnlyObjectProperty<@Nullable Contradiction> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Looks at a contradiction: at the events that it concerns, and at the words in their report. */
    public void go(Contradiction chosen) {
        Finding finding = chosen.finding();
        position = Math.max(0, open.indexOf(chosen));
        List<ConflictEvent> events = finding.eventIds().stream().flatMap(id -> desk.shelf().event(id).stream()).toList();
        if (events.isEmpty()) {
            desk.selection().clearEvent();
        } else {
            desk.reveal(events.getFirst());
            desk.selection().select(events.getFirst(), events);
        }
        if (desk.shelf().reading(finding.reportId()).isPresent()) {
            desk.selection().show(new Evidence(
                    finding.reportId(), finding.from(), finding.to(), finding.from(), finding.to(), "check." + finding.kind().code(), ""));
        }
        current.set(chosen);
    }

    /** Looks at the next contradiction, after the last at the first. */
    public void next() {
        step(1);
    }

    /** Looks at the one before, before the first at the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!open.isEmpty()) {
            int at = current.get() == null ? -1 : open.indexOf(current.get());
            go(open.get(at < 0 ? Math.min(position, open.size() - 1) : Math.floorMod(at + by, open.size())));
        }
    }

    /** The one looked at is none, or does not matter: it is not told any more, and the one that takes its place is looked at. */
    public void dismiss() {
        Contradiction now = current.get();
        if (now != null) {
            desk.edits().dismiss(now.finding().id(), kind(now.finding()));
            step(1);
        }
    }

    /** One that was dismissed is told again. */
    public void raise(Contradiction chosen) {
        desk.edits().raise(chosen.finding().id(), kind(chosen.finding()));
    }

    private void look() {
        if (!desk.shelf().isSettled()) {
            return;
        }
        List<Reading> readings = desk.shelf().allReadings();
        List<ConflictEvent> events = desk.shelf().listedEvents();
        Checks with = checks;
        looking.submit(progress -> with.of(readings, events, progress), this::found, failure -> found(List.of()));
        sort();
    }

    private void found(List<Finding> findings) {
        all = findings;
        sort();
    }

    private void sort() {
        Set<String> gone = Dismissals.of(desk.shelf().project().decisions());
        show(all.stream().filter(f -> !gone.contains(f.id())).map(this::told).toList(), open);
        show(all.stream().filter(f -> gone.contains(f.id())).map(this::told).toList(), dismissed);
        Contradiction now = current.get();
        if (now != null && !open.contains(now)) {
            current.set(null);
        }
    }

    private Contradiction told(Finding finding) {
        String report = desk.shelf().reading(finding.reportId()).map(Reading::report).map(r -> r.title().isEmpty() ? r.id() : r.title()).orElse("");
        String text = Messages.text("check." + finding.kind().code(), finding.facts().toArray());
        return new Contradiction(finding, text, kind(finding) + (report.isEmpty() ? "" : " · " + report));
    }

    private static String kind(Finding finding) {
        return Messages.text("check.kind." + finding.kind().code());
    }

    private static void show(List<Contradiction> now, ObservableList<Contradiction> where) {
        if (!now.equals(where)) {
            where.setAll(now);
        }
    }
}
