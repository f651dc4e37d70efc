package conflictmap.window;

import static conflictmap.window.Shortcut.control;
import static conflictmap.window.Shortcut.controlShift;
import static conflictmap.window.Shortcut.key;
import static conflictmap.window.Shortcut.shift;
import static conflictmap.window.Shortcut.typed;

import conflictmap.timeline.Window.Mode;
import conflictmap.viewmodel.Appearance;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Slider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** All keys of the window in one table: it drives them, and the sheet of keys is made from it. */
final class Shortcuts {
    private static final String TIME = "keys.time";
    private static final String MAP = "keys.map";
    private static final String WINDOW = "keys.window";
    private static final String EDIT = "keys.edit";
    private static final String SCENES = "keys.scenes";
    /** Name of a node's property that tells, as a {@code Predicate<KeyEvent>}, which keys it uses itself. */
    static final Object OWN_KEYS = new Object();

    private final List<Shortcut> all = new ArrayList<>();
    private final Sheets sheets;
    private final BooleanProperty presenting;
    private final Runnable backToMap;
    private BooleanSupplier cancelEdit = () -> false;

    Shortcuts(Desk desk, MapPane map, TimeBar bar, Actions actions, Sheets sheets, Runnable search) {
        this.sheets = sheets;
        this.backToMap = map::requestFocus;
        this.presenting = desk.appearance().presentingProperty();
        time(desk.clock());
        window(desk.clock());
        line(desk, bar);
        map(desk, map);
        window(desk.appearance(), actions, search);
    }

    /** The keys that judge and correct what is selected. */
    void edit(Desk desk, Inspector inspector, Runnable review) {
        Judging judging = inspector.judging();
        cancelEdit = inspector::cancel;
        add(EDIT, "keys.accept", "A", typed("a", "A"), judging::accept);
        add(EDIT, "keys.reject", "X", typed("x", "X"), judging::reject);
        add(EDIT, "keys.reject", "Delete", key(KeyCode.DELETE), judging::reject);
        add(EDIT, "keys.reopen", "U", typed("u", "U"), judging::reopen);
        add(EDIT, "keys.candidates", "C", typed("c", "C"), () -> shown(desk, inspector::openPlaces));
        add(EDIT, "keys.edit.fields", "E", typed("e", "E"), () -> shown(desk, inspector::edit));
        add(EDIT, "keys.merge", "M", typed("m", "M"), judging::merge);
        add(EDIT, "keys.split", "Ctrl Shift M", controlShift(KeyCode.M), judging::split);
        add(EDIT, "keys.review", "Q", typed("q", "Q"), () -> {
            desk.appearance().listsOpenProperty().set(true);
            review.run();
        });
        add(EDIT, "keys.undo", "Ctrl Z", control(KeyCode.Z), desk.edits()::undo);
        add(EDIT, "keys.redo", "Ctrl Shift Z", controlShift(KeyCode.Z), desk.edits()::redo);
        add(EDIT, "keys.redo", "Ctrl Y", control(KeyCode.Y), desk.edits()::redo);
    }

    /** The keys that make scenes and go through them. */
    void scenes(Desk desk, Runnable list) {
        add(SCENES, "keys.scene.make", "P", typed("p", "P"), desk.scenes()::make);
        add(SCENES, "keys.scene.make", "Insert", key(KeyCode.INSERT), desk.scenes()::make);
        add(SCENES, "keys.scene.list", "Y", typed("y", "Y"), () -> {
            desk.appearance().listsOpenProperty().set(true);
            list.run();
        });
        add(SCENES, "keys.scene.go", "Shift Page up", shift(KeyCode.PAGE_UP), desk.scenes()::previous);
        add(SCENES, "keys.scene.go", "Shift Page down", shift(KeyCode.PAGE_DOWN), desk.scenes()::next);
    }

    /** The keys that go through contradictions. */
    void check(Desk desk, Runnable checks) {
        add(EDIT, "keys.checks", "W", typed("w", "W"), () -> {
            desk.appearance().listsOpenProperty().set(true);
            checks.run();
        });
        add(EDIT, "keys.check.next", "J", typed("j", "J"), desk.checking()::next);
        add(EDIT, "keys.check.next", "H", typed("h", "H"), desk.checking()::previous);
        add(EDIT, "keys.check.dismiss", "N", typed("n", "N"), desk.checking()::dismiss);
    }

    /** The key of the table of events. */
    void table(Runnable toggle) {
        add(WINDOW, "keys.table", "Ctrl T", control(KeyCode.T), toggle);
    }

    private static void shown(Desk desk, Runnable action) {
        desk.appearance().inspectorOpenProperty().set(true);
        action.run();
    }

