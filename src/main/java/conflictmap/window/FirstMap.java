package conflictmap.window;

import conflictmap.geo.Viewport;
import conflictmap.render.Frame;
import conflictmap.viewmodel.Desk;
import conflictmap.viewmodel.MapSheet;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The map of a desk while the window's panes are still to be built: pixels only, without a control or a style sheet, which take
 * longer to load than the map to paint.
 */
final class FirstMap extends Region {
    private final Desk desk;
    private final ImageView view = new ImageView();
    private final InvalidationListener changed = o -> repaint();
    private @Nullable MapScreen screen;
    private Runnable whenPainted = () -> {};

    FirstMap(Desk desk) {
        this.desk = desk;
        setMouseTransparent(true);
        view.setManaged(false);
        getChildren().add(view);
        desk.frameProperty().addListener(changed);
        desk.sheetProperty().addListener(changed);
    }

    /** Asks for a new picture in the next pulse. */
    void repaint() {
        setNeedsLayout(true);
    }

    /** Runs something once events were painted. */
    void whenPainted(Runnable then) {
        whenPainted = then;
    }

    /** Follows the desk no longer. */
    void end() {
        desk.frameProperty().removeListener(changed);
        desk.sheetProperty().removeListener(changed);
        whenPainted = () -> {};
    }

    @Override
    protected void layoutChildren() {
        int width = Math.max(1, (int) Math.floor(getWidth()));
        int height = Math.max(1, (int) Math.floor(getHeight()));
        Viewport seen = desk.camera().view();
        if (seen.widthPx() != width || seen.heightPx() != height) {
            desk.camera().resize(width, height);
        }
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getOutputScaleX();
        MapScreen old = screen;
        MapScreen now = old != null && old.fits(width, height, scale) ? old : new MapScreen(width, height, scale);
        screen = now;
        MapSheet sheet = desk.sheetProperty().get();
        Frame frame = desk.frameProperty().get();
        now.paint(sheet.picture(), frame);
        now.showIn(view);
        if (sheet.isMoving(frame)) {
            Platform.runLater(this::repaint);
        }
        if (desk.indexProperty().get().size() > 0) {
            whenPainted.run();
        }
    }
}
