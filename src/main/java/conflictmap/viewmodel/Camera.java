package conflictmap.viewmodel;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Place;
import conflictmap.render.Views;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What part of the world the window shows. */
public final class Camera {
    private static final int EDGE_PX = 24;

    private final ObjectProperty<Viewport> view;

    private List<ConflictEvent> fittedEvents = List.of();
    private @Nullable Viewport fittedView;
    private BiFunction<Viewport, List<ConflictEvent>, Viewport> clearing = (view, events) -> view;

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
            fitTo(fittedEvents);
        }
    }

    /** Shows where the events are. */
    public void fitTo(List<ConflictEvent> events) {
        fittedEvents = List.copyOf(events);
        fittedView = fitting(fittedEvents);
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

    /** The view that shows where the events are; the present view where there are none. */
    public Viewport fitting(List<ConflictEvent> events) {
        Viewport now = view();
        return events.isEmpty() ? now : clearing.apply(Views.fitting(events, projection(), now.widthPx(), now.heightPx()), events);
    }

    /** Turns fitted views into such as keep clear of the furniture. */
    void keepClear(BiFunction<Viewport, List<ConflictEvent>, Viewport> newClearing) {
        clearing = newClearing;
    }

    /** The view of the whole world, or of as much as the picture holds. */
    public Viewport world() {
        return Views.world(projection(), view().widthPx(), view().heightPx());
    }

    /** How the map lays the earth flat. */
    public MapProjection projection() {
        return MapProjection.of(view().projection());
    }

    /**
     * What is seen, in another projection that is fitted to it: the middle stays, and is as large as before. The first
     * time it takes half a second, which is for a job.
     */
    public static Viewport in(MapProjection projection, Viewport view) {
        return view.on(projection.fittedTo(view));
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

    /** The view in which an event is in sight. */
    public Viewport viewOf(ConflictEvent event) {
        return viewOf(event.place());
    }

    /** The view in which a place is in sight; the present one where nobody knows where that is. */
    public Viewport viewOf(Place place) {
        GeoPoint position = place.position();
        return position == null ? view() : showing(position);
    }
}
