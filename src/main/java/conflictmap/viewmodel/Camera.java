package conflictmap.viewmodel;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What part of the world the window shows. */
public final class Camera {
    /** Nothing is looked at closer than this on its own: a town with its surroundings. */
    private static final double NEAREST_FIT = 9;

    private static final double FAR = 2;
    private static final int MARGIN_PX = 72;
    private static final int EDGE_PX = 24;

    private final ObjectProperty<Viewport> view;

    private List<GeoPoint> fittedPoints = List.of();
    private @Nullable Viewport fittedView;

    public Camera(Viewport first) {
        view = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<Viewport> viewProperty() {
        return view;
    }

    public Viewport view() {
        return view.get();
    }

    /** Drags the picture by so many pixels to the right and down. */
    public void pan(double dxPx, double dyPx) {
        view.set(view().panned(dxPx, dyPx));
    }

    /** Zooms with the point under the pixel kept in its place. */
    public void zoomAt(double px, double py, double levels) {
        view.set(view().zoomedAt(px, py, levels));
    }

    /** Zooms with the middle kept in its place. */
    public void zoom(double levels) {
        zoomAt(view().widthPx() / 2.0, view().heightPx() / 2.0, levels);
    }

    /** Takes another size around the same middle; a view that was fitted, and not moved since, is fitted again. */
    public void resize(int widthPx, int heightPx) {
        boolean refit = view().equals(fittedView);
        view.set(view().resized(widthPx, heightPx));
        if (refit) {
            fitTo(fittedPoints);
        }
    }

    /** Shows all the points at once. */
    public void fitTo(Collection<GeoPoint> points) {
        fittedPoints = List.copyOf(points);
        fittedView = fitting(fittedPoints);
        view.set(fittedView);
    }

    /**
     * Takes another size, and keeps every point of the ground where it was on the screen.
     *
     * @param dxPx how far the picture's left edge went to the right
     * @param dyPx how far its top edge went down
     */
    public void resizeInPlace(int widthPx, int heightPx, double dxPx, double dyPx) {
        GeoPoint middle = view().pointAt(dxPx + widthPx / 2.0, dyPx + heightPx / 2.0);
        view.set(new Viewport(middle, view().zoom(), widthPx, heightPx, view().projection()));
    }

    /**
     * The view that shows the points, but for a few that lie far off: who lies more than {@value #FAR} times as far
     * from the middle as nine tenths of them. The present view where there are none.
     */
    public Viewport fitting(Collection<GeoPoint> points) {
        if (points.isEmpty()) {
            return view();
        }
        List<GeoPoint> near = withoutFar(points);
        var lat = near.stream().mapToDouble(GeoPoint::latDeg).summaryStatistics();
        var lon = near.stream().mapToDouble(GeoPoint::lonDeg).summaryStatistics();
        var box = new GeoBox(lon.getMin(), lat.getMin(), lon.getMax(), lat.getMax());
        Viewport fit = Viewport.fitting(box, view().widthPx(), view().heightPx(), MARGIN_PX);
        return fit.zoom() > NEAREST_FIT ? fit.withZoom(NEAREST_FIT) : fit;
    }

    private static List<GeoPoint> withoutFar(Collection<GeoPoint> points) {
        var middle = new GeoPoint(
                at(points.stream().mapToDouble(GeoPoint::latDeg), 0.5), at(points.stream().mapToDouble(GeoPoint::lonDeg), 0.5));
        double most = at(points.stream().mapToDouble(middle::distanceM), 0.9);
        return points.stream().filter(p -> middle.distanceM(p) <= FAR * most).toList();
    }

    /** The value below which such a share of all lies. */
    private static double at(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** The view of the whole world, or of as much as the picture holds. */
    public Viewport world() {
        double zoom = Math.log(view().widthPx() / 256.0) / Math.log(2);
        return new Viewport(new GeoPoint(20, 0), zoom, view().widthPx(), view().heightPx(), view().projection());
    }

    /** The present view, or one around the point where that is out of sight. */
    public Viewport showing(GeoPoint point) {
        double px = view().px(point.latDeg(), point.lonDeg());
        double py = view().py(point.latDeg(), point.lonDeg());
        boolean inSight = px >= EDGE_PX
                && px <= view().widthPx() - EDGE_PX
                && py >= EDGE_PX
                && py <= view().heightPx() - EDGE_PX;
        return inSight
                ? view()
                : new Viewport(point, view().zoom(), view().widthPx(), view().heightPx(), view().projection());
    }
}
