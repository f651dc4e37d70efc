package conflictmap.window;

import conflictmap.timeline.Window;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.TimeAxis;
import java.time.Instant;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The window on the line of time: a brush with a grip at each end, and the playhead at its end. */
final class TrackBrush {
    private static final double KNOB = 12;
    private static final double GRIP_WIDTH = 8;
    private static final double GRIP_HEIGHT = 20;
    /** Pixels beside a grip that still take it. */
    private static final double NEAR = 3;

    private final Region brush = TimeTrack.passive("track-brush");
    private final Region head = TimeTrack.passive("track-head");
    private final Region knob = TimeTrack.passive("track-knob");
    private final Region startGrip = TimeTrack.passive("track-grip");
    private final Region endGrip = TimeTrack.passive("track-grip");
    private final Group root = new Group(brush, head, startGrip, endGrip, knob);

    /** What of the brush lies at a place. */
    enum Part { START, END, HEAD, BODY, NONE }

    TrackBrush() {
        startGrip.setId("window-start");
        endGrip.setId("window-end");
        knob.setId("playhead");
        root.setManaged(false);
        root.setMouseTransparent(true);
    }

    Node root() {
        return root;
    }

    void layout(Desk desk, TimeAxis axis, double left, double top, double height) {
        boolean any = !desk.clock().isEmpty();
        boolean windowed = any && desk.slider().isWindowed();
        double right = left + axis.widthPx();
        Instant now = desk.clock().playhead().now();
        double x1 = Math.rint(left + axis.px(now));
        double x0 = Math.rint(left + axis.px(desk.slider().window().start()));
        boolean seen = x1 >= left - 1 && x1 <= right + 1;
        double from = Math.clamp(x0, left, right);
        double to = Math.clamp(x1, left, right);
        brush.setVisible(any && desk.clock().playhead().window().mode() != Window.Mode.INSTANT && to > from);
        brush.resizeRelocate(from, top, to - from, height);
        head.setVisible(any && seen);
        head.resizeRelocate(x1 - 1, top - 2, 2, height + 2);
        knob.setVisible(any && seen);
        knob.resizeRelocate(x1 - KNOB / 2, top - KNOB - 1, KNOB, KNOB);
        layoutGrip(startGrip, windowed && x0 >= left - 1 && x0 <= right + 1, x0, top, height);
        layoutGrip(endGrip, windowed && seen, x1, top, height);
    }

    private static void layoutGrip(Region grip, boolean visible, double x, double top, double height) {
        grip.setVisible(visible);
        grip.resizeRelocate(x - GRIP_WIDTH / 2, Math.rint(top + (height - GRIP_HEIGHT) / 2), GRIP_WIDTH, GRIP_HEIGHT);
    }

    /** What of the brush lies at a place of the track; a grip before the body. */
    Part at(double x, double y) {
        if (isOn(startGrip, x, y, NEAR)) {
            return Part.START;
        }
        if (isOn(endGrip, x, y, NEAR)) {
            return Part.END;
        }
        if (isOn(knob, x, y, NEAR)) {
            return Part.HEAD;
        }
        return isOn(brush, x, y, 0) ? Part.BODY : Part.NONE;
    }

    private static boolean isOn(Region part, double x, double y, double near) {
        return part.isVisible()
                && x >= part.getLayoutX() - near && x <= part.getLayoutX() + part.getWidth() + near
                && y >= part.getLayoutY() - near && y <= part.getLayoutY() + part.getHeight() + near;
    }
}
