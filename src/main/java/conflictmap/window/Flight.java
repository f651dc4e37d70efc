package conflictmap.window;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.viewmodel.Camera;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** Moves the camera smoothly: a short glide for the wheel, a flight for a jump. */
final class Flight {
    private static final Duration GLIDE = Duration.millis(160);
    private static final Duration JUMP = Duration.millis(600);

    private final Camera camera;
    private final ObservableBooleanValue atOnce;
    private Move move = new Move(Duration.ONE, t -> {});
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

        Move(Duration length, Step step) {
            this.step = step;
            setCycleDuration(length);
            setInterpolator(Interpolator.EASE_OUT);
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
        start(GLIDE, t -> {
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
        double x0 = from.projection().x(from.center().latDeg(), from.center().lonDeg());
        double y0 = from.projection().y(from.center().latDeg(), from.center().lonDeg());
        double dx = from.projection().x(target.center().latDeg(), target.center().lonDeg()) - x0;
        double dy = from.projection().y(target.center().latDeg(), target.center().lonDeg()) - y0;
        start(JUMP, t -> {
            Viewport now = camera.view();
            GeoPoint center = t >= 1 ? target.center() : from.projection().point(x0 + dx * t, y0 + dy * t);
            double zoom = from.zoom() + (target.zoom() - from.zoom()) * t;
            camera.viewProperty()
                    .set(new Viewport(center, zoom, now.widthPx(), now.heightPx(), now.projection()));
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

    private void start(Duration length, Step step) {
        move.stop();
        leftToZoom = 0;
        if (atOnce.get()) {
            step.at(1);
            return;
        }
        move = new Move(length, step);
        move.play();
    }
}
