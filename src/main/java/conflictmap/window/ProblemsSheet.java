package conflictmap.window;

import conflictmap.model.Problem;
import conflictmap.viewmodel.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of what could not be read, and where. */
final class ProblemsSheet {
    private ProblemsSheet() {}

    static Node of(List<Problem> problems) {
        if (problems.isEmpty()) {
            return Empty.small(Messages.text("problem.none"));
        }
        var lead = new Label(Messages.text("problem.lead"));
        lead.getStyleClass().add("muted");
        var list = new ListView<>(FXCollections.observableArrayList(problems));
        list.setId("problem-list");
        list.getStyleClass().addAll("rows", "edge-to-edge", "bordered-list");
        list.setPrefHeight(Math.clamp(problems.size() * 53L + 2, 55, 420));
        list.setCellFactory(view -> new Cell());
        return new VBox(8, lead, list);
    }

    private static final class Cell extends ListCell<Problem> {
        private final Label message = new Label();
        private final Label where = new Label();
        private final VBox row = new VBox(2, message, where);

        Cell() {
            message.setWrapText(true);
            where.getStyleClass().addAll("muted", "small");
            row.getStyleClass().add("row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            Path file = Path.of(problem.source()).getFileName();
            message.setText((file == null ? problem.source() : file.toString()) + ": " + problem.message());
            where.setText(problem.source() + (problem.line() > 0 ? ":" + problem.line() : "") + " · " + problem.code());
            setGraphic(row);
        }
    }
}
