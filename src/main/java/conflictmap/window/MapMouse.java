package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.render.Piece;
import conflictmap.viewmodel.Desk;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does to the map: drag pans, or takes a piece of furniture to another edge; the wheel zooms at the
 * pointer, a click selects, or says where an event was, resting tells.
 */
final class MapMouse {
    private static final double LEVELS_A_NOTCH = 0.5;
    private static final double PX_A_NOTCH = 40;

    private final MapPane map;
    private final Desk desk;
    private final Flight flight;
    private final HoverCard card;
    private double lastX;
    private double lastY;
    private @Nullable Piece held;

    MapMouse(MapPane map, Desk desk, Flight flight, HoverCard card) {
        this.map = map;
        this.desk = desk;
        this.flight = flight;
        this.card = card;
    }

    void install() {
        map.setOnMousePressed(this::press);
        map.setOnMouseDragged(this::drag);
        map.setOnMouseReleased(e -> release());
        map.setOnMouseClicked(this::click);
        map.setOnMouseMoved(this::hover);
        map.setOnMouseExited(e -> card.hide());
        map.setOnScroll(this::wheel);
        map.setOnZoom(this::pinch);
    }

    private void press(MouseEvent e) {
        map.requestFocus();
        flight.stop();
        lastX = e.getX();
        lastY = e.getY();
        held = map.furnitureAt(e.getX(), e.getY()).orElse(null);
    }

    private void release() {
        held = null;
        map.setCursor(Cursor.DEFAULT);
    }

    private void drag(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        card.hide();
        map.setCursor(Cursor.CLOSED_HAND);
        Piece piece = held;
        if (piece != null) {
            desk.appearance().dragFurniture(piece, e.getX() / map.getWidth(), e.getY() / map.getHeight());
            return;
        }
        desk.camera().pan(e.getX() - lastX, e.getY() - lastY);
        lastX = e.getX();
        lastY = e.getY();
    }

    private void click(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
            return;
        }
        if (e.getClickCount() == 1 && desk.pointing().wantedProperty().get() != null) {
            desk.pointing().take(desk.camera().view().pointAt(map.inView(e.getX()), e.getY()));
            return;
        }
        List<ConflictEvent> hits = map.eventsAt(e.getX(), e.getY());
        if (hits.isEmpty() && map.furnitureAt(e.getX(), e.getY()).isPresent()) {
            return;
        }
        if (!hits.isEmpty() && e.getClickCount() == 1 && e.isShortcutDown()) {
            desk.selection().toggle(hits.getFirst());
        } else if (!hits.isEmpty() && e.getClickCount() == 1) {
            desk.selection().select(next(hits));
            desk.appearance().inspectorOpenProperty().set(true);
        } else if (e.getClickCount() == 2) {
            flight.zoomAt(map.inView(e.getX()), e.getY(), 1);
        } else if (hits.isEmpty() && e.getClickCount() == 1) {
            desk.selection().clearEvent();
        }
    }

    /** The event after the selected one, so that clicking again goes through all that lie there. */
    private ConflictEvent next(List<ConflictEvent> hits) {
        int selected = hits.indexOf(desk.selection().eventProperty().get());
        return hits.get((selected + 1) % hits.size());
    }

    private void hover(MouseEvent e) {
        List<ConflictEvent> hits = map.eventsAt(e.getX(), e.getY());
        boolean pointing = desk.pointing().wantedProperty().get() != null;
        map.setCursor(pointing ? Cursor.CROSSHAIR : hits.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        if (!hits.isEmpty()) {
            ConflictEvent first = hits.getFirst();
            card.show(first, hits.size() - 1, desk.shelf().reportsOf(first), e.getX(), e.getY());
        } else {
            card.hide();
        }
    }

    private void wheel(ScrollEvent e) {
        card.hide();
        if (e.isInertia() || e.getDeltaY() == 0) {
            return;
        }
        flight.zoomAt(map.inView(e.getX()), e.getY(), e.getDeltaY() / PX_A_NOTCH * LEVELS_A_NOTCH);
        e.consume();
    }

    private void pinch(ZoomEvent e) {
        flight.stop();
        desk.camera().zoomAt(map.inView(e.getX()), e.getY(), Math.log(e.getZoomFactor()) / Math.log(2));
        e.consume();
    }
}
