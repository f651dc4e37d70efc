package conflictmap.window;

import conflictmap.geo.FlightPath;
import conflictmap.geo.Viewport;
import conflictmap.viewmodel.Camera;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** Moves the camera smoothly: a short glide for the wheel, a flight that draws back and closes in for a jump. */
final class Flight {
    private static final Duration GLIDE = Duration.millis(160);
    private static final double SHORTEST_MS = 600;
    private static final double LONGEST_MS = 1600;
    /** A way as long as the picture is wide takes so long. */
    private static final double MS_A_WIDTH = 450;

    private final Camera camera;
    private final ObservableBooleanValue atOnce;
    private Move move = new Move(Duration.ONE, Interpolator.LINEAR, t -> {});
    private double leftToZoom;

    /**
     * The flights of a camera.
     *
     * @param atOnce whether each ends as soon as it begins
     */
    Flight(Camera camera, ObservableBooleanValue atOnce) {
        this.camera = camera;
        this.atOnce = atOnce;
    }

    private interface Step {
        void at(double t);
    }

    private static final class Move extends Transition {
        private final Step step;

        Move(Duration length, Interpolator easing, Step step) {
            this.step = step;
            setCycleDuration(length);
            setInterpolator(easing);
        }

        @Override
        protected void interpolate(double t) {
            step.at(t);
        }
    }

    /** Zooms with a pixel kept in its place; what is left of the zoom before is added. */
    void zoomAt(double px, double py, double levels) {
        double wanted = leftToZoom + levels;
        double[] done = {0};
        start(GLIDE, Interpolator.EASE_OUT, t -> {
            double next = wanted * t - done[0];
            done[0] = wanted * t;
            leftToZoom = wanted - done[0];
            camera.zoomAt(px, py, next);
        });
    }

    /** Flies to another view of the same size. */
    void to(Viewport target) {
        Viewport shown = camera.view();
        if (target.equals(shown)) {
            return;
        }
        Viewport from = target.projection().equals(shown.projection()) ? shown : shown.on(target.projection());
        var path = FlightPath.between(from, target);
        Duration length = Duration.millis(Math.clamp(path.length() * MS_A_WIDTH, SHORTEST_MS, LONGEST_MS));
        start(length, Interpolator.EASE_BOTH, t -> {
            Viewport now = camera.view();
            camera.viewProperty().set((t >= 1 ? target : path.at(t)).resized(now.widthPx(), now.heightPx()));
        });
    }

    /** Whether the camera stands still. */
    boolean isStill() {
        return move.getStatus() != Animation.Status.RUNNING;
    }

    /** Ends where it is. */
    void stop() {
        move.stop();
        leftToZoom = 0;
    }

    private void start(Duration length, Interpolator easing, Step step) {
        move.stop();
        leftToZoom = 0;
        if (atOnce.get()) {
            step.at(1);
            return;
        }
        move = new Move(length, easing, step);
        move.play();
    }
}
