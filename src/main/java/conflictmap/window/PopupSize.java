package conflictmap.window;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Menus, tips and lists that open stand beside the window: their letters grow with it by a stylesheet of its own. */
final class PopupSize {
    private static final double USUAL_PX = 13;

    private final Scene scene;
    private @Nullable String sheet;

    PopupSize(Scene scene) {
        this.scene = scene;
    }

    void follow(ObservableDoubleValue zoom) {
        zoom.subscribe(z -> {
            if (sheet != null) {
                scene.getStylesheets().remove(sheet);
            }
            sheet = z.doubleValue() == 1 ? null : sheet(z.doubleValue());
            if (sheet != null) {
                scene.getStylesheets().add(sheet);
            }
        });
    }

    private static String sheet(double zoom) {
        String css = String.format(Locale.ROOT, """
                .context-menu, .context-menu .label, .tooltip, .popup-sheet, .combo-box-popup .list-cell { -fx-font-size: %1$.1fpx; }
                .combo-box-popup .list-cell { -fx-padding: %2$.1fpx %3$.1fpx; }
                """, USUAL_PX * zoom, 4 * zoom, 8 * zoom);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
