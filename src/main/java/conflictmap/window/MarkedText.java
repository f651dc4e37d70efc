package conflictmap.window;

import conflictmap.render.Theme;
import conflictmap.viewmodel.TextMark;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A wrapped text, of which one stretch may lie on a marker's colour, places on a tint, and what tells of events is underlined. */
final class MarkedText extends Region {
    /** A stretch of the text that was read as something. */
    private record Drawn(int from, int to, Path path) {}

    private final Path marker = new Path();
    private final Path chosen = new Path();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final DoubleProperty fixedWidth = new SimpleDoubleProperty(this, "fixedWidth", 300);
    private final List<Drawn> places = new ArrayList<>();
    private final List<Drawn> events = new ArrayList<>();
    private String words = "";
    private String laid = "";
    private boolean broken;
    private int from;
    private int to;
    private int chosenFrom;
    private int chosenTo;

    MarkedText() {
        text.getStyleClass().add("report-words");
        dress(marker, "marker");
        dress(chosen, "chosen-words");
        getChildren().addAll(marker, chosen, flow);
        fixedWidth.subscribe(this::requestLayout);
    }

    private static Path dress(Path path, String style) {
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setStroke(null);
        return path;
    }

    void show(String words, int markFrom, int markTo) {
        this.words = words;
        broken = Wrapping.isNeeded(words);
        fill(words);
        from = markFrom;
        to = markTo;
        setAccessibleText(words);
        requestLayout();
    }

    /** Tells what stretches were read as, cut to this text. */
    void marks(List<TextMark> marks, Theme theme) {
        places.forEach(d -> getChildren().remove(d.path()));
        events.forEach(d -> getChildren().remove(d.path()));
        places.clear();
        events.clear();
        for (TextMark mark : marks) {
            var event = mark.event();
            if (event == null) {
                places.add(new Drawn(mark.from(), mark.to(), dress(new Path(), "place-words")));
            } else {
                Path line = dress(new Path(), "event-words");
                Underline.dress(line, event.type(), theme);
                events.add(new Drawn(mark.from(), mark.to(), line));
            }
        }
        places.forEach(d -> getChildren().addFirst(d.path()));
        events.forEach(d -> getChildren().add(d.path()));
        requestLayout();
    }

    /** Shows which words a person has marked; none where the two are the same. */
    void choose(int wordsFrom, int wordsTo) {
        chosenFrom = wordsFrom;
        chosenTo = wordsTo;
        requestLayout();
    }

    /** The words that are marked; empty where none are. */
    String marked() {
        return words.substring(from, to);
    }

    /** The words that a person has marked. */
    String chosen() {
        return words.substring(chosenFrom, chosenTo);
    }

    /** How many stretches are underlined as telling of events. */
    int eventCount() {
        return events.size();
    }

    /** The index of the character at a point of this, or of the nearest. */
    int at(double x, double y) {
        Point2D inFlow = flow.parentToLocal(x, y);
        return Math.clamp(flow.hitTest(inFlow).getCharIndex(), 0, words.length());
    }

    /** The width that the text is wrapped to, whatever room there is. */
    DoubleProperty fixedWidthProperty() {
        return fixedWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        applyCss(); // a row is measured before it is dressed, and the type's size decides how high it is
        return Math.ceil(flow.prefHeight(wrap()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return wrapped();
    }

    private void fill(String lines) {
        laid = lines;
        List<Text> pieces = new ArrayList<>(List.of(text));
        List<String> parts = broken ? Wrapping.pieces(lines) : List.of(lines);
        text.setText(parts.isEmpty() ? "" : parts.getFirst());
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            var piece = new Text(part);
            piece.getStyleClass().add("report-words");
            pieces.add(piece);
        }
        flow.getChildren().setAll(pieces);
    }

    /** Breaks the lines where JavaFX can't, and tells how wide the text is laid out then. */
    private double wrap() {
        if (broken) {
            String lines = Wrapping.broken(words, text.getFont(), wrapped());
            if (!lines.equals(laid)) {
                fill(lines);
            }
            return Math.max(wrapped(), Math.ceil(flow.prefWidth(-1)));
        }
        return wrapped();
    }

    private double wrapped() {
        return Math.max(80, Math.floor(fixedWidth.get()));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, wrap(), getHeight());
        flow.layout();
        draw(marker, from, to, false);
        draw(chosen, chosenFrom, chosenTo, false);
        places.forEach(d -> draw(d.path(), d.from(), d.to(), false));
        events.forEach(d -> draw(d.path(), d.from(), d.to(), true));
    }

    private void draw(Path path, int first, int end, boolean below) {
        int length = words.length();
        int a = Math.clamp(first, 0, length);
        int b = Math.clamp(end, a, length);
        PathElement[] shape = a == b ? new PathElement[0] : below ? flow.underlineShape(a, b) : flow.rangeShape(a, b);
        path.getElements().setAll(below ? Underline.lines(shape) : List.of(shape));
    }
}
