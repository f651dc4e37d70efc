package conflictmap.window;

import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A wrapped text of which one stretch may lie on a marker's colour. */
final class MarkedText extends Region {
    private final Path marker = new Path();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private int from;
    private int to;

    MarkedText() {
        text.getStyleClass().add("report-words");
        marker.getStyleClass().add("marker");
        marker.setManaged(false);
        marker.setStroke(null);
        getChildren().addAll(marker, flow);
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

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        if (from < to) {
            marker.getElements().setAll(flow.rangeShape(from, to));
        } else {
            marker.getElements().clear();
        }
    }
}
