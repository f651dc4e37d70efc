package conflictmap.window;

import conflictmap.viewmodel.Desk;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** The map with what is drawn on it by hand; before a room all of it is larger, as if the screen were smaller. */
final class MapStage extends Region {
    /** A map so high, in units of the window, has names of the size of a desk. */
    private static final double DESK_HEIGHT = 680;
    private static final double LARGEST = 3;

    private final Desk desk;
    private final MapPane map;
    private final PresenterLayer layer;
    private final Scale scale = new Scale(1, 1);

    MapStage(Desk desk, MapPane map, PresenterLayer layer) {
        this.desk = desk;
        this.map = map;
        this.layer = layer;
        getChildren().addAll(map, layer);
        map.getTransforms().add(scale);
        layer.getTransforms().add(scale);
        desk.appearance().presentingProperty().addListener(o -> requestLayout());
        setMinSize(160, 120);
    }

    @Override
    protected void layoutChildren() {
        double larger = desk.appearance().presentingProperty().get() ? Math.clamp(getHeight() / DESK_HEIGHT, 1, LARGEST) : 1;
        scale.setX(larger);
        scale.setY(larger);
        map.setMagnification(larger);
        map.resizeRelocate(0, 0, getWidth() / larger, getHeight() / larger);
        layer.resizeRelocate(0, 0, getWidth() / larger, getHeight() / larger);
    }
}
