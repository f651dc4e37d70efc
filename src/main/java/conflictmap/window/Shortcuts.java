package conflictmap.window;

import static conflictmap.window.Shortcut.control;
import static conflictmap.window.Shortcut.controlShift;
import static conflictmap.window.Shortcut.key;
import static conflictmap.window.Shortcut.shift;
import static conflictmap.window.Shortcut.typed;

import conflictmap.geo.MapProjection;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Piece;
import conflictmap.render.Theme;
import conflictmap.timeline.Window.Mode;
import conflictmap.viewmodel.Appearance;
import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Comparing;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Slider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/**
 * All that the user can have done in the window, in one table with its keys: menus, the keyboard, the palette and the sheet
 * of keys are made from it.
 */
final class Shortcuts {
    private static final String TIME = "keys.time";
    private static final String MAP = "keys.map";
    private static final String WINDOW = "keys.window";
    private static final String EDIT = "keys.edit";
    private static final String SCENES = "keys.scenes";

    private final List<Shortcut> all = new ArrayList<>();
    private final Commands commands;
    private final Keyboard keyboard;

    /** @param commands where all of them are entered */
    Shortcuts(Commands commands, Desk desk, MapPane map, TimeBar bar, Actions actions, Sheets sheets, Runnable search) {
        this.commands = commands;
        keyboard = new Keyboard(all, sheets, desk.appearance().presentingProperty(), map::requestFocus);
        time(desk.clock());
        window(desk.clock());
        line(desk, bar);
        map(desk, map);
        window(desk.appearance(), actions, search);
    }

