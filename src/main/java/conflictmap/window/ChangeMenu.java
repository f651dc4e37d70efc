package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Precision;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import conflictmap.viewmodel.Changes;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Edits.Field;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be made of all chosen lines of the table at once, each as one step. */
final class ChangeMenu {
    private final Desk desk;
    private final Judging judging;
    private final WordsAsked words;

    /** Asks for words, which are then taken. */
    interface WordsAsked {
        /** Asks for what a key names. */
        void ask(String key, Field field);
    }

    ChangeMenu(Desk desk, Judging judging, WordsAsked words) {
        this.desk = desk;
        this.judging = judging;
        this.words = words;
    }

    /** Fills a menu. */
    void addTo(ObservableList<MenuItem> items) {
        items.addAll(
                values("event.type", Field.TYPE, EventType.values(), EventType::label, Changes::type),
                values("event.status", Field.STATUS, Status.values(), s -> Messages.text("status." + s.code()), Changes::status),
                values("table.precision", Field.PRECISION, Precision.values(), Precision::code, Changes::precision),
                values("event.weapon", Field.WEAPON, Weapon.values(),
                        w -> w == Weapon.UNKNOWN ? Messages.text("edit.untold") : w.label(), Changes::weapon),
                asked("event.place", Field.PLACE),
                asked("event.actor", Field.ACTOR),
                asked("event.target", Field.TARGET),
                new SeparatorMenuItem(),
                item("edit.accept", judging::accept),
                item("edit.reject", judging::reject),
                item("edit.reopen", judging::reopen),
                item("edit.merge", judging::merge));
    }

    /** Changes a field of all chosen lines. */
    void change(Field field, UnaryOperator<Changes> how) {
        List<ConflictEvent> events = desk.listing().chosenEvents();
        if (!events.isEmpty()) {
            desk.edits().changeAll(events, field, how);
        }
    }

    private <T> Menu values(String key, Field field, T[] all, Function<T, String> label, BiFunction<Changes, T, Changes> change) {
        var menu = new Menu(Messages.text(key));
        menu.setId("change-" + field.name().toLowerCase(java.util.Locale.ROOT));
        for (T value : all) {
            var item = new MenuItem(label.apply(value));
            item.setOnAction(e -> change(field, c -> change.apply(c, value)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem asked(String key, Field field) {
        var item = new MenuItem(Messages.text("table.ask", Messages.text(key)));
        item.setOnAction(e -> words.ask(key, field));
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }
}
