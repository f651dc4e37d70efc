package conflictmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.TimePrecision;
import conflictmap.model.Toponym;
import conflictmap.model.Verdict;
import conflictmap.viewmodel.PlaceSearch;
import conflictmap.viewmodel.PlaceSearch.Found;
import conflictmap.viewmodel.Reader;
import conflictmap.viewmodel.Samples;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Judging and correcting events through the window. */
class EditingTest extends WindowJourney {
    private static final Place NATANZ = new Place("Natanz", new GeoPoint(33.72, 51.73), Precision.SITE, 0, "", "IR", 7);
    private static final Place NATANZ_TOWN = new Place("Natanz", new GeoPoint(33.51, 51.91), Precision.CITY, 3000, "", "IR", 8);

    EditingTest() {
        reader = (files, progress) -> new Reader.Batch(List.of(mentioned(Samples.night()), Samples.day()), List.of());
        places = (name, near) -> "natanz".startsWith(name.toLowerCase(java.util.Locale.ROOT)) && !name.isBlank()
                ? List.of(new Found(NATANZ, "Iran", near == null ? Double.NaN : NATANZ.position().distanceM(near)), new Found(NATANZ_TOWN, "Iran", 210_000))
                : List.of();
    }

    /** The places of the events as mentions. */
    private static Reading mentioned(Reading reading) {
        List<Toponym> mentions = new ArrayList<>();
        for (ConflictEvent e : reading.events()) {
            int at = reading.report().text().indexOf(e.place().name());
            mentions.add(new Toponym(at, at + e.place().name().length(), Toponym.Role.LOCATION, e.place()));
        }
        return new Reading(reading.report(), mentions, reading.events(), List.of());
    }

    private void select(String... ids) throws Exception {
        FxToolkit.setupFixture(() -> {
            desk().selection().select(event(ids[0]));
            for (int i = 1; i < ids.length; i++) {
                desk().selection().toggle(event(ids[i]));
            }
        });
        settle();
    }

    private Verdict verdict(String id) {
        return desk().shelf().verdict(event(id));
    }

    private void click(String id) {
        robot.clickOn("#" + id);
        settle();
    }

