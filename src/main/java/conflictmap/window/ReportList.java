package conflictmap.window;

import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.Words;
import conflictmap.viewmodel.Zones;
import java.time.OffsetDateTime;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The reports on the desk, two lines each: headline, then source, time and how many events were read. */
final class ReportList {
    private final ListView<Reading> list;
    private boolean following;

    ReportList(Desk desk) {
        list = new ListView<>(desk.shelf().readings());
        list.setId("report-list");
        list.getStyleClass().addAll("rows", "edge-to-edge");
        list.setAccessibleText(Messages.text("lists.reports"));
        list.setPlaceholder(Empty.filtered(desk, "lists.reports.none"));
        list.setFixedCellSize(56);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !following) {
                desk.selection().open(is);
            }
        });
        desk.selection().readingProperty().addListener((o, was, is) -> follow(is));
    }

    Region root() {
        return list;
    }

    private void follow(@Nullable Reading reading) {
        following = true;
        if (reading == null) {
            list.getSelectionModel().clearSelection();
        } else if (!reading.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(reading);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
        following = false;
    }

    /** When a report was published, in its own zone. */
    static String published(Report report) {
        OffsetDateTime at = report.published();
        return at == null
                ? Messages.text("report.undated")
                : Words.instant(at.toInstant(), at.getOffset()) + " " + Zones.name(at.getOffset());
    }

    private static String shortlyPublished(Report report) {
        OffsetDateTime at = report.published();
        return at == null
                ? Messages.text("report.undated")
                : Words.shortInstant(at.toInstant(), at.getOffset()) + " " + Zones.name(at.getOffset());
    }

    static String title(Report report) {
        return report.title().isBlank() ? Messages.text("report.untitled") : report.title();
    }

    private static final class Cell extends ListCell<Reading> {
        private final Label title = new Label();
        private final Label about = new Label();
        private final Label count = new Label();
        private final HBox row;

        Cell() {
            title.getStyleClass().add("row-title");
            about.getStyleClass().add("muted");
            count.getStyleClass().add("badge");
            count.setMinWidth(Region.USE_PREF_SIZE);
            var lines = new VBox(2, title, about);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            row = new HBox(8, lines, count);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Reading reading, boolean empty) {
            super.updateItem(reading, empty);
            if (empty || reading == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Report report = reading.report();
            title.setText(title(report));
            String source = report.source();
            about.setText(shortlyPublished(report) + (source.isBlank() ? "" : " · " + source));
            String events = Messages.counted("report.events", reading.events().size());
            count.setText(Messages.number(reading.events().size()));
            count.setTooltip(new Tooltip(events));
            setAccessibleText(title.getText() + ", " + about.getText() + ", " + events);
            setGraphic(row);
        }
    }
}
