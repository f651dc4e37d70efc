package conflictmap.window;

import conflictmap.timeline.Histogram;
import conflictmap.viewmodel.Slider;
import conflictmap.viewmodel.TimeAxis;
import conflictmap.viewmodel.TimeZoom;
import java.time.Instant;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** All the time at a glance, under the line that shows a part of it: where events are, and which part that is. */
final class TrackOverview {
    private static final double HEIGHT = 6;
    /** The least width of the part on the strip: it must be possible to take hold of it. */
    private static final double LEAST = 8;

    private final Slider slider;
    private final Region strip = TimeTrack.passive("track-strip");
    private final Path where = new Path();
    private final Region part = TimeTrack.passive("track-part");
    private final Group root = new Group(strip, where, part);
    private TimeAxis axis;
    private double left;

    TrackOverview(Slider slider) {
        this.slider = slider;
        this.axis = new TimeAxis(slider.zoomProperty().get().whole(), 1);
        where.getStyleClass().add("track-where");
        where.setManaged(false);
        root.setManaged(false);
        root.setMouseTransparent(true);
        part.setId("track-part");
    }

    Node root() {
        return root;
    }

    void draw(boolean any, double x, double width, double y) {
        TimeZoom zoom = slider.zoomProperty().get();
        root.setVisible(any && zoom.isPart());
        if (!root.isVisible()) {
            return;
        }
        left = x;
        axis = new TimeAxis(zoom.whole(), width);
        strip.resizeRelocate(x, y, width, HEIGHT);
        double from = axis.px(zoom.shown().start());
        double to = Math.max(from + LEAST, axis.px(zoom.shown().end()));
        part.resizeRelocate(Math.rint(x + from), y - 1, Math.rint(to - from), HEIGHT + 2);
        drawWhere(slider.overview(width), y);
    }

    private void drawWhere(Histogram all, double y) {
        where.getElements().clear();
        for (int bin = 0; bin < all.bins(); bin++) {
            if (all.total(bin) > 0) {
                double from = Math.clamp(axis.px(Instant.ofEpochMilli(all.edges()[bin])), 0, axis.widthPx());
                double to = Math.clamp(axis.px(Instant.ofEpochMilli(all.edges()[bin + 1])), 0, axis.widthPx());
                where.getElements().addAll(
                        new MoveTo(left + from, y + HEIGHT / 2), new LineTo(left + Math.max(from + 1, to), y + HEIGHT / 2));
            }
        }
    }

    /** Whether a part of the time is shown, so that there is something to move. */
    boolean isShown() {
        return root.isVisible();
    }

    /** The time at a place of the track, in all the time there is. */
    Instant timeAt(double x) {
        return axis.at(x - left);
    }
}
