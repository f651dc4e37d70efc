package conflictmap.window;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.render.Fonts;
import conflictmap.render.Glyphs;
import conflictmap.render.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** The symbol of an event, drawn by what draws it on the map. */
final class TypeGlyph extends StackPane {
    private static final int FINE = 2;

    private record Look(EventType type, Status status, Theme theme, int sizePx) {}

    private static final Map<Look, Image> DRAWN = new ConcurrentHashMap<>();

    private final int size;
    private final ImageView view = new ImageView();

    /**
     * An empty place for a symbol.
     *
     * @param size width and height in units of the window
     */
    TypeGlyph(int size) {
        this.size = size;
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        getChildren().add(view);
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    void show(ConflictEvent event, Theme theme) {
        view.setImage(DRAWN.computeIfAbsent(new Look(event.type(), event.status(), theme, size * FINE), TypeGlyph::draw));
    }

    private static Image draw(Look look) {
        int px = look.sizePx();
        var drawn = new BufferedImage(px, px, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawn.createGraphics();
        Fonts.smooth(g);
        Glyphs.draw(g, look.type(), look.status(), px / 2.0, px / 2.0, px / 2.0 - FINE, look.theme());
        g.dispose();
        var image = new WritableImage(px, px);
        int[] pixels = drawn.getRGB(0, 0, px, px, new int[px * px], 0, px);
        image.getPixelWriter().setPixels(0, 0, px, px, PixelFormat.getIntArgbInstance(), pixels, 0, px);
        return image;
    }
}
