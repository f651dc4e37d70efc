package conflictmap.window;

import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The open report, a row a paragraph, with the sentence marked and scrolled to that the event was read from. */
final class ReportReader {
    /** Longer paragraphs are cut at a space, so that no row is higher than the panel. */
    private static final int LONGEST = 900;

    /** Room at both sides of the text, and for the scroll bar. */
    private static final double SIDES = 16 + 16 + 4;

    /** A piece of the report's text; {@code markFrom < markTo} where some of it is marked, as indices into it. */
    record Piece(String text, int markFrom, int markTo) {}

    private final Label title = new Label();
    private final Label about = new Label();
    private final ListView<Piece> text = new ListView<>();
    private final StackPane root;
    private int wanted;

    ReportReader(Desk desk) {
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        text.setId("report-text");
        text.getStyleClass().addAll("report-text", "edge-to-edge");
        text.setAccessibleText(Messages.text("reader.title"));
        text.setCellFactory(Cell::new);
        VBox.setVgrow(text, Priority.ALWAYS);
        var head = new VBox(4, title, about);
        head.getStyleClass().add("reader-head");
        var page = new VBox(head, text);
        var empty = Empty.state(Messages.text("reader.none"), Messages.text("reader.none.body"));
        root = new StackPane(page, empty);
        root.getStyleClass().add("reader");
        desk.selection().readingProperty().subscribe(reading -> {
            page.setVisible(reading != null);
            empty.setVisible(reading == null);
            show(reading, desk.selection().markProperty().get());
        });
        desk.selection().markProperty().subscribe(mark -> show(desk.selection().readingProperty().get(), mark));
    }

    Region root() {
        return root;
    }

    private void show(@Nullable Reading reading, @Nullable Evidence mark) {
        if (reading == null) {
            text.getItems().clear();
            return;
        }
        Report report = reading.report();
        title.setText(ReportList.title(report));
        about.setText((report.source().isBlank() ? "" : report.source() + " · ") + ReportList.published(report));
        List<Piece> pieces = mark != null && mark.reportId().equals(report.id())
                ? pieces(report.text(), mark.sentenceFrom(), mark.sentenceTo())
                : pieces(report.text(), 0, 0);
        text.getItems().setAll(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).markFrom() < pieces.get(i).markTo()) {
                bringUp(Math.max(0, i - 1));
                return;
            }
        }
        bringUp(0);
    }

    /** Scrolls to a row; again after the rows have been measured, since their heights are guesses till then. */
    private void bringUp(int row) {
        wanted = row;
        text.scrollTo(row);
        Platform.runLater(() -> {
            settle();
            Platform.runLater(this::settle);
        });
    }

    private void settle() {
        if (wanted < text.getItems().size()) {
            text.applyCss();
            text.layout();
            text.scrollTo(wanted);
            text.layout();
        }
    }

    /** The text cut into paragraphs, empty ones left out, with the marked stretch told in each. */
    static List<Piece> pieces(String text, int markFrom, int markTo) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int end = cut(text, from, line < 0 ? text.length() : line);
            if (!text.substring(from, end).isBlank()) {
                int a = Math.clamp(markFrom, from, end) - from;
                int b = Math.clamp(markTo, from, end) - from;
                pieces.add(new Piece(text.substring(from, end), a, b));
            }
            from = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        return pieces;
    }

    private static int cut(String text, int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int space = text.lastIndexOf(' ', from + LONGEST);
        return space > from ? space + 1 : from + LONGEST;
    }

    private static final class Cell extends ListCell<Piece> {
        private final MarkedText marked = new MarkedText();

        Cell(ListView<Piece> list) {
            setPrefWidth(0);
            getStyleClass().add("paragraph");
            marked.fixedWidthProperty().bind(list.widthProperty().subtract(SIDES));
        }

        @Override
        protected void updateItem(@Nullable Piece piece, boolean empty) {
            super.updateItem(piece, empty);
            if (empty || piece == null) {
                setGraphic(null);
                return;
            }
            marked.show(piece.text(), piece.markFrom(), piece.markTo());
            setGraphic(marked);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getItem() == null ? 0 : snappedTopInset() + marked.prefHeight(-1) + snappedBottomInset();
        }
    }
}
