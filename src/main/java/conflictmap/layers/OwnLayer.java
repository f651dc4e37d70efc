package conflictmap.layers;

import conflictmap.layers.source.Imagery;
import conflictmap.layers.source.LayerData;
import conflictmap.layers.source.Shapes;
import conflictmap.render.LayerSign;
import java.nio.file.Path;

/**
 * A layer that somebody brought.
 *
 * @param name what it is called, for people
 * @param path file that it comes from
 * @param kind format of that file
 * @param data what is drawn; two layers are equal only where they share it
 * @param style how it is drawn
 * @param visible whether it is drawn
 * @param place under the events or over them
 */
public record OwnLayer(String name, Path path, LayerKind kind, LayerData data, LayerStyle style, boolean visible, LayerPlace place) {
    /** Whether it is a picture, which has no colours to choose. */
    public boolean isPicture() {
        return data instanceof Imagery;
    }

    /** What the legend tells of it. */
    LayerSign sign() {
        LayerSign.Form form = data instanceof Shapes shapes ? shapes.form() : LayerSign.Form.PICTURE;
        return new LayerSign(name, form, style.stroke(), style.fill(), style.widthPx());
    }

    /** The same drawn otherwise. */
    public OwnLayer withStyle(LayerStyle newStyle) {
        return new OwnLayer(name, path, kind, data, newStyle, visible, place);
    }

    /** The same shown or hidden. */
    public OwnLayer withVisible(boolean nowVisible) {
        return new OwnLayer(name, path, kind, data, style, nowVisible, place);
    }

    /** The same in another place. */
    public OwnLayer withPlace(LayerPlace newPlace) {
        return new OwnLayer(name, path, kind, data, style, visible, newPlace);
    }
}
