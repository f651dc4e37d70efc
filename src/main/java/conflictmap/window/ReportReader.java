package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.render.Theme;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Marking;
import conflictmap.viewmodel.Messages;
import conflictmap.viewmodel.TextMark;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The open report, a row a paragraph, with its places and events marked, and the sentence scrolled to that the event
 * looked at was read from. Words that are marked in it become an event.
 */
final class ReportReader {
    /** Longer paragraphs are cut at a space, so that no row is higher than the panel. */
    private static final int LONGEST = 900;

    /**
     * A piece of the report's text.
     *
     * @param from where it begins in the report
     * @param markFrom where the marker begins in it, {@code markTo} where there is none
     */
    record Piece(String text, int from, int markFrom, int markTo) {}

    private final Desk desk;
    private final ReportHead head;
    private final ReaderLegend legend;
    private final ListView<Piece> text = new ListView<>();
    private final StackPane root;
    private List<TextMark> marks = List.of();
    private NodeOrientation orientation = NodeOrientation.LEFT_TO_RIGHT;
    private int wanted;

    ReportReader(Desk desk) {
        this.desk = desk;
        head = new ReportHead(desk);
        legend = new ReaderLegend(desk);
        text.setId("report-text");
        text.getStyleClass().addAll("report-text", "edge-to-edge");
        text.setAccessibleText(Messages.text("reader.title"));
        text.setAccessibleHelp(Messages.text("reader.keys"));
        text.setCellFactory(list -> new ReaderCell(list, this));
        text.setContextMenu(menu());
        new ReaderKeys(this, desk).install(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        var page = new VBox(head.root(), legend.root(), text);
        var empty = Empty.state(Messages.text("reader.none"), Messages.text("reader.none.body"));
        root = new StackPane(page, empty);
        root.getStyleClass().add("reader");
        desk.selection().readingProperty().subscribe(reading -> {
            page.setVisible(reading != null);
            empty.setVisible(reading == null);
            show(reading, desk.selection().markProperty().get());
        });
        desk.selection().markProperty().subscribe(mark -> show(desk.selection().readingProperty().get(), mark));
        desk.shelf().foundProperty().addListener(o -> show(desk.selection().readingProperty().get(), desk.selection().markProperty().get()));
        desk.appearance().themeProperty().addListener(o -> text.refresh());
        desk.marking().spanProperty().addListener((o, was, is) -> follow(is));
    }

    Region root() {
        return root;
    }

    Marking marking() {
        return desk.marking();
    }

    List<TextMark> marks() {
        return marks;
    }

    Theme theme() {
        return desk.appearance().themeProperty().get();
    }

    NodeOrientation orientation() {
        return orientation;
    }

    /** Gives up what is marked, or what is known of the report being changed; false where there is neither. */
    boolean cancel() {
        boolean marked = marking().spanProperty().get() != null;
        marking().clear();
        return head.cancel() || marked;
    }

    private ContextMenu menu() {
        var make = new MenuItem(Messages.text("reader.menu.make"));
        make.setId("reader-make");
        make.setOnAction(e -> marking().make());
        var look = new MenuItem(Messages.text("reader.menu.look"));
        look.setId("reader-look");
        look.setOnAction(e -> look());
        var menu = new ContextMenu(make, look);
        menu.setOnShowing(e -> {
            make.setDisable(marking().spanProperty().get() == null);
            look.setDisable(marking().told(marks) == null);
        });
        return menu;
    }

    /** Looks at the event that the marked words tell of. */
    void look() {
        ConflictEvent event = marking().told(marks);
        if (event != null) {
            desk.reveal(event);
        }
    }

    /** Looks at the event that the words at a place of the report tell of; elsewhere nothing is marked any more. */
    void click(int at) {
        marking().clear();
        ConflictEvent event = TextMark.eventAt(marks, at);
        if (event != null) {
            desk.reveal(event);
        }
    }

    private void show(@Nullable Reading reading, @Nullable Evidence mark) {
        if (reading == null) {
            text.getItems().clear();
            return;
        }
        Report report = reading.report();
        head.show(reading);
        List<TextMark> now = TextMark.of(reading, desk.shelf().eventsOf(report.id()));
        boolean sameMarks = now.equals(marks);
        marks = now;
        legend.show(marks);
        orientation = TextMark.isRightToLeft(report.text()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        List<Piece> pieces = mark != null && mark.reportId().equals(report.id())
                ? pieces(report.text(), mark.sentenceFrom(), mark.sentenceTo())
                : pieces(report.text(), 0, 0);
        if (pieces.equals(text.getItems())) {
            if (!sameMarks) {
                text.refresh();
            }
            return;
        }
        text.getItems().setAll(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).markFrom() < pieces.get(i).markTo()) {
                bringUp(Math.max(0, i - 1));
                return;
            }
        }
        bringUp(0);
    }

    /** Brings words that were marked by keys into sight. */
    private void follow(Marking.@Nullable Span span) {
        if (span != null && text.isFocused()) {
            for (int i = 0; i < text.getItems().size(); i++) {
                Piece piece = text.getItems().get(i);
                if (span.from() < piece.from() + piece.text().length()) {
                    text.scrollTo(Math.max(0, i - 1));
                    return;
                }
            }
        }
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
                pieces.add(new Piece(text.substring(from, end), from, a, b));
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
}
