package conflictmap.window;

import conflictmap.viewmodel.Appearance;
import conflictmap.viewmodel.Commands;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Palette;
import conflictmap.viewmodel.Panels;
import conflictmap.viewmodel.Places;
import conflictmap.viewmodel.Presenter;
import conflictmap.viewmodel.SampleProject;
import conflictmap.viewmodel.Wishes;
import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's contents: tools above, lists left, map in the middle, event right, time and status below. */
final class MainWindow {
    private final Desk desk;
    private final MapPane map;
    private final StackPane root = new StackPane();
    private final Shortcuts shortcuts;
    private final Sheets sheets;
    private final ProjectActions projects;
    private final Actions actions;
    private final Zoomed zoomed;
    private final PresenterLayer drawing;
    private final SpeakerScreen speaker;

    MainWindow(Desk desk, Places places, FileChoices files, String version, List<SampleProject> samples) {
        this.desk = desk;
        map = new MapPane(desk);
        sheets = new Sheets(desk, version);
        drawing = new PresenterLayer(desk);
        speaker = new SpeakerScreen(desk);
        actions = new Actions(desk, files, sheets);
        projects = actions.projects();
        var commands = new Commands();
        var tools = new ToolBarView(desk, actions, commands);
        var time = new TimeBar(desk);
        var status = new StatusBar(desk, actions::showProblems, actions::showImport, actions::showAbout);
        shortcuts = new Shortcuts(commands, desk, map, time, actions, sheets, tools::focusSearch);
        sheets.connect(
                () -> KeysSheet.of(commands),
                () -> LayersSheet.of(desk.layering(), actions::addLayers, layer -> map.flight().to(layer.viewIn(desk.camera()))),
                map::requestFocus);

        var palette = new PaletteSheet(
                new Palette(commands, desk, places, place -> map.flight().to(desk.camera().viewOf(place.place()))), sheets::close);
        actions.palette(() -> {
            sheets.showPlain("palette-sheet", palette.root());
            palette.open();
        });
        Appearance look = desk.appearance();
        var judging = new Judging(desk);
        var panel = new ListsPanel(desk, judging, actions::add, actions::savePlan);
        Region lists = panel.root();
        var event = new EventPanel(desk, judging, places);
        shortcuts.edit(desk, event.inspector(), panel::review);
        shortcuts.scenes(desk, panel::scenes);
        tools.whenSearched(() -> {
            look.listsOpenProperty().set(true);
            panel.events();
        });
        desk.scenes().flyBy(map.flight()::to);
        shortcuts.whenEscaped(event::cancel);
        shortcuts.compare(desk.comparing());
        shortcuts.present(desk, drawing, () -> speaker.toggle(root.getScene().getWindow()));
        shortcuts.check(desk, panel::checks);
        lists.prefWidthProperty().bind(root.widthProperty().map(w -> listsWidth(w.doubleValue())));
        event.prefWidthProperty().bind(root.widthProperty().map(w -> eventWidth(w.doubleValue())));
        lists.setId("lists-panel");
        event.setId("event-panel");
        var table = new MapAndTable(desk, new MapStage(desk, map, drawing), map, new TablePanel(desk, judging, places));
        shortcuts.table(table::toggle);
        var page = new BorderPane(middle(table.root(), lists, event, new StartPage(desk, actions, commands, samples).root(), new ChartsPanel(desk, actions::saveCharts)));
        page.setMinSize(0, 0); // else it would be wider than a narrow window, and cut off on both sides
        page.setTop(tools.root());
        page.setBottom(new VBox(time.root(), status.root()));
        for (Region bar : List.of(tools.root(), status.root())) {
            shownUnless(look.presentingProperty(), bar);
        }
        root.getChildren().addAll(page, cover(), sheets.root());
        zoomed = new Zoomed(root, look.zoomProperty());
        new Panels(look, root.widthProperty());
        for (Node bar : List.of(tools.root(), time.root())) {
            bar.addEventHandler(MouseEvent.MOUSE_CLICKED, this::giveKeysBack);
        }
        acceptDrops();
        actions.askAboutTables();
        desk.selection().eventProperty().subscribe(selected -> {
            if (selected != null) {
                map.flight().to(desk.camera().viewOf(selected));
            }
        });
    }

