package conflictmap.window;

import conflictmap.viewmodel.TimeAxis;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Round times below the bars, and the days, months or years that they lie in below them. */
final class TrackTicks {
    private static final double ROW = 17;
    private static final Font FONT = Font.font("Inter", 12);

    private final Group root = new Group();
    private final List<Label> labels = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final Text measure = new Text();
    private int usedLabels;
    private int usedLines;

    TrackTicks() {
        root.setManaged(false);
        root.setMouseTransparent(true);
        measure.setFont(FONT);
    }

    Node root() {
        return root;
    }

    private double widthOf(String label) {
        measure.setText(label);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    void show(boolean any, TimeAxis axis, ZoneId zone, double left, double top, double axisY) {
        usedLabels = 0;
        usedLines = 0;
        if (any) {
            for (TimeAxis.Tick tick : axis.ticks(zone, this::widthOf)) {
                double x = Math.rint(left + tick.px());
                line(x, tick.major() ? top : axisY, tick.major() ? axisY - top + 4 : 4, tick.major());
                if (!tick.label().isEmpty()) {
                    double width = widthOf(tick.label());
                    label(tick.label(), "track-label", Math.rint(x - width / 2), axisY + 3, width);
                }
            }
            for (TimeAxis.Period period : axis.periods(zone, this::widthOf)) {
                label(period.label(), "track-period", Math.rint(left + period.px()), axisY + 3 + ROW, widthOf(period.label()));
            }
        }
        labels.subList(usedLabels, labels.size()).forEach(label -> label.setVisible(false));
        lines.subList(usedLines, lines.size()).forEach(line -> line.setVisible(false));
    }

    private void label(String text, String style, double x, double y, double width) {
        if (usedLabels == labels.size()) {
            labels.add(new Label());
            root.getChildren().add(labels.getLast());
        }
        Label label = labels.get(usedLabels++);
        label.setVisible(true);
        label.setText(text);
        label.getStyleClass().setAll("label", style);
        label.resizeRelocate(x, y, width + 2, ROW);
    }

    private void line(double x, double y, double height, boolean major) {
        if (usedLines == lines.size()) {
            lines.add(TimeTrack.passive("track-tick"));
            root.getChildren().addFirst(lines.getLast());
        }
        Region line = lines.get(usedLines++);
        line.setVisible(true);
        line.getStyleClass().setAll(major ? "track-tick-major" : "track-tick");
        line.resizeRelocate(x, y, 1, height);
    }
}