    private void type(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.push(code);
            settle();
        }
    }

    private String selected() {
        ConflictEvent event = desk().selection().eventProperty().get();
        return event == null ? "" : event.id();
    }

    private Node focused() {
        return app.map().getScene().getFocusOwner();
    }

    @Test
    void anEventIsAcceptedUndoneAndDoneAgain() throws Exception {
        assertThat(node("tool-redo").isDisabled()).isTrue();
        select("n2");
        click("edit-accept");
        assertThat(verdict("n2")).isEqualTo(Verdict.ACCEPTED);
        assertThat(((Label) node("verdict")).getText()).isEqualTo("accepted");
        Button undo = node("tool-undo");
        assertThat(undo.getTooltip().getText()).isEqualTo("Undo: accept Tehran");
        click("tool-undo");
        assertThat(verdict("n2")).isEqualTo(Verdict.OPEN);
        Button redo = node("tool-redo");
        assertThat(redo.getTooltip().getText()).isEqualTo("Redo: accept Tehran");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(verdict("n2")).isEqualTo(Verdict.ACCEPTED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(verdict("n2")).isEqualTo(Verdict.ACCEPTED);
        click("edit-reopen");
        assertThat(verdict("n2")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aRejectedEventIsKeptUnderTheListAndReopened() throws Exception {
        robot.clickOn(tab(1));
        settle();
        assertThat(node("rejected").isVisible()).isFalse();
        select("n2");
        click("edit-reject");
        ListView<?> list = node("event-list");
        assertThat(list.getItems()).hasSize(5);
        Node rejected = node("rejected");
        assertThat(rejected.isVisible()).isTrue();
        assertThat(((Labeled) node("rejected-head")).getText()).isEqualTo("Rejected (1)");
        FxToolkit.setupFixture(() -> desk().selection().clearEvent());
        click("rejected-head");
        robot.clickOn(node("rejected-list").lookup(".row-title"));
        settle();
        assertThat(selected()).isEqualTo("n2");
        click("edit-reopen");
        assertThat(list.getItems()).hasSize(6);
        assertThat(rejected.isVisible()).isFalse();
    }

    private Node tab(int index) {
        TabPane tabs = node("lists");
        return tabs.lookupAll(".tab").stream().sorted((a, b) -> Double.compare(
                a.localToScene(0, 0).getX(), b.localToScene(0, 0).getX())).toList().get(index);
    }

    @Test
    void aPlaceIsCorrectedByACandidate() throws Exception {
        select("n2");
        click("event-place");
        TextField search = node("edit-place-search");
        assertThat(search.isFocused()).isTrue();
        robot.write("natan");
        ListView<Found> list = node("edit-place-list");
        until(() -> list.getItems().size() == 2);
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(event("n2").place()).isEqualTo(NATANZ_TOWN);
        assertThat(((Button) node("tool-undo")).getTooltip().getText()).isEqualTo("Undo: change the place of Tehran");
        type(KeyCode.ESCAPE);
        assertThat(isThere("edit-place-search")).isFalse();
        assertThat(((Button) node("event-place")).getText()).startsWith("Natanz, town");
        click("tool-undo");
        assertThat(event("n2").place().name()).isEqualTo("Tehran");
    }

    @Test
    void aPlaceIsPointedAtOnTheMap() throws Exception {
        select("n2");
        click("event-place");
        robot.clickOn("#point-site");
        click("edit-point");
        assertThat(((Label) node("map-note")).getText()).isEqualTo("Click where it was: Tehran. Esc cancels.");
        type(KeyCode.ESCAPE);
        assertThat(node("map-note").isVisible()).isFalse();
        click("edit-point");
        Point2D there = app.map().localToScreen(app.map().getWidth() / 2 + 40, app.map().getHeight() / 2 + 60);
        GeoPoint meant = desk().camera().view().pointAt(app.map().getWidth() / 2 + 40, app.map().getHeight() / 2 + 60);
        robot.clickOn(there);
        settle();
        Place place = event("n2").place();
        assertThat(place.precision()).isEqualTo(Precision.SITE);
        assertThat(place.name()).isEqualTo("Tehran");
        assertThat(place.position().distanceM(meant)).isLessThan(5_000);
        assertThat(node("map-note").isVisible()).isFalse();
        assertThat(((Button) node("tool-undo")).getTooltip().getText()).isEqualTo("Undo: move Tehran");
    }

    @Test
    void aSpellingIsRememberedAndForgotten() throws Exception {
        select("n3");
        click("event-place");
        click("edit-always");
        CheckBox always = node("edit-always");
        assertThat(always.getText()).isEqualTo("“Zanjan” always means here");
        assertThat(desk().edits().spellings()).containsKey("zanjan");
        robot.clickOn("#edit-place-search").push(KeyCode.CONTROL, KeyCode.A).write("natanz");
        ListView<Found> list = node("edit-place-list");
        until(() -> list.getItems().size() == 2);
        type(KeyCode.ENTER);
        assertThat(desk().edits().spellings()).containsEntry("zanjan", NATANZ);
        assertThat(event("n3").place()).isEqualTo(NATANZ);
        Node rules = node("spellings");
        assertThat(((Labeled) node("spellings-head")).getText()).isEqualTo("Spellings remembered (1)");
        FxToolkit.setupFixture(() -> ((ToggleButton) node("spellings-head")).setSelected(true));
        settle();
        FxToolkit.setupFixture(() -> ((Button) rules.lookup("#edit-revoke")).fire());
        settle();
        assertThat(desk().edits().spellings()).isEmpty();
        assertThat(event("n3").place().name()).isEqualTo("Zanjan");
        assertThat(always.isSelected()).isFalse();
        assertThat(rules.isVisible()).isFalse();
    }

    @Test
    void twoAreMergedAndSplit() throws Exception {
        select("n2", "n4");
        assertThat(((Button) node("edit-merge")).getText()).isEqualTo("Merge 2");
        click("edit-merge");
        assertThat(desk().shelf().allEvents()).hasSize(5);
        assertThat(selected()).isEqualTo("n2");
        assertThat(event("n2").claims()).hasSize(2);
        assertThat(node("inspector").lookupAll(".claim")).as("told side by side").hasSize(2);
        click("edit-split");
        assertThat(desk().shelf().allEvents()).hasSize(6);
        assertThat(event("n2").claims()).isEmpty();
    }

    @Test
    void eachFieldIsChangedWhereItStands() throws Exception {
        select("n2");
        click("event-actor");
        robot.write("Israel");
        type(KeyCode.ENTER);
        assertThat(event("n2").actor()).isEqualTo("Israel");
        click("event-target");
        robot.write("Iran");
        robot.clickOn("#event-status");
        settle();
        type(KeyCode.ESCAPE);
        assertThat(event("n2").targetActor()).as("leaving the field takes it").isEqualTo("Iran");
        click("event-actor");
        robot.write("Nobody");
        type(KeyCode.ESCAPE);
        assertThat(event("n2").actor()).as("given up").isEqualTo("Israel");
        click("event-time");
        robot.write("2025-06-13 22:00");
        type(KeyCode.ENTER);
        assertThat(event("n2").when().start()).isEqualTo(LocalDateTime.parse("2025-06-13T22:00"));
        assertThat(event("n2").when().end()).as("an hour as before").isEqualTo(LocalDateTime.parse("2025-06-13T23:00"));
        assertThat(event("n2").when().precision()).isEqualTo(TimePrecision.HOUR);
        click("event-counts");
        robot.write("3+");
        type(KeyCode.ENTER);
        assertThat(event("n2").counts().killed().lowest()).isEqualTo(3);
        assertThat(event("n2").counts().killed().highest()).isNull();
        assertThat(verdict("n2")).isEqualTo(Verdict.CORRECTED);
    }

    @Test
    void whatIsWronglyTypedIsNotTaken() throws Exception {
        select("n2");
        ConflictEvent before = event("n2");
        click("event-time");
        robot.write("2025-06-31 22:00");
        type(KeyCode.ENTER);
        assertThat(event("n2")).isEqualTo(before);
        assertThat(isThere("edit-time-start")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isThere("edit-time-start")).isFalse();
    }

    @Test
    void allIsReviewedByKeyboardAlone() throws Exception {
        type(KeyCode.Q);
        ListView<ConflictEvent> list = node("review-list");
        assertThat(list.getItems()).hasSize(6);
        assertThat(focused()).isSameAs(list);
        List<ConflictEvent> order = List.copyOf(list.getItems());
        assertThat(selected()).isEqualTo(order.get(0).id());
        type(KeyCode.ENTER);
        assertThat(verdict(order.get(0).id())).isEqualTo(Verdict.ACCEPTED);
        assertThat(selected()).isEqualTo(order.get(1).id());
        type(KeyCode.X);
        assertThat(verdict(order.get(1).id())).isEqualTo(Verdict.REJECTED);
        assertThat(selected()).isEqualTo(order.get(2).id());
        type(KeyCode.C);
        assertThat(focused().getId()).isEqualTo("edit-place-search");
        robot.write("natanz");
        ListView<Found> candidates = node("edit-place-list");
        until(() -> candidates.getItems().size() == 2);
        type(KeyCode.ENTER);
        assertThat(event(order.get(2).id()).place()).isEqualTo(NATANZ);
        assertThat(verdict(order.get(2).id())).isEqualTo(Verdict.CORRECTED);
        assertThat(selected()).isEqualTo(order.get(3).id());
        assertThat(focused()).isSameAs(list);
        assertThat(list.getItems()).hasSize(3);
        TabPane tabs = node("lists");
        assertThat(tabs.getTabs().get(2).getText()).isEqualTo("Review  3");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(verdict(order.get(2).id())).isEqualTo(Verdict.OPEN);
        type(KeyCode.E, KeyCode.SPACE, KeyCode.UP, KeyCode.ENTER);
        assertThat(desk().shelf().historyProperty().get().undoName().orElseThrow()).startsWith("change the type");
        type(KeyCode.A);
        type(KeyCode.Q, KeyCode.A, KeyCode.A, KeyCode.A, KeyCode.A);
        assertThat(list.getItems()).isEmpty();
        assertThat(desk().shelf().rejectedEvents()).hasSize(1);
    }

    @Test
    void theListChoosesSeveral() throws Exception {
        robot.clickOn(tab(1));
        settle();
        ListView<ConflictEvent> list = node("event-list");
        robot.clickOn(list.lookup(".row-title"));
        settle();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        settle();
        assertThat(desk().selection().allProperty().get()).isEqualTo(list.getItems().subList(0, 2));
        type(KeyCode.M);
        assertThat(list.getItems()).hasSize(5);
        assertThat(desk().selection().allProperty().get()).hasSize(1);
    }
}