    /** All of it, to be the root of a scene. */
    Region root() {
        return zoomed;
    }

    /** Tells what people set, which the preferences show. */
    void connect(Wishes wishes) {
        var preferences = new PreferencesSheet(wishes, desk);
        actions.preferences(() -> sheets.ask("prefs.title", preferences.opened()));
    }

    MapPane map() {
        return map;
    }

    Shortcuts shortcuts() {
        return shortcuts;
    }

    Sheets sheets() {
        return sheets;
    }

    ProjectActions projects() {
        return projects;
    }

    void install(Scene scene) {
        shortcuts.install(scene);
        scene.windowProperty().subscribe(window -> {
            if (window != null) {
                speaker.follow(window);
            }
        });
        map.requestFocus();
    }

    /** Width of the lists in a window of some width. */
    static double listsWidth(double window) {
        return share(window, 0.225, 276, 320);
    }

    /** Width of the panel of the event in a window of some width. */
    static double eventWidth(double window) {
        return share(window, 0.25, 288, 360);
    }

    /** Black or white over all of it, so that people look at the speaker. */
    private Region cover() {
        var cover = new Region();
        cover.setId("cover");
        desk.classroom().presenter().coverProperty().subscribe(with -> {
            cover.setVisible(with != Presenter.Cover.NONE);
            cover.setStyle("-fx-background-color: " + (with == Presenter.Cover.WHITE ? "white" : "black"));
        });
        return cover;
    }

    /** A share of the window's width, within limits. */
    private static double share(double window, double part, double least, double most) {
        return Math.rint(Math.clamp(part * window, least, most));
    }

    private BorderPane middle(Region center, Region lists, Region event, Region start, Region charts) {
        Appearance look = desk.appearance();
        VBox.setVgrow(center, Priority.ALWAYS);
        var stage = new StackPane(new VBox(new CompareBar(desk).root(), center, new StoryStrip(desk).root()), start);
        var middle = new BorderPane(stage);
        for (Region part : List.of(stage, middle, lists, event)) { // in a low window they give way, and do not lie over the tools
            part.setMinHeight(0);
        }
        stage.setMinWidth(0);
        Runnable fold = () -> {
            boolean alone = look.presentingProperty().get();
            boolean crowded = look.chartsOpenProperty().get() && root.getWidth() > 0 && root.getWidth() < Panels.ENOUGH;
            middle.setLeft(look.listsOpenProperty().get() && !alone && !crowded ? lists : null);
            middle.setRight(look.chartsOpenProperty().get() ? charts : look.inspectorOpenProperty().get() && !alone ? event : null);
        };
        look.listsOpenProperty().subscribe(fold);
        look.inspectorOpenProperty().subscribe(fold);
        look.presentingProperty().subscribe(fold);
        look.chartsOpenProperty().subscribe(fold);
        root.widthProperty().map(w -> w.doubleValue() < Panels.ENOUGH).subscribe((was, is) -> Platform.runLater(fold));
        fold.run();
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private static void shownUnless(BooleanProperty hidden, Region bar) {
        bar.visibleProperty().bind(Bindings.not(hidden));
        bar.managedProperty().bind(bar.visibleProperty());
    }

    /** After a click on a tool the keys drive the map again; who tabs to a button keeps it. */
    private void giveKeysBack(MouseEvent e) {
        Node focus = root.getScene().getFocusOwner();
        if (focus instanceof javafx.scene.control.ButtonBase) {
            map.requestFocus();
        }
    }

    private void acceptDrops() {
        root.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                map.note().setDropping(true);
            }
            e.consume();
        });
        root.setOnDragExited(e -> map.note().setDropping(false));
        root.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent e) {
        boolean files = e.getDragboard().hasFiles();
        if (files) {
            projects.take(e.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        e.setDropCompleted(files);
        e.consume();
    }
}
