package conflictmap.window;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows what is in it larger, letters and all, as if the window had so many fewer units; they are drawn as sharp as ever. */
final class Zoomed extends Region {
    private final Region content;
    private final ObservableDoubleValue zoom;
    private final Scale scale = new Scale(1, 1);

    Zoomed(Region content, ObservableDoubleValue zoom) {
        this.content = content;
        this.zoom = zoom;
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, Math.ceil(getWidth() / zoom.get()), Math.ceil(getHeight() / zoom.get()));
    }
}
