package conflictmap.window;

import conflictmap.geo.GeoPoint;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.PlaceSearch.Found;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.Pointing;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Another place for an event: one that the gazetteer knows, or one pointed at; and what its spelling always means. */
final class PlaceEditor implements FieldEditor {
    private static final int ROWS = 4;
    private static final double ROW = 40;

    private final Desk desk;
    private final Places places;
    private final Judging judging;
    private final TextField search = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Button point = Icons.labelled(Material2MZ.PLACE, "edit.point", this::point);
    private final SimpleObjectProperty<Precision> meant = new SimpleObjectProperty<>(Precision.CITY);
    private final CheckBox always = new CheckBox();
    private final SpellingRules rules;
    private final VBox root;
    private final Subscription watched;
    private final String spelling;
    private ConflictEvent event;

    PlaceEditor(Desk desk, Places places, Judging judging, ConflictEvent event, Runnable done) {
        this.desk = desk;
        this.places = places;
        this.judging = judging;
        this.event = event;
        this.rules = new SpellingRules(desk);
        this.spelling = desk.edits().spelling(event);
        search.setId("edit-place-search");
        search.getStyleClass().add("edit-field");
        search.setPromptText(Messages.text("edit.place.search"));
        search.setAccessibleText(Messages.text("edit.place.search"));
        search.setText(event.place().name());
        search.textProperty().addListener(o -> ask());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        list();
        always.setId("edit-always");
        always.setText(Messages.text("edit.always", spelling));
        always.setWrapText(true);
        always.setMinHeight(Region.USE_PREF_SIZE);
        always.setOnAction(e -> remember());
        always.setDisable(spelling.isEmpty());
        Precision[] exact = {Precision.SITE, Precision.CITY};
        var exactness = Choices.buttons("edit.point", exact, meant, meant::set);
        point.setMinWidth(Region.USE_PREF_SIZE);
        exactness.setMinWidth(Region.USE_PREF_SIZE);
        var pointing = new FlowPane(6, 4, point, exactness);
        var close = new Button(Messages.text("edit.done"));
        close.setId("edit-done");
        close.getStyleClass().add("edit-button");
        close.setOnAction(e -> done.run());
        root = new VBox(6, search, list, pointing, always, rules.root(), close);
        root.getStyleClass().add("place-editor");
        watched = desk.pointing().wantedProperty().subscribe(this::tellPointing)
                .and(desk.shelf().outcomeProperty().subscribe(() -> refresh(this.event)));
        refresh(event);
        ask();
    }

    private void list() {
        list.setId("edit-place-list");
        list.getStyleClass().addAll("bordered-list", "place-list");
        list.setAccessibleText(Messages.text("edit.place.candidates"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setMinHeight(ROWS * ROW + 2);
        list.setPlaceholder(Empty.small(Messages.text("edit.place.none")));
        list.setCellFactory(view -> new PlaceCell(desk.appearance().unitsProperty()));
        list.setOnMouseClicked(e -> pick());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                pick();
                e.consume();
            }
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void refresh(ConflictEvent now) {
        event = now;
        rules.refresh();
        always.setSelected(now.place().equals(desk.edits().meaning(spelling)));
    }

    @Override
    public void closed() {
        watched.unsubscribe();
        desk.pointing().cancel();
    }

    private void ask() {
        GeoPoint here = event.place().position();
        GeoPoint near = here == null ? desk.camera().view().center() : here;
        places.ask(search.getText(), near, this::answer);
    }

    private void answer(List<Found> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void keyed(KeyEvent e) {
        int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int at = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            pick();
            e.consume();
        }
    }

    private void pick() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        Place place = chosen.place();
        if (always.isSelected()) {
            desk.edits().alwaysMeans(spelling, place);
        }
        if (!event.place().equals(place)) {
            desk.edits().takeCandidate(event, place);
        }
        judging.corrected();
    }

    private void point() {
        if (desk.pointing().wantedProperty().get() == null) {
            desk.pointing().want(event, meant.get());
        } else {
            desk.pointing().cancel();
        }
    }

    private void tellPointing(Pointing.@Nullable Wanted wanted) {
        point.setText(Messages.text(wanted == null ? "edit.point" : "edit.point.cancel"));
    }

    private void remember() {
        if (always.isSelected()) {
            desk.edits().alwaysMeans(spelling, event.place());
        } else {
            desk.edits().revoke(spelling);
        }
    }
}
