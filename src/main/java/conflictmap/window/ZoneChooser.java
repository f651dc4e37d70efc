package conflictmap.window;

import conflictmap.viewmodel.Clock;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.ZoneChoice;
import conflictmap.viewmodel.Zones;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The zone that times are shown in: a button that names it, and opens a list of all zones in which one can search. */
final class ZoneChooser {
    private static final double WIDTH = 260;
    private static final double ROW = 30;
    private static final int ROWS = 9;

    private final Desk desk;
    private final Button button = new Button();
    private final TextField search = new TextField();
    private final ListView<ZoneChoice> list = new ListView<>();
    private final Popup popup = new Popup();

    ZoneChooser(Desk desk) {
        this.desk = desk;
        button.setId("zone");
        button.getStyleClass().addAll("zone-button");
        button.setTooltip(new Tooltip(Messages.text("time.zone")));
        button.setOnAction(e -> open());
        Clock clock = desk.clock();
        clock.zoneSetting().choiceProperty().subscribe(this::tell);
        clock.zoneProperty().subscribe(this::tell);
        clock.playheadProperty().subscribe(this::tell);
        tell();
        search.setId("zone-search");
        search.setPromptText(Messages.text("time.zone.search"));
        search.textProperty().subscribe(this::fill);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        list.setId("zone-list");
        list.getStyleClass().addAll("edge-to-edge", "zone-list");
        list.setAccessibleText(Messages.text("time.zone"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(e -> choose());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        var sheet = new VBox(8, search, list);
        sheet.getStyleClass().add("popup-sheet");
        sheet.setPrefWidth(WIDTH);
        popup.getContent().add(sheet);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    Region root() {
        return button;
    }

    private void tell() {
        Clock clock = desk.clock();
        String name = Zones.nameAt(clock.zone(), clock.playhead().now());
        button.setText(name);
        button.setAccessibleText(Messages.text("time.zone") + ": "
                + Zones.name(clock.zoneSetting().choiceProperty().get(), clock.zone(), clock.playhead().now()));
    }

    /** Opens the list above the button. */
    void open() {
        search.clear();
        fill();
        popup.getContent().getFirst().setStyle(button.getScene().getRoot().getStyle());
        Bounds at = button.localToScreen(button.getLayoutBounds());
        popup.setAnchorLocation(javafx.stage.PopupWindow.AnchorLocation.CONTENT_BOTTOM_RIGHT);
        popup.show(button, at.getMaxX(), at.getMinY() - 4);
        search.requestFocus();
    }

    private void fill() {
        list.getItems().setAll(Zones.matching(search.getText(), desk.shelf().listedEvents()));
        list.getSelectionModel().select(
                search.getText().isBlank() ? desk.clock().zoneSetting().choiceProperty().get() : list.getItems().stream().findFirst().orElse(null));
    }

    private void keyed(KeyEvent e) {
        int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int at = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            choose();
            e.consume();
        }
    }

    private void choose() {
        ZoneChoice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            desk.clock().zoneSetting().choiceProperty().set(chosen);
            popup.hide();
        }
    }

    private final class Cell extends ListCell<ZoneChoice> {
        @Override
        protected void updateItem(@Nullable ZoneChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            Clock clock = desk.clock();
            setText(empty || choice == null
                    ? null
                    : Zones.name(choice, clock.zoneSetting().localProperty().get(), clock.playhead().now()));
        }
    }
}
