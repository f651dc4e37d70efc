package conflictmap.window;

import conflictmap.model.EventType;
import conflictmap.render.Theme;
import javafx.scene.layout.Region;

/** The symbol of an event's type, as on the map. */
final class TypeGlyph extends Region {
    TypeGlyph(double size) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    void show(EventType type, Theme theme) {
        var c = theme.of(type);
        setStyle(String.format(
                java.util.Locale.ROOT,
                "-fx-background-color: rgb(%d,%d,%d); -fx-background-radius: 9;",
                c.getRed(), c.getGreen(), c.getBlue()));
    }
}
