package conflictmap.window;

import conflictmap.geo.Viewport;
import conflictmap.model.ConflictEvent;
import conflictmap.render.Piece;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.Messages;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The map. Painted at most once a pulse, when something that it shows has changed; when the panels beside it fold,
 * every place stays where it was on the screen.
 */
final class MapPane extends Region {
    private final Desk desk;
    private final ImageView view = new ImageView();
    private final HoverCard card = new HoverCard();
    private final MapNote note;
    private final EventWalk walk;
    private final SwipeHandle handle;
    private final Flight flight;
    private @Nullable MapScreen screen;
    private double magnification = 1;
    private double sceneX = Double.NaN;
    private double sceneY = Double.NaN;
    private double sceneWidth;
    private double sceneHeight;

    MapPane(Desk desk) {
        this.desk = desk;
        this.flight = new Flight(desk.camera(), desk.appearance().reducedMotionProperty());
        setId("map");
        getStyleClass().add("map-pane");
        setMinSize(160, 120);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("map.label"));
        view.setMouseTransparent(true);
        view.setManaged(false);
        this.note = new MapNote(desk);
        this.handle = new SwipeHandle(desk.comparing());
        getChildren().addAll(view, note.root(), card.root(), handle.root());
        desk.comparing().comparisonProperty().addListener(o -> repaint());
        desk.frameProperty().addListener(o -> repaint());
        desk.sheetProperty().addListener(o -> repaint());
        new MapMouse(this, desk, flight, card).install();
        walk = new EventWalk(desk, this, card);
        watchScale();
    }

    /** How much larger than its own units it is shown; it is painted as finely as that asks for. */
    void setMagnification(double larger) {
        if (larger != magnification) {
            magnification = larger;
            repaint();
        }
    }

    /** Asks for a new picture in the next pulse. */
    void repaint() {
        setNeedsLayout(true);
    }

    Flight flight() {
        return flight;
    }

    EventWalk walk() {
        return walk;
    }

    MapNote note() {
        return note;
    }

    /** The events at a place of this node, nearest and newest first. */
    List<ConflictEvent> eventsAt(double x, double y) {
        return desk.sheetProperty().get().hit(desk.frameProperty().get(), x, y);
    }

    /** The piece of furniture at a place of this node. */
    Optional<Piece> furnitureAt(double x, double y) {
        return desk.sheetProperty().get().furnitureAt(desk.frameProperty().get(), x, y);
    }

    /** Where the view has the ground that is seen at a place of this node. */
    double inView(double x) {
        return desk.sheetProperty().get().inView(desk.frameProperty().get(), x);
    }

    /** Whether the picture on the screen is as good as it gets. */
    boolean isSharp() {
        return flight.isStill() && desk.sheetProperty().get().isSharp(desk.frameProperty().get());
    }

    /** The pixels on the screen; null before the first pulse. */
    javafx.scene.image.@Nullable Image pixels() {
        return view.getImage();
    }

    private void watchScale() {
        ChangeListener<Number> scaled = (o, was, is) -> repaint();
        sceneProperty().flatMap(Scene::windowProperty).addListener((o, was, is) -> {
            if (was != null) {
                was.outputScaleXProperty().removeListener(scaled);
            }
            if (is != null) {
                is.outputScaleXProperty().addListener(scaled);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        int width = Math.max(1, (int) Math.floor(getWidth()));
        int height = Math.max(1, (int) Math.floor(getHeight()));
        follow(width, height);
        Window window = getScene() == null ? null : getScene().getWindow();
        double zoom = desk.appearance().zoomProperty().get();
        double scale = zoom * magnification * (window == null ? 1 : window.getOutputScaleX());
        MapScreen old = screen;
        MapScreen now = old != null && old.fits(width, height, scale) ? old : new MapScreen(width, height, scale);
        screen = now;
        now.paint(desk.sheetProperty().get().picture(), desk.frameProperty().get());
        if (desk.sheetProperty().get().isMoving(desk.frameProperty().get())) {
            Platform.runLater(this::repaint);
        }
        now.showIn(view);
        card.layoutIn(width, height);
        handle.layoutIn(width, height);
        note.layoutIn(width, height);
    }

    /** Tells the camera of a new size: of the window around the middle, of the panels without moving the ground. */
    private void follow(int width, int height) {
        Bounds place = localToScene(getLayoutBounds());
        Scene scene = getScene();
        boolean sameWindow = scene != null && scene.getWidth() == sceneWidth && scene.getHeight() == sceneHeight;
        Viewport v = desk.camera().view();
        double zoom = desk.appearance().zoomProperty().get();
        double dx = (place.getMinX() - sceneX) / zoom;
        double dy = (place.getMinY() - sceneY) / zoom;
        boolean moved = v.widthPx() != width || v.heightPx() != height || dx != 0 || dy != 0;
        sceneX = place.getMinX();
        sceneY = place.getMinY();
        if (scene != null) {
            sceneWidth = scene.getWidth();
            sceneHeight = scene.getHeight();
        }
        if (moved && sameWindow && !Double.isNaN(dx)) {
            desk.camera().resizeInPlace(width, height, dx, dy);
        } else if (v.widthPx() != width || v.heightPx() != height) {
            desk.camera().resize(width, height);
        }
    }
}
