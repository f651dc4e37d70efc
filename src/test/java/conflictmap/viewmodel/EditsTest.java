package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.geo.GeoPoint;
import conflictmap.jobs.Jobs;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Toponym;
import conflictmap.model.Verdict;
import conflictmap.model.Weapon;
import conflictmap.project.Project;
import conflictmap.viewmodel.Edits.Field;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Place NATANZ = new Place("Natanz", new GeoPoint(33.72, 51.73), Precision.SITE, 0, "", "IR", 7);

    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> batch(), new DotMaps(), Samples.EXPORTS);
    private final Edits edits = desk.edits();

    /** The two reports, the places of the first one's events mentioned in it, and a table. */
    private static Reader.Batch batch() {
        Reading night = Samples.night();
        List<Toponym> toponyms = new ArrayList<>();
        for (ConflictEvent e : night.events()) {
            int at = night.report().text().indexOf(e.place().name());
            toponyms.add(new Toponym(at, at + e.place().name().length(), Toponym.Role.LOCATION, e.place()));
        }
        return new Reader.Batch(List.of(new Reading(night.report(), toponyms, night.events(), List.of()), Samples.day()), List.of(DeskTablesTest.table("t.csv", 4)), List.of());
    }

    @BeforeEach
    void lay() {
        desk.add(List.of());
    }

    private ConflictEvent event(String id) {
        return desk.shelf().event(id).orElseThrow();
    }

    private String undoName() {
        return desk.shelf().historyProperty().get().undoName().orElse("");
    }

    /** Undoes the last step and does it again: before it all is as it was, after it all is as it is. */
    private void isOneStep(String name, Project before) {
        assertThat(undoName()).isEqualTo(name);
        Project after = desk.shelf().project();
        List<ConflictEvent> events = List.copyOf(desk.shelf().allEvents());
        edits.undo();
        assertThat(desk.shelf().project()).isEqualTo(before);
        edits.redo();
        assertThat(desk.shelf().project()).isEqualTo(after);
        assertThat(desk.shelf().allEvents()).isEqualTo(events);
    }

    @Test
    void verdictsAreSteps() {
        Project before = desk.shelf().project();
        edits.reject(List.of(event("n2"), event("t1")));
        isOneStep("reject 2 events", before);
        assertThat(desk.shelf().rejectedEvents()).extracting(ConflictEvent::id).containsExactly("n2", "t1");
        assertThat(desk.countsProperty().get()).isEqualTo("8 of 8 events");
        edits.reopen(desk.shelf().rejectedEvents());
        assertThat(undoName()).isEqualTo("reopen 2 events");
        assertThat(desk.shelf().allEvents()).hasSize(10);
        edits.accept(List.of(event("n2")));
        assertThat(undoName()).isEqualTo("accept Tehran");
        assertThat(desk.shelf().verdict(event("n2"))).isEqualTo(Verdict.ACCEPTED);
        edits.accept(List.of());
        assertThat(undoName()).as("of nothing is no step").isEqualTo("accept Tehran");
    }

    @Test
    void everyFieldCanBeChanged() {
        Project before = desk.shelf().project();
        edits.change(event("n2"), Field.TYPE, c -> c.type(EventType.STRIKE));
        isOneStep("change the type of Tehran", before);
        edits.change(event("n2"), Field.PLACE, c -> c.place(NATANZ));
        assertThat(undoName()).isEqualTo("change the place of Tehran");
        var noon = new EventTime(LocalDateTime.parse("2025-06-14T12:00"), LocalDateTime.parse("2025-06-15T00:00"), Samples.TEHRAN, TimePrecision.PART_OF_DAY, Hand.RULE);
        edits.change(event("n2"), Field.TIME, c -> c.when(noon));
        edits.change(event("n2"), Field.ACTOR, c -> c.actor("Israel"));
        edits.change(event("n2"), Field.TARGET, c -> c.target("Iran"));
        edits.change(event("n2"), Field.WEAPON, c -> c.weapon(Weapon.DRONE));
        edits.change(event("n2"), Field.STATUS, c -> c.status(Status.DISPUTED));
        edits.change(event("n2"), Field.ORIGIN, c -> c.origin(event("d1").place()));
        var killed = new Counts(null, null, CountRange.atLeast(3), null);
        edits.change(event("n2"), Field.COUNTS, c -> c.counts(killed));
        ConflictEvent now = event("n2");
        assertThat(now.type()).isEqualTo(EventType.STRIKE);
        assertThat(now.place()).isEqualTo(NATANZ);
        assertThat(now.when()).isEqualTo(noon);
        assertThat(List.of(now.actor(), now.targetActor())).containsExactly("Israel", "Iran");
        assertThat(now.weapon()).isEqualTo(Weapon.DRONE);
        assertThat(now.status()).isEqualTo(Status.DISPUTED);
        assertThat(now.origin()).isEqualTo(event("d1").place());
        assertThat(now.counts()).isEqualTo(killed);
        assertThat(now.evidence()).isEqualTo(Samples.night().events().get(1).evidence());
        assertThat(desk.shelf().verdict(now)).isEqualTo(Verdict.CORRECTED);
        for (int i = 0; i < 9; i++) {
            edits.undo();
        }
        assertThat(event("n2")).isEqualTo(Samples.night().events().get(1));
    }

    @Test
    void lettersTypedIntoAFieldAreOneStep() {
        Project before = desk.shelf().project();
        for (String typed : List.of("I", "Is", "Isr", "Israel")) {
            edits.change(event("n2"), Field.ACTOR, c -> c.actor(typed));
        }
        isOneStep("change the actor of Tehran", before);
        assertThat(desk.shelf().project().decisions()).as("one decision, not one a letter").hasSize(1);
        edits.pause();
        edits.change(event("n2"), Field.ACTOR, c -> c.actor("Iran"));
        edits.undo();
        assertThat(event("n2").actor()).isEqualTo("Israel");
    }

    @Test
    void severalAreChangedInOneStep() {
        Project before = desk.shelf().project();
        edits.changeAll(List.of(event("n2"), event("n4"), event("t1"), event("d2")), Field.ACTOR, c -> c.actor("Iran"));
        isOneStep("change the actor of 3 events", before);
        assertThat(desk.shelf().verdict(event("d2"))).as("it was so already").isEqualTo(Verdict.OPEN);
        assertThat(event("t1").actor()).isEqualTo("Iran");
    }

    @Test
    void aClickOnTheMapMovesAnEvent() {
        Project before = desk.shelf().project();
        desk.selection().select(event("n2"));
        edits.move(event("n2"), new GeoPoint(35.5, 51.2), Precision.CITY);
        isOneStep("move Tehran", before);
        Place there = event("n2").place();
        assertThat(there.position()).isEqualTo(new GeoPoint(35.5, 51.2));
        assertThat(there.precision()).isEqualTo(Precision.CITY);
        assertThat(there.name()).isEqualTo("Tehran");
        assertThat(desk.selection().eventProperty().get()).as("the inspector follows").isEqualTo(event("n2"));
        edits.undo();
        assertThat(desk.selection().eventProperty().get()).isEqualTo(event("n2"));
    }

    @Test
    void aSpellingIsRememberedListedAndTakenBack() {
        Project before = desk.shelf().project();
        edits.alwaysMeans(" Zanjan ", NATANZ);
        isOneStep("“Zanjan” always means one place", before);
        assertThat(event("n3").place()).isEqualTo(NATANZ);
        assertThat(desk.shelf().reading("night").orElseThrow().toponyms()).extracting(Toponym::place).contains(NATANZ);
        assertThat(edits.spellings()).containsOnlyKeys("zanjan").containsValue(NATANZ);
        edits.revoke("ZANJAN");
        assertThat(edits.spellings()).isEmpty();
        assertThat(event("n3")).isEqualTo(Samples.night().events().get(2));
        String last = undoName();
        edits.revoke("zanjan");
        assertThat(undoName()).as("nothing to take back").isEqualTo(last);
    }

    @Test
    void selectedEventsAreMergedAndSplitAgain() {
        Project before = desk.shelf().project();
        desk.selection().select(event("n2"), List.of(event("n2"), event("d2"), event("t1")));
        edits.merge(desk.selection().allProperty().get());
        isOneStep("merge 3 events", before);
        ConflictEvent one = event("n2");
        assertThat(one.claims()).extracting(Claim::source).containsExactly("Example Agency", "Sample Wire", "");
        assertThat(one.weapon()).as("told by another").isEqualTo(Weapon.MISSILE);
        assertThat(desk.selection().allProperty().get()).extracting(ConflictEvent::id).containsExactly("n2");
        assertThat(desk.shelf().allEvents()).hasSize(8);
        edits.split(one);
        assertThat(undoName()).isEqualTo("split Tehran");
        assertThat(desk.shelf().allEvents()).hasSize(10);
        assertThat(event("n2")).isEqualTo(Samples.night().events().get(1));
        edits.split(event("n2"));
        edits.merge(List.of(event("n2")));
        assertThat(undoName()).as("one alone").isEqualTo("split Tehran");
    }

    @Test
    void markedWordsBecomeAnEvent() {
        Project before = desk.shelf().project();
        Reading night = desk.shelf().reading("night").orElseThrow();
        int from = night.report().text().indexOf("seven drones near Zanjan");
        ConflictEvent made = edits.add(night, from, from + "seven drones near Zanjan".length());
        assertThat(desk.selection().eventProperty().get()).isEqualTo(made);
        isOneStep("add an event in Zanjan", before);
        assertThat(made.place()).isEqualTo(event("n3").place());
        assertThat(made.when()).isEqualTo(event("n3").when());
        var evidence = made.evidence().getFirst();
        assertThat(night.report().text().substring(evidence.sentenceFrom(), evidence.sentenceTo())).startsWith("The army said").endsWith("early hours.");
        assertThat(edits.add(night, from, from + 5).id()).isNotEqualTo(made.id());
        assertThatThrownBy(() -> edits.add(night, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void removedReportsComeBackWithWhatWasDecided() {
        edits.accept(List.of(event("n2")));
        Project before = desk.shelf().project();
        desk.selection().select(event("n2"));
        edits.remove(List.of(desk.shelf().reading("night").orElseThrow()));
        isOneStep("remove 1 report", before);
        assertThat(desk.shelf().readings()).hasSize(1);
        assertThat(desk.selection().eventProperty().get()).isNull();
        assertThat(desk.selection().readingProperty().get()).isNull();
        edits.undo();
        assertThat(desk.shelf().verdict(event("n2"))).isEqualTo(Verdict.ACCEPTED);
        edits.remove(desk.shelf().project().tables().getFirst());
        assertThat(undoName()).isEqualTo("remove t.csv");
        assertThat(desk.shelf().allEvents()).hasSize(6);
    }

    @Test
    void reportsThatCameInCanBeUndoneToo() {
        assertThat(undoName()).isEqualTo("add 3 files");
        edits.undo();
        assertThat(desk.shelf().emptyProperty().get()).isTrue();
        assertThat(desk.countsProperty().get()).isEqualTo("No events");
        edits.redo();
        assertThat(desk.shelf().allEvents()).hasSize(10);
    }

    @Test
    void oneEventIsLookedAtBeforeOthers() {
        var selection = desk.selection();
        selection.select(event("n1"));
        selection.toggle(event("n2"));
        selection.toggle(event("t1"));
        assertThat(selection.allProperty().get()).extracting(ConflictEvent::id).containsExactly("n1", "n2", "t1");
        assertThat(selection.eventProperty().get()).isEqualTo(event("t1"));
        selection.toggle(event("t1"));
        assertThat(selection.eventProperty().get()).isEqualTo(event("n2"));
        edits.reject(selection.allProperty().get());
        assertThat(selection.allProperty().get()).as("the rejected can be reopened at once").hasSize(2);
        selection.clearEvent();
        assertThat(selection.allProperty().get()).isEmpty();
    }
}
