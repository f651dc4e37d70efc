package conflictmap.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A wrapped text of which one stretch may lie on a marker's colour. */
final class MarkedText extends Region {
    private final Path marker = new Path();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final DoubleProperty fixedWidth = new SimpleDoubleProperty(this, "fixedWidth", 300);
    private int from;
    private int to;

    MarkedText() {
        text.getStyleClass().add("report-words");
        marker.getStyleClass().add("marker");
        marker.setManaged(false);
        marker.setStroke(null);
        getChildren().addAll(marker, flow);
        fixedWidth.subscribe(this::requestLayout);
    }

    void show(String words, int markFrom, int markTo) {
        text.setText(words);
        from = markFrom;
        to = markTo;
        setAccessibleText(words);
        requestLayout();
    }

    /** The words that are marked; empty where none are. */
    String marked() {
        return text.getText().substring(from, to);
    }

    /** The width that the text is wrapped to, whatever room there is. */
    DoubleProperty fixedWidthProperty() {
        return fixedWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        applyCss(); // a row is measured before it is dressed, and the type's size decides how high it is
        return Math.ceil(flow.prefHeight(wrapped()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return wrapped();
    }

    private double wrapped() {
        return Math.max(80, Math.floor(fixedWidth.get()));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, wrapped(), getHeight());
        flow.layout();
        if (from < to) {
            marker.getElements().setAll(flow.rangeShape(from, to));
        } else {
            marker.getElements().clear();
        }
    }
}