    /** The keys that judge and correct what is selected. */
    void edit(Desk desk, Inspector inspector, Runnable review) {
        Judging judging = inspector.judging();
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

    /** The keys of a presentation, which go before all others while it lasts. */
    void present(Desk desk, PresenterLayer layer, Runnable notes) {
        var keys = new PresenterKeys(commands, desk, layer, notes);
        keyboard.beforeARoom(keys::handle, desk.classroom().presenter()::leave);
    }

    /** The keys that make scenes and go through them. */
    void scenes(Desk desk, Runnable list) {
        add(SCENES, "keys.scene.make", "P", typed("p", "P"), desk.scenes()::make);
        add(SCENES, "keys.scene.make", "Insert", key(KeyCode.INSERT), desk.scenes()::make);
        add(SCENES, "keys.scene.list", "Y", typed("y", "Y"), () -> {
            desk.appearance().listsOpenProperty().set(true);
            list.run();
        });
        add(SCENES, "keys.scene.go", "keys.scene.before", "Shift Page up", shift(KeyCode.PAGE_UP), desk.scenes()::previous);
        add(SCENES, "keys.scene.go", "keys.scene.next", "Shift Page down", shift(KeyCode.PAGE_DOWN), desk.scenes()::next);
    }

    /** What Escape gives up before anything else; it tells whether there was something. */
    void whenEscaped(BooleanSupplier cancel) {
        keyboard.whenEscaped(cancel);
    }

    /** The keys that go through contradictions. */
    void check(Desk desk, Runnable checks) {
        add(EDIT, "keys.checks", "W", typed("w", "W"), () -> {
            desk.appearance().listsOpenProperty().set(true);
            checks.run();
        });
        add(EDIT, "keys.check.next", "keys.check.on", "J", typed("j", "J"), desk.checking()::next);
        add(EDIT, "keys.check.next", "keys.check.before", "H", typed("h", "H"), desk.checking()::previous);
        add(EDIT, "keys.check.dismiss", "N", typed("n", "N"), desk.checking()::dismiss);
    }

    /** What compares two sides; Escape ends it after all else. */
    void compare(Comparing comparing) {
        add(MAP, "keys.compare", "F7", key(KeyCode.F7), comparing::toggle);
        add(MAP, "keys.compare.mode", "Shift F7", shift(KeyCode.F7), comparing::nextMode);
        add(MAP, "keys.compare.swipe", "keys.compare.left", "Ctrl Shift ←", controlShift(KeyCode.LEFT), () -> comparing.nudge(-1));
        add(MAP, "keys.compare.swipe", "keys.compare.right", "Ctrl Shift →", controlShift(KeyCode.RIGHT), () -> comparing.nudge(1));
        add(MAP, "compare.swap", comparing::swap);
        keyboard.atLast(comparing::leave);
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
        add(TIME, "keys.step", "keys.step.back", "←", key(KeyCode.LEFT), () -> clock.stepBy(-1));
        add(TIME, "keys.step", "keys.step.on", "→", key(KeyCode.RIGHT), () -> clock.stepBy(1));
        add(TIME, "keys.step10", "keys.step10.back", "Shift ←", shift(KeyCode.LEFT), () -> clock.stepBy(-10));
        add(TIME, "keys.step10", "keys.step10.on", "Shift →", shift(KeyCode.RIGHT), () -> clock.stepBy(10));
        add(TIME, "keys.ends", "time.start", "Home", key(KeyCode.HOME), clock::toStart);
        add(TIME, "keys.ends", "time.end", "End", key(KeyCode.END), clock::toEnd);
        add(TIME, "keys.events", "keys.events.before", ",", typed(","), clock::previousEvent);
        add(TIME, "keys.events", "keys.events.next", ".", typed("."), clock::nextEvent);
        add(TIME, "keys.length", "keys.length.shorter", "[", typed("["), clock::shorter);
        add(TIME, "keys.length", "keys.length.longer", "]", typed("]"), clock::longer);
        add(TIME, "keys.length", "keys.length.shorter", "↓", key(KeyCode.DOWN), clock::shorter);
        add(TIME, "keys.length", "keys.length.longer", "↑", key(KeyCode.UP), clock::longer);
    }

    private void window(Clock clock) {
        add(TIME, "keys.back", "B", typed("b", "B"), clock::playBackwards);
        add(TIME, "keys.loop", "R", typed("r", "R"), () -> flip(clock.loopProperty()));
        add(TIME, "keys.speed", "keys.speed.slower", "<", typed("<"), clock::slower);
        add(TIME, "keys.speed", "keys.speed.faster", ">", typed(">"), clock::faster);
        add(TIME, "keys.mode", "keys.mode.instant", "1", typed("1"), () -> clock.setMode(Mode.INSTANT));
        add(TIME, "keys.mode", "keys.mode.window", "2", typed("2"), () -> clock.setMode(Mode.WINDOW));
        add(TIME, "keys.mode", "keys.mode.all", "3", typed("3"), () -> clock.setMode(Mode.CUMULATIVE));
        add(TIME, "keys.basis", "K", typed("k", "K"), clock::toggleBasis);
        add(TIME, "keys.snap", "S", typed("s", "S"), () -> flip(clock.snapProperty()));
    }

    private void line(Desk desk, TimeBar bar) {
        Slider slider = desk.slider();
        add(TIME, "keys.zone", "Z", typed("z", "Z"), bar.face().zone()::open);
        add(TIME, "keys.line", "T", typed("t", "T"), bar.track()::requestFocus);
        add(TIME, "keys.moments", "keys.moments.before", "Ctrl ←", control(KeyCode.LEFT), slider::previousMarker);
        add(TIME, "keys.moments", "keys.moments.next", "Ctrl →", control(KeyCode.RIGHT), slider::nextMarker);
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            add(TIME, "keys.timezoom", "keys.timezoom.in", plus == KeyCode.PLUS ? "Ctrl +" : "", control(plus), () -> slider.zoomBy(1.5));
        }
        for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
            add(TIME, "keys.timezoom", "keys.timezoom.out", minus == KeyCode.MINUS ? "Ctrl −" : "", control(minus), () -> slider.zoomBy(1 / 1.5));
        }
        add(TIME, "keys.timezoom", "keys.timezoom.all", "Ctrl 0", control(KeyCode.DIGIT0), slider::showAll);
        add(TIME, "keys.timepan", "keys.timepan.back", "Page up", key(KeyCode.PAGE_UP), () -> slider.panBy(-0.5));
        add(TIME, "keys.timepan", "keys.timepan.on", "Page down", key(KeyCode.PAGE_DOWN), () -> slider.panBy(0.5));
    }

    private void map(Desk desk, MapPane map) {
        add(MAP, "keys.zoom", "keys.zoom.in", "+", typed("+", "="), () -> zoom(map, 1));
        add(MAP, "keys.zoom", "keys.zoom.out", "−", typed("-", "_"), () -> zoom(map, -1));
        add(MAP, "keys.zoom", "keys.zoom.world", "0", typed("0"), () -> map.flight().to(desk.camera().world()));
        add(MAP, "keys.walk", "keys.walk.before", ";", typed(";"), () -> map.walk().go(-1));
        add(MAP, "keys.walk", "keys.walk.next", "'", typed("'"), () -> map.walk().go(1));
        add(MAP, "keys.graticule", "G", typed("g", "G"), () -> flip(desk.appearance().graticuleProperty()));
        add(MAP, "keys.fit", "F", typed("f", "F"), () -> map.flight().to(desk.fit()));
        add(MAP, "keys.depiction", "V", typed("v", "V"), desk.appearance()::nextDepiction);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PRINT)) {
            add(MAP, "map.theme.name." + theme.name().toLowerCase(Locale.ROOT), () -> desk.appearance().themeProperty().set(theme));
        }
        for (Piece piece : Piece.values()) {
            add(MAP, "map.move." + piece.code(), () -> desk.appearance().nextEdge(piece));
        }
        add(MAP, "map.move.back", () -> desk.appearance().furnitureProperty().set(FurniturePlan.USUAL));
        for (MapProjection projection : MapProjection.values()) {
            add(MAP, "map.projection." + projection.id(), () -> desk.project(projection));
        }
    }

    private static void zoom(MapPane map, double levels) {
        map.flight().zoomAt(map.getWidth() / 2, map.getHeight() / 2, levels);
    }

    private void window(Appearance look, Actions actions, Runnable search) {
        add(WINDOW, "keys.present", "F5", key(KeyCode.F5), () -> flip(look.presentingProperty()));
        add(WINDOW, "keys.present", "F11", key(KeyCode.F11), () -> flip(look.presentingProperty()));
        add(WINDOW, "keys.lists", "L", typed("l", "L"), () -> flip(look.listsOpenProperty()));
        add(WINDOW, "keys.inspector", "I", typed("i", "I"), () -> flip(look.inspectorOpenProperty()));
        add(WINDOW, "keys.charts", "F6", key(KeyCode.F6), () -> flip(look.chartsOpenProperty()));
        add(WINDOW, "keys.theme", "D", typed("d", "D"), look::toggleTheme);
        add(WINDOW, "keys.search", "Ctrl F", control(KeyCode.F), search);
        add(WINDOW, "keys.search", "/", typed("/"), search);
        add(WINDOW, "keys.open", "Ctrl O", control(KeyCode.O), actions.projects()::open);
        add(WINDOW, "keys.add", "Ctrl Shift O", controlShift(KeyCode.O), actions::add);
        add(WINDOW, "keys.watch", actions::watchFolder);
        add(WINDOW, "keys.remembered", actions::showRemembered);
        add(WINDOW, "keys.paste", "Ctrl V", control(KeyCode.V), actions::paste);
        add(WINDOW, "keys.import", "Ctrl I", control(KeyCode.I), actions::showImport);
        add(WINDOW, "keys.layers", "O", typed("o", "O"), actions::showLayers);
        add(WINDOW, "keys.picture", "Ctrl E", control(KeyCode.E), actions::savePicture);
        add(WINDOW, "keys.charts.save", actions::saveCharts);
        add(WINDOW, "keys.plan", actions::savePlan);
        add(WINDOW, "keys.film", "Ctrl Shift E", controlShift(KeyCode.E), actions::takeOut);
        add(WINDOW, Commands.PALETTE, "Ctrl K", control(KeyCode.K), actions::showPalette);
        add(WINDOW, Commands.PALETTE, "Ctrl Shift P", controlShift(KeyCode.P), actions::showPalette);
        add(WINDOW, "prefs.title", "Ctrl ,", control(KeyCode.COMMA), actions::showPreferences);
        add(WINDOW, "backups.title", actions.projects()::showBackups);
        add(WINDOW, "problem.title", actions::showProblems);
        add(WINDOW, "about.title", actions::showAbout);
        add(WINDOW, "layers.add", actions::addLayers);
        add(WINDOW, "keys.help", "?", typed("?"), actions::showKeys);
        add(WINDOW, "keys.new", "Ctrl N", control(KeyCode.N), actions.projects()::begin);
        add(WINDOW, "keys.save", "Ctrl S", control(KeyCode.S), actions.projects()::save);
        add(WINDOW, "keys.saveas", "Ctrl Shift S", controlShift(KeyCode.S), actions.projects()::saveAs);
    }

    private static void flip(BooleanProperty what) {
        what.set(!what.get());
    }

    private void add(String group, String name, String label, Shortcut.Trigger on, Runnable action) {
        add(group, name, name, label, on, action);
    }

    /** A command whose row in the sheet of keys it shares with others; a second key of one name is another way to it. */
    private void add(String group, String row, String name, String label, Shortcut.Trigger on, Runnable action) {
        commands.add(group, row, name, label, action);
        all.add(new Shortcut(name, on, () -> commands.run(name, action)));
    }

    /** A command without a key. */
    private void add(String group, String name, Runnable action) {
        commands.add(group, name, name, "", action);
    }

    Commands commands() {
        return commands;
    }

    /** The keys and what they fire. */
    List<Shortcut> all() {
        return List.copyOf(all);
    }

    /** Listens to the keys of a window. */
    void install(Scene scene) {
        keyboard.install(scene);
    }
}