    private void time(Clock clock) {
        add(TIME, "keys.play", "Space", key(KeyCode.SPACE), clock::playOrPause);
        add(TIME, "keys.step", "←", key(KeyCode.LEFT), () -> clock.stepBy(-1));
        add(TIME, "keys.step", "→", key(KeyCode.RIGHT), () -> clock.stepBy(1));
        add(TIME, "keys.step10", "Shift ←", shift(KeyCode.LEFT), () -> clock.stepBy(-10));
        add(TIME, "keys.step10", "Shift →", shift(KeyCode.RIGHT), () -> clock.stepBy(10));
        add(TIME, "keys.ends", "Home", key(KeyCode.HOME), clock::toStart);
        add(TIME, "keys.ends", "End", key(KeyCode.END), clock::toEnd);
        add(TIME, "keys.events", ",", typed(","), clock::previousEvent);
        add(TIME, "keys.events", ".", typed("."), clock::nextEvent);
        add(TIME, "keys.length", "[", typed("["), clock::shorter);
        add(TIME, "keys.length", "]", typed("]"), clock::longer);
        add(TIME, "keys.length", "↓", key(KeyCode.DOWN), clock::shorter);
        add(TIME, "keys.length", "↑", key(KeyCode.UP), clock::longer);
    }

    private void window(Clock clock) {
        add(TIME, "keys.back", "B", typed("b", "B"), clock::playBackwards);
        add(TIME, "keys.loop", "R", typed("r", "R"), () -> flip(clock.loopProperty()));
        add(TIME, "keys.speed", "<", typed("<"), clock::slower);
        add(TIME, "keys.speed", ">", typed(">"), clock::faster);
        add(TIME, "keys.mode", "1", typed("1"), () -> clock.setMode(Mode.INSTANT));
        add(TIME, "keys.mode", "2", typed("2"), () -> clock.setMode(Mode.WINDOW));
        add(TIME, "keys.mode", "3", typed("3"), () -> clock.setMode(Mode.CUMULATIVE));
        add(TIME, "keys.basis", "K", typed("k", "K"), clock::toggleBasis);
        add(TIME, "keys.snap", "S", typed("s", "S"), () -> flip(clock.snapProperty()));
    }

