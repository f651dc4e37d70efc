package conflictmap.render;

import java.awt.Graphics2D;
import java.util.List;

/** The map as a pile of layers, lowest first; screen, picture file and film frame all come from {@link #paint}. */
public record Picture(List<Layer> layers) {
    public Picture {
        layers = List.copyOf(layers);
    }

    /** Paints every layer's marks. */
    public void paint(Graphics2D g, Frame frame) {
        for (Layer layer : layers) {
            layer.marks(frame).forEach(mark -> mark.paint(g));
        }
    }
}
