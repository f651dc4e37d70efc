package conflictmap.window;

import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Slider;
import conflictmap.viewmodel.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What the mouse does on the line of time: scrubs, drags the window by its body or its grips, moves the part that is
 * shown by the round times or by the overview, and zooms by the wheel.
 */
final class TrackMouse {
    private static final double ZOOM_A_NOTCH = 1.3;
    private static final double NOTCH_PX = 40;
    /** A press that moves no farther than this is a click. */
    private static final double STILL_PX = 3;

    private final TimeTrack track;
    private final Desk desk;
    private final Slider slider;
    private DoubleConsumer held = x -> {};
    private double pressedX;
    private boolean moved;
    private boolean clickScrubs;

    TrackMouse(TimeTrack track, Desk desk) {
        this.track = track;
        this.desk = desk;
        this.slider = desk.slider();
    }

    void install() {
        track.setOnMousePressed(this::pressed);
        track.setOnMouseDragged(this::dragged);
        track.setOnMouseReleased(this::released);
        track.setOnMouseMoved(this::hovered);
        track.setOnMouseExited(e -> track.hideHint());
        track.setOnScroll(this::scrolled);
    }

    private void pressed(MouseEvent e) {
        track.requestFocus();
        track.hideHint();
        held = x -> {};
        moved = false;
        clickScrubs = false;
        pressedX = e.getX();
        if (desk.clock().isEmpty()) {
            return;
        }
        if (track.isOnOverview(e.getY())) {
            holdOverview(e.getX());
        } else if (track.isOnAxis(e.getY()) || e.getButton() != MouseButton.PRIMARY) {
            holdAxis(e);
        } else {
            holdBrush(e);
        }
    }

    private void holdBrush(MouseEvent e) {
        double headX = track.xOf(desk.clock().playhead().now());
        switch (track.brush().at(e.getX(), e.getY())) {
            case START -> hold(track.xOf(slider.window().start()), slider::dragStart);
            case END -> hold(headX, slider::dragEnd);
            case HEAD -> hold(headX, this::scrub);
            case BODY -> {
                clickScrubs = true;
                hold(headX, this::scrub);
            }
            case NONE -> {
                hold(e.getX(), this::scrub);
                scrub(track.timeAt(e.getX()));
            }
        }
    }

    private void scrub(Instant t) {
        slider.scrubTo(t, track.axis());
    }

    /** What is held keeps its distance from the pointer. */
    private void hold(double partX, java.util.function.Consumer<Instant> to) {
        double grab = pressedX - partX;
        held = x -> to.accept(track.timeAt(x - grab));
    }

    private void holdAxis(MouseEvent e) {
        clickScrubs = e.getButton() == MouseButton.PRIMARY;
        if (e.getClickCount() == 2) {
            slider.showAll();
        }
        TimeAxis axis = track.axis();
        held = x -> slider.panTo(axis.range().start().minus(axis.span(x - pressedX)));
    }

    private void holdOverview(double pressed) {
        if (!track.overview().isShown()) {
            return;
        }
        held = x -> {
            Duration half = slider.zoomProperty().get().shown().length().dividedBy(2);
            slider.panTo(track.overview().timeAt(x).minus(half));
        };
        held.accept(pressed);
    }

    private void dragged(MouseEvent e) {
        moved = moved || Math.abs(e.getX() - pressedX) > STILL_PX;
        if (moved && !desk.clock().isEmpty()) {
            held.accept(e.getX());
        }
    }

    private void released(MouseEvent e) {
        if (clickScrubs && !moved && e.getClickCount() == 1) {
            scrub(track.timeAt(e.getX()));
        }
        held = x -> {};
    }

    private void hovered(MouseEvent e) {
        TrackBrush.Part part = track.brush().at(e.getX(), e.getY());
        track.setCursor(switch (part) {
            case START, END, HEAD -> Cursor.H_RESIZE;
            case BODY, NONE -> Cursor.DEFAULT;
        });
        if (track.isOnAxis(e.getY()) || track.isOnOverview(e.getY()) || part == TrackBrush.Part.START || part == TrackBrush.Part.END) {
            track.hideHint();
        } else {
            track.hintAt(e.getX());
        }
    }

    private void scrolled(ScrollEvent e) {
        if (desk.clock().isEmpty()) {
            return;
        }
        boolean along = Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY());
        if (along || e.isShiftDown()) {
            slider.panBy(-(along ? e.getDeltaX() : e.getDeltaY()) / Math.max(1, track.axis().widthPx()));
        } else {
            slider.zoomAt(track.timeAt(e.getX()), Math.pow(ZOOM_A_NOTCH, e.getDeltaY() / NOTCH_PX));
        }
        track.hideHint();
        e.consume();
    }
}