    private void line(Desk desk, TimeBar bar) {
        Slider slider = desk.slider();
        add(TIME, "keys.zone", "Z", typed("z", "Z"), bar.face().zone()::open);
        add(TIME, "keys.line", "T", typed("t", "T"), bar.track()::requestFocus);
        add(TIME, "keys.moments", "Ctrl ←", control(KeyCode.LEFT), slider::previousMarker);
        add(TIME, "keys.moments", "Ctrl →", control(KeyCode.RIGHT), slider::nextMarker);
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            add(TIME, "keys.timezoom", plus == KeyCode.PLUS ? "Ctrl +" : "", control(plus), () -> slider.zoomBy(1.5));
        }
        for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
            add(TIME, "keys.timezoom", minus == KeyCode.MINUS ? "Ctrl −" : "", control(minus), () -> slider.zoomBy(1 / 1.5));
        }
        add(TIME, "keys.timezoom", "Ctrl 0", control(KeyCode.DIGIT0), slider::showAll);
        add(TIME, "keys.timepan", "Page up", key(KeyCode.PAGE_UP), () -> slider.panBy(-0.5));
        add(TIME, "keys.timepan", "Page down", key(KeyCode.PAGE_DOWN), () -> slider.panBy(0.5));
    }

    private void map(Desk desk, MapPane map) {
        add(MAP, "keys.zoom", "+", typed("+", "="), () -> zoom(map, 1));
        add(MAP, "keys.zoom", "−", typed("-", "_"), () -> zoom(map, -1));
        add(MAP, "keys.zoom", "0", typed("0"), () -> map.flight().to(desk.camera().world()));
        add(MAP, "keys.graticule", "G", typed("g", "G"), () -> flip(desk.appearance().graticuleProperty()));
        add(MAP, "keys.fit", "F", typed("f", "F"), () -> map.flight().to(desk.fit()));
        add(MAP, "keys.depiction", "V", typed("v", "V"), desk.appearance()::nextDepiction);
    }

    private static void zoom(MapPane map, double levels) {
        map.flight().zoomAt(map.getWidth() / 2, map.getHeight() / 2, levels);
    }

    private void window(Appearance look, Actions actions, Runnable search) {
        add(WINDOW, "keys.present", "F5", key(KeyCode.F5), () -> flip(presenting));
        add(WINDOW, "keys.present", "F11", key(KeyCode.F11), () -> flip(presenting));
        add(WINDOW, "keys.lists", "L", typed("l", "L"), () -> flip(look.listsOpenProperty()));
        add(WINDOW, "keys.inspector", "I", typed("i", "I"), () -> flip(look.inspectorOpenProperty()));
        add(WINDOW, "keys.theme", "D", typed("d", "D"), look::toggleTheme);
        add(WINDOW, "keys.search", "Ctrl F", control(KeyCode.F), search);
        add(WINDOW, "keys.search", "/", typed("/"), search);
        add(WINDOW, "keys.open", "Ctrl O", control(KeyCode.O), actions.projects()::open);
        add(WINDOW, "keys.add", "Ctrl Shift O", controlShift(KeyCode.O), actions::add);
        add(WINDOW, "keys.layers", "O", typed("o", "O"), actions::showLayers);
        add(WINDOW, "keys.picture", "Ctrl E", control(KeyCode.E), actions::savePicture);
        add(WINDOW, "keys.film", "Ctrl Shift E", controlShift(KeyCode.E), actions::saveFilm);
        add(WINDOW, "keys.help", "?", typed("?"), actions::showKeys);
        add(WINDOW, "keys.new", "Ctrl N", control(KeyCode.N), actions.projects()::begin);
        add(WINDOW, "keys.save", "Ctrl S", control(KeyCode.S), actions.projects()::save);
        add(WINDOW, "keys.saveas", "Ctrl Shift S", controlShift(KeyCode.S), actions.projects()::saveAs);
    }

    private static void flip(BooleanProperty what) {
        what.set(!what.get());
    }

    private void add(String group, String text, String label, Shortcut.Trigger on, Runnable action) {
        all.add(new Shortcut(group, text, label, on, action));
    }

    /** Listens to the keys of a window. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::handle);
    }

    private void handle(KeyEvent e) {
        if (e.getEventType() == KeyEvent.KEY_PRESSED && e.getCode() == KeyCode.ESCAPE) {
            escape(e);
            return;
        }
        if (sheets.isOpen()) {
            return;
        }
        Node focus = ((Scene) e.getSource()).getFocusOwner();
        for (Shortcut shortcut : all) {
            if (shortcut.firedBy(e) && !wantedBy(focus, e, shortcut)) {
                shortcut.action().run();
                e.consume();
                return;
            }
        }
    }

    private void escape(KeyEvent e) {
        if (sheets.isOpen()) {
            sheets.dismiss();
            e.consume();
        } else if (cancelEdit.getAsBoolean()) {
            e.consume();
        } else if (((Scene) e.getSource()).getFocusOwner() instanceof TextInputControl) {
            backToMap.run();
            e.consume();
        } else if (presenting.get()) {
            presenting.set(false);
            e.consume();
        }
    }

    /** Whether the node that has the focus uses that key itself. */
    private static boolean wantedBy(@Nullable Node focus, KeyEvent e, Shortcut shortcut) {
        if (focus != null && focus.getProperties().get(OWN_KEYS) instanceof Predicate<?> own && uses(own, e)) {
            return true;
        }
        boolean commanded = e.isShortcutDown() || e.getCode().isFunctionKey();
        return switch (focus) {
            case TextInputControl text -> !commanded || isUndone(text, e);
            case ListView<?> list -> shortcut.on() instanceof Shortcut.Trigger.Key && e.getCode().isNavigationKey()
                    && e.getCode() != KeyCode.LEFT && e.getCode() != KeyCode.RIGHT;
            case TableView<?> table -> shortcut.on() instanceof Shortcut.Trigger.Key && e.getCode().isNavigationKey()
                    && e.getCode() != KeyCode.LEFT && e.getCode() != KeyCode.RIGHT;
            case TimeTrack track -> track.wants(e);
            case TabPane tabs -> e.getCode().isArrowKey();
            case ComboBoxBase<?> box -> e.getCode().isArrowKey() || e.getCode() == KeyCode.SPACE;
            case ButtonBase button -> e.getCode() == KeyCode.SPACE;
            case null, default -> false;
        };
    }

    @SuppressWarnings("unchecked") // what is put there under that name is of this type
    private static boolean uses(Predicate<?> own, KeyEvent e) {
        return ((Predicate<KeyEvent>) own).test(e);
    }

    /** Whether letters typed into a field are taken back, or typed again, before anything else is. */
    private static boolean isUndone(TextInputControl text, KeyEvent e) {
        boolean back = e.getCode() == KeyCode.Z && !e.isShiftDown();
        boolean forth = e.getCode() == KeyCode.Y || e.getCode() == KeyCode.Z && e.isShiftDown();
        return back && text.isUndoable() || forth && text.isRedoable();
    }

    /** The sheet of keys. */
    Node sheet() {
        var grid = new GridPane(16, 8);
        grid.getStyleClass().add("keys");
        grid.getColumnConstraints().addAll(new ColumnConstraints(196), new ColumnConstraints());
        Map<String, Map<String, StringBuilder>> groups = new LinkedHashMap<>();
        for (Shortcut s : all) {
            StringBuilder keys = groups.computeIfAbsent(s.group(), g -> new LinkedHashMap<>())
                    .computeIfAbsent(s.text(), t -> new StringBuilder());
            keys.append(keys.isEmpty() || s.label().isEmpty() ? "" : "   ").append(s.label());
        }
        groups.forEach((group, rows) -> {
            var heading = new Label(Messages.text(group));
            heading.getStyleClass().add("heading");
            grid.add(heading, 0, grid.getRowCount(), 2, 1);
            rows.forEach((text, keys) -> {
                var label = new Label(keys.toString());
                label.getStyleClass().add("key");
                grid.addRow(grid.getRowCount(), label, new Label(Messages.text(text)));
            });
        });
        return grid;
    }
}
