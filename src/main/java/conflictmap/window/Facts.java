package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import conflictmap.viewmodel.Changes;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Edits.Field;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The fields of the event looked at, of which most are changed where they stand. */
final class Facts {
    private final Desk desk;
    private final GridPane root = new GridPane();
    private final FactRow type;
    private final FactRow place;
    private final List<FactRow> rows;
    private final Label origin = text();
    private final Label attribution = text();
    private final Label certainty = text();

    Facts(Desk desk, Judging judging, Places places) {
        this.desk = desk;
        type = choice("event.type", Field.TYPE, ConflictEvent::type, EventType.values(), EventType::label, Changes::type);
        place = new FactRow("event.place", e -> place(e.place()), (e, done) -> new PlaceEditor(desk, places, judging, e, done));
        var time = new FactRow("event.time", e -> Words.time(e.when()),
                (e, done) -> new TimeEditor(e.when(), when -> change(e, Field.TIME, c -> c.when(when)), done));
        var actor = words("event.actor", Field.ACTOR, ConflictEvent::actor, Changes::actor);
        var target = words("event.target", Field.TARGET, ConflictEvent::targetActor, Changes::target);
        var weapon = choice("event.weapon", Field.WEAPON, ConflictEvent::weapon, Weapon.values(),
                w -> w == Weapon.UNKNOWN ? "" : w.label(), Changes::weapon);
        var counts = new FactRow("event.counts", e -> String.join(", ", Words.counts(e.counts())),
                (e, done) -> new CountsEditor(e.counts(), n -> change(e, Field.COUNTS, c -> c.counts(n)), done));
        var status = choice("event.status", Field.STATUS, ConflictEvent::status, Status.values(),
                s -> Messages.text("status." + s.code()), Changes::status);
        rows = List.of(type, place, time, actor, target, weapon, counts, status);
        rows.forEach(row -> row.beforeOpening(() -> rows.stream().filter(r -> r != row).forEach(FactRow::finish)));
        root.getStyleClass().add("facts");
        var names = new ColumnConstraints(76);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        root.getColumnConstraints().addAll(names, values);
        type.addTo(root);
        place.addTo(root);
        fixed("event.origin", origin);
        rows.subList(2, rows.size()).forEach(row -> row.addTo(root));
        fixed("event.attribution", attribution);
        fixed("event.confidence", certainty);
    }

    Region root() {
        return root;
    }

    void show(ConflictEvent event) {
        rows.forEach(row -> row.show(event));
        Place from = event.origin();
        tell(origin, from == null ? "" : place(from));
        tell(attribution, event.attribution());
        tell(certainty, certainty(event.confidence()));
    }

    boolean isOpen() {
        return rows.stream().anyMatch(FactRow::isOpen);
    }

    /** The first field takes the keys. */
    void focus() {
        type.place().requestFocus();
    }

    void openPlaces() {
        place.open();
    }

    /** Gives up what is being changed; false if nothing is. */
    boolean cancel() {
        boolean open = isOpen();
        rows.forEach(FactRow::cancel);
        return open;
    }

    /** Changes an event as it is by now, whatever was undone since its field was opened. */
    private void change(ConflictEvent event, Field field, UnaryOperator<Changes> how) {
        desk.edits().change(desk.shelf().event(event.id()).orElse(event), field, how);
    }

    private FactRow words(String key, Field field, Function<ConflictEvent, String> value, BiFunction<Changes, String, Changes> change) {
        return new FactRow(key, value, (e, done) -> new TextEditor(key, value.apply(e), typed -> {
            change(e, field, c -> change.apply(c, typed));
            desk.edits().pause();
        }, done));
    }

    private <T> FactRow choice(
            String key, Field field, Function<ConflictEvent, T> value, T[] values, Function<T, String> words, BiFunction<Changes, T, Changes> change) {
        FactRow[] row = new FactRow[1];
        row[0] = new FactRow(key, e -> words.apply(value.apply(e)), (e, done) -> {
            menu(values, value.apply(e), words, chosen -> change(e, field, c -> change.apply(c, chosen)))
                    .show(row[0].place(), Side.BOTTOM, 0, 0);
            return null;
        });
        return row[0];
    }

    private static <T> ContextMenu menu(T[] values, T now, Function<T, String> words, java.util.function.Consumer<T> chosen) {
        var menu = new ContextMenu();
        var group = new ToggleGroup();
        for (T value : values) {
            String text = words.apply(value);
            var item = new RadioMenuItem(text.isEmpty() ? Messages.text("edit.untold") : text);
            item.setToggleGroup(group);
            item.setSelected(value.equals(now));
            item.setOnAction(e -> {
                if (!value.equals(now)) {
                    chosen.accept(value);
                }
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private void fixed(String key, Label value) {
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        name.visibleProperty().bind(value.visibleProperty());
        name.managedProperty().bind(value.managedProperty());
        root.addRow(root.getRowCount(), name, value);
    }

    private static Label text() {
        var text = new Label();
        text.getStyleClass().add("fact-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private static void tell(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private String place(Place place) {
        return place.name() + ", " + (place.precision() == Precision.UNKNOWN ? Messages.text("event.place.unresolved") : Words.precision(place, desk.appearance().unitsProperty().get()));
    }

    private static String certainty(double confidence) {
        String word = confidence >= 0.75 ? "high" : confidence >= 0.5 ? "middle" : "low";
        return Messages.text("certainty." + word) + " (" + Math.round(confidence * 100) + "\u2009%)";
    }
}
