package conflictmap.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that the program brings with it. */
final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf", "Inter-Italic.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf",
            "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf",
            "NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf");

    private Fonts() {}

    /** Makes them known to the window's toolkit. */
    static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in != null) {
                    Font.loadFont(in, 13);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a typeface of the program cannot be read: " + file, e);
            }
        }
    }
}
