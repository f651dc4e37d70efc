package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.project.Decision;
import conflictmap.project.History;
import conflictmap.project.Project;
import conflictmap.project.Projects;
import conflictmap.project.Spellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to the events and reports on the desk: each of these is one named step that can be undone. Events
 * are given as they are shown now.
 */
public final class Edits {
    /** So many events are changed in one step at most. */
    public static final int MOST = 100_000;
    /** More events than these are decided about by a job. */
    private static final int FEW = 2000;

    /** A field of an event, or some that belong together. */
    public enum Field {
        TYPE,
        PLACE,
        PRECISION,
        ORIGIN,
        TIME,
        ACTOR,
        TARGET,
        WEAPON,
        STATUS,
        COUNTS;

        /** Whether it is changed letter by letter, so that changes that follow one another are one step. */
        boolean isTyped() {
            return this == ACTOR || this == TARGET || this == COUNTS;
        }
    }

    private final Shelf shelf;
    private final Selection selection;
    private final Consumer<String> tell;

    Edits(Shelf shelf, Selection selection, Consumer<String> tell) {
        this.shelf = shelf;
        this.selection = selection;
        this.tell = tell;
    }

    // ---- verdicts

    /** They are right as they stand. */
    public void accept(Collection<ConflictEvent> events) {
        decide("accept", events, e -> new Decision.Accepted(e.id()));
    }

    /** They are wrong: they are kept among the rejected. */
    public void reject(Collection<ConflictEvent> events) {
        decide("reject", events, e -> new Decision.Rejected(e.id()));
    }

    /** They are neither accepted nor rejected any more. */
    public void reopen(Collection<ConflictEvent> events) {
        decide("reopen", events, e -> new Decision.Reopened(e.id()));
    }

    // ---- fields

    /** Changes a field of one event: {@code change(event, Field.ACTOR, c -> c.actor("Iran"))}. Letters typed one after the other are one step. */
    public void change(ConflictEvent event, Field field, UnaryOperator<Changes> how) {
        String run = field.isTyped() ? field + " " + event.id() : "";
        decide("change." + field.name(), List.of(event), run, e -> Optional.of(new Decision.Changed(how.apply(Changes.of(e)).event())));
    }

    /** Changes a field of several events in one step; those that it leaves alone are not touched. */
    public void changeAll(Collection<ConflictEvent> events, Field field, UnaryOperator<Changes> how) {
        decide("change." + field.name(), events, "", e -> {
            ConflictEvent changed = how.apply(Changes.of(e)).event();
            return changed.equals(e) ? Optional.empty() : Optional.of(new Decision.Changed(changed));
        });
    }

    /** The place is another one that the gazetteer knows by this name. */
    public void takeCandidate(ConflictEvent event, Place place) {
        change(event, Field.PLACE, c -> c.place(place));
    }

    /**
     * The event was where somebody points on the map; the place keeps its name.
     *
     * @param precision how exactly that is meant
     */
    public void move(ConflictEvent event, GeoPoint to, Precision precision) {
        Place old = event.place();
        Place there = new Place(old.name(), to, precision, Hand.radiusM(precision), "", old.countryCode(), 0);
        decide("move", List.of(event), e -> new Decision.Changed(Changes.of(e).place(there).event()));
    }

    // ---- spellings

    /** A spelling means a place in every report, and as the place of a row, from now on. */
    public void alwaysMeans(String spelling, Place place) {
        step(Messages.text("step.spell", spelling.strip()), p -> Projects.decided(p, new Decision.Spelled(spelling.strip(), place)));
    }

    /** A spelling means again what the gazetteer makes of it. */
    public void revoke(String spelling) {
        if (Spellings.of(shelf.project().decisions()).has(spelling)) {
            step(Messages.text("step.unspell", spelling.strip()), p -> Projects.decided(p, new Decision.Unspelled(spelling.strip())));
        }
    }

    /** What spellings mean because a person said so, in lower case, in the order in which that was said. */
    public Map<String, Place> spellings() {
        return Spellings.of(shelf.project().decisions()).meant();
    }

    /** What a spelling means because a person said so; null where nobody did. */
    public @Nullable Place meaning(String spelling) {
        return spellings().get(spelling.strip().toLowerCase(Locale.ROOT));
    }

    /** How a report or a table spells the place that an event was read at; the place's name where no report mentions it. */
    public String spelling(ConflictEvent event) {
        ConflictEvent row = Projects.tabled(shelf.project().tables(), event.id());
        return row == null ? Hand.spelling(event, shelf::reading) : row.place().name();
    }

    /** Contradictions that are none, or do not matter, are not told any more. */
    void dismiss(String findingId, String name) {
        step(Messages.text("step.dismiss", name), p -> Projects.decided(p, new Decision.Dismissed(findingId)));
    }

    /** A contradiction that was dismissed is told again. */
    void raise(String findingId, String name) {
        step(Messages.text("step.raise", name), p -> Projects.decided(p, new Decision.Raised(findingId)));
    }

    // ---- one and many

