package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The panel on the left: reports, events and what is to be reviewed, or what to do where there are none. */
final class ListsPanel {
    /** Width of the panel from which on all tabs tell how much they list, pixels for letters of the usual size. */
    private static final double WITH_COUNTS_PX = 290;

    private final StackPane root = new StackPane();
    private final TabPane tabs = new TabPane();
    private final ReadOnlyDoubleProperty zoom;
    private final EventList eventList;
    private final Tab events;
    private final Tab review;
    private final ReviewPanel reviewPanel;
    private final ScenesPanel scenesPanel;
    private final Tab scenes;

    ListsPanel(Desk desk, Judging judging, Runnable addReports, Runnable savePlan) {
        zoom = desk.appearance().zoomProperty();
        var reports = new Tab(Messages.text("lists.reports"), new ReportList(desk).root());
        eventList = new EventList(desk);
        events = new Tab(Messages.text("lists.events"), eventList.root());
        reviewPanel = new ReviewPanel(desk, judging);
        review = new Tab(Messages.text("lists.review"));
        review.selectedProperty().subscribe(open -> review.setContent(open ? reviewPanel.root() : null));
        name(review, "lists.review", desk.review().open(), 0);
        judging.thenGoOn(() -> {
            if (review.isSelected()) {
                reviewPanel.goOn();
            }
        });
        name(reports, "lists.reports", desk.shelf().readings(), WITH_COUNTS_PX);
        name(events, "lists.events", desk.shelf().events(), WITH_COUNTS_PX);
        scenesPanel = new ScenesPanel(desk, savePlan);
        scenes = new Tab(Messages.text("lists.scenes"), scenesPanel.root());
        tabs.setId("lists");
        tabs.setAccessibleText(Messages.text("tool.lists"));
        tabs.getTabs().addAll(reports, events, review, scenes);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var add = new Button(Messages.text("tool.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(e -> addReports.run());
        var empty = Empty.state(Messages.text("lists.empty.title"), Messages.text("lists.empty.body"), add);
        var reading = Empty.small(Messages.text("lists.reading"));
        root.getStyleClass().addAll("panel", "panel-left");
        root.setMinWidth(200);
        root.getChildren().addAll(tabs, empty, reading);
        Runnable tell = () -> {
            boolean nothing = desk.shelf().emptyProperty().get();
            boolean busy = desk.work().currentProperty().get() != null;
            tabs.setVisible(!nothing);
            empty.setVisible(nothing && !busy);
            reading.setVisible(nothing && busy);
        };
        desk.shelf().emptyProperty().subscribe(tell);
        desk.work().currentProperty().subscribe(tell);
        tell.run();
    }

    Region root() {
        return root;
    }

    /** Goes to the events that the filter lets through. */
    void events() {
        if (tabs.isVisible()) {
            tabs.getSelectionModel().select(events);
            eventList.begin();
        }
    }

    /** Goes to what nobody has judged yet. */
    void review() {
        if (tabs.isVisible()) {
            tabs.getSelectionModel().select(review);
            reviewPanel.begin();
        }
    }

    /** Goes to the scenes. */
    void scenes() {
        if (tabs.isVisible()) {
            tabs.getSelectionModel().select(scenes);
            scenesPanel.begin();
        }
    }

    /** Goes to the contradictions. */
    void checks() {
        if (tabs.isVisible()) {
            tabs.getSelectionModel().select(review);
            reviewPanel.beginChecks();
        }
    }

    /** Names a tab, with how much it lists where the panel is wide enough for that. */
    private void name(Tab tab, String key, ObservableList<?> listed, double fromPx) {
        tab.textProperty().bind(Bindings.createStringBinding(
                () -> listed.isEmpty() || root.getWidth() < fromPx * zoom.get()
                        ? Messages.text(key)
                        : Messages.text(key) + "  " + Messages.number(listed.size()),
                listed, root.widthProperty(), zoom));
    }
}
