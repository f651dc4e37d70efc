package conflictmap.window;

import conflictmap.viewmodel.Marking.Span;
import conflictmap.viewmodel.TextMark;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A paragraph of the open report: dragging marks words, a click looks at the event that the words tell of. */
final class ReaderCell extends ListCell<ReportReader.Piece> {
    /** Room at both sides of the text, and for the scroll bar. */
    private static final double SIDES = 16 + 16 + 4;

    private final ReportReader reader;
    /** One for each direction: a text that changes its direction keeps the order of its signs from before. */
    private final MarkedText leftToRight = new MarkedText();
    private final MarkedText rightToLeft = new MarkedText();
    private MarkedText marked = leftToRight;
    private int pressed = -1;
    private boolean dragged;

    ReaderCell(ListView<ReportReader.Piece> list, ReportReader reader) {
        this.reader = reader;
        setPrefWidth(0);
        getStyleClass().add("paragraph");
        leftToRight.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        rightToLeft.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        for (MarkedText text : List.of(leftToRight, rightToLeft)) {
            text.fixedWidthProperty().bind(list.widthProperty().subtract(SIDES));
            text.setOnMousePressed(this::press);
            text.setOnMouseDragged(this::drag);
            text.setOnMouseReleased(this::release);
        }
        reader.marking().spanProperty().subscribe(this::choose);
    }

    @Override
    protected void updateItem(ReportReader.@Nullable Piece piece, boolean empty) {
        super.updateItem(piece, empty);
        if (empty || piece == null) {
            setGraphic(null);
            return;
        }
        marked = reader.orientation() == NodeOrientation.RIGHT_TO_LEFT ? rightToLeft : leftToRight;
        marked.show(piece.text(), piece.markFrom(), piece.markTo());
        int end = piece.from() + piece.text().length();
        List<TextMark> here = reader.marks().stream().filter(m -> m.from() < end && m.to() > piece.from())
                .map(m -> new TextMark(Math.max(0, m.from() - piece.from()), Math.min(m.to(), end) - piece.from(), m.event())).toList();
        marked.marks(here, reader.theme());
        choose(reader.marking().spanProperty().get());
        setGraphic(marked);
    }

    private void choose(@Nullable Span span) {
        ReportReader.Piece piece = getItem();
        if (piece != null) {
            int length = piece.text().length();
            int from = span == null ? 0 : Math.clamp(span.from() - piece.from(), 0, length);
            int to = span == null ? 0 : Math.clamp(span.to() - piece.from(), from, length);
            marked.choose(from, to);
        }
    }

    private int at(MouseEvent e) {
        ReportReader.Piece piece = getItem();
        return piece == null ? -1 : piece.from() + marked.at(e.getX(), e.getY());
    }

    private void press(MouseEvent e) {
        pressed = e.getButton() == MouseButton.PRIMARY ? at(e) : -1;
        dragged = false;
    }

    private void drag(MouseEvent e) {
        int now = at(e);
        if (pressed >= 0 && now >= 0 && now != pressed) {
            dragged = true;
            reader.marking().mark(pressed, now);
        }
    }

    private void release(MouseEvent e) {
        if (pressed >= 0 && !dragged) {
            if (e.getClickCount() == 2) {
                reader.marking().wordAt(pressed);
            } else {
                reader.click(pressed);
            }
        }
        pressed = -1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getItem() == null ? 0 : snappedTopInset() + marked.prefHeight(-1) + snappedBottomInset();
    }
}