    /** They are one event, which is then looked at. Nothing happens to fewer than two. */
    public void merge(Collection<ConflictEvent> events) {
        List<ConflictEvent> all = List.copyOf(events);
        if (all.size() < 2) {
            return;
        }
        ConflictEvent one = Hand.merged(all, e -> shelf.reportsOf(e).stream().findFirst().map(r -> r.source()).orElse(""));
        List<String> ids = all.stream().map(ConflictEvent::id).toList();
        step(Messages.text("step.merge", of(all)), p -> Projects.decided(p, new Decision.Merged(ids, one)));
        shelf.whenSettled(() -> shelf.event(one.id()).ifPresent(selection::select));
    }

    /** An event that was merged of several is each of them. */
    public void split(ConflictEvent event) {
        if (!event.claims().isEmpty()) {
            step(Messages.text("step.split", of(List.of(event))), p -> Projects.decided(p, new Decision.Split(event.id())));
        }
    }

    /**
     * Makes an event of words that a person marked in a report, and looks at it. It takes the place named in them or
     * nearest to them, and the type and time of the event told nearest; whatever is wrong is then changed.
     *
     * @param from first character, as an index into the report's text
     * @param to index after the last character
     * @throws IllegalArgumentException if nothing is marked
     */
    public ConflictEvent add(Reading reading, int from, int to) {
        return add(reading, from, to, null);
    }

    /** The same with what the rules make of the words alone, which goes before what is told near them. */
    ConflictEvent add(Reading reading, int from, int to, @Nullable ConflictEvent guess) {
        String id = Hand.unused(reading.report().id(), taken -> shelf.event(taken).isPresent());
        ConflictEvent made = Hand.event(id, reading, from, to, guess);
        step(Messages.text("step.byhand", of(List.of(made))), p -> Projects.decided(p, new Decision.Added(made)));
        shelf.whenSettled(() -> shelf.event(id).ifPresent(selection::select));
        return made;
    }

    // ---- reports and tables

    /** Takes reports away, with what only they tell. */
    public void remove(Collection<Reading> readings) {
        Set<String> ids = readings.stream().map(r -> r.report().id()).collect(Collectors.toSet());
        step(Messages.counted("step.remove", ids.size()), p -> Projects.without(p, ids));
    }

    /** Takes a table away. */
    public void remove(EventTable table) {
        step(Messages.text("step.remove.table", table.name()), p -> Projects.without(p, table));
    }

    // ---- back and forth

    /** What {@link #undo} would take back; nothing where nothing was done. */
    public Optional<String> undoName() {
        return history().undoName();
    }

    /** What {@link #redo} would do again; nothing where nothing was undone. */
    public Optional<String> redoName() {
        return history().redoName();
    }

    /** Takes the last step back. */
    public void undo() {
        shelf.go(history().undone());
    }

    /** Does the step again that was undone last. */
    public void redo() {
        shelf.go(history().redone());
    }

    /** What is typed from here on is another step, as when a field loses the focus. */
    public void pause() {
        shelf.go(history().paused());
    }

    private History history() {
        return shelf.historyProperty().get();
    }

    private void step(String name, UnaryOperator<Project> how) {
        shelf.go(history().done(name, how.apply(shelf.project())));
    }

    private void decide(String step, Collection<ConflictEvent> events, Function<ConflictEvent, Decision> decision) {
        decide(step, events, "", e -> Optional.of(decision.apply(e)));
    }

    /** Many events are decided about by a job. */
    private void decide(String step, Collection<ConflictEvent> events, String run, Function<ConflictEvent, Optional<Decision>> decision) {
        if (events.size() > MOST) {
            tell.accept(Messages.text("edit.tooMany", events.size(), MOST));
        } else if (events.size() > FEW) {
            shelf.whenSettled(() -> {
                UnaryOperator<ConflictEvent> now = shelf.asTheyAre(events);
                shelf.step(Messages.text("step." + step, of(events)), progress -> decided(step, events, now, decision), made -> take(run, made));
            });
        } else {
            take(run, decided(step, events, e -> shelf.isSettled() ? e : shelf.event(e.id()).orElse(e), decision));
        }
    }

    /** Decisions of one step, with its name. */
    private record Decided(String name, List<Decision> decisions) {}

    private static Decided decided(
            String step, Collection<ConflictEvent> events, UnaryOperator<ConflictEvent> now, Function<ConflictEvent, Optional<Decision>> decision) {
        List<ConflictEvent> touched = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (ConflictEvent event : events) {
            decision.apply(now.apply(event)).ifPresent(made -> {
                touched.add(event);
                decisions.add(made);
            });
        }
        return new Decided(touched.isEmpty() ? "" : Messages.text("step." + step, of(touched)), decisions);
    }

    private void take(String run, Decided made) {
        if (!made.decisions().isEmpty()) {
            shelf.go(history().done(made.name(), run, Projects.decided(history().before(run), made.decisions())));
        }
    }

    /** The name of an event, or how many there are. */
    private static String of(Collection<ConflictEvent> events) {
        ConflictEvent first = events.iterator().next();
        String place = first.place().name();
        return events.size() > 1 ? Messages.counted("step.events", events.size()) : place.isEmpty() ? first.type().label() : place;
    }
}
