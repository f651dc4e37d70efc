package conflictmap.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The bundled type, so that a picture looks the same on each machine. */
public final class Fonts {
    private static final Font REGULAR = load("Inter-Regular.ttf", Font.PLAIN);
    private static final Font ITALIC = load("Inter-Italic.ttf", Font.ITALIC);
    private static final Font BOLD = load("Inter-SemiBold.ttf", Font.BOLD);

    private Fonts() {}

    /** Upright text. */
    public static Font regular(double sizePx) {
        return REGULAR.deriveFont((float) sizePx);
    }

    /** Slanted text, for water. */
    public static Font italic(double sizePx) {
        return ITALIC.deriveFont((float) sizePx);
    }

    /** Semi-bold text. */
    public static Font bold(double sizePx) {
        return BOLD.deriveFont((float) sizePx);
    }

    /** Asks for smooth edges and for letters at fractions of a pixel, which look alike at each scale. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static Font load(String file, int style) {
        try (@Nullable InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            return in == null ? new Font(Font.SANS_SERIF, style, 12) : Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font " + file + " is damaged", e);
        }
    }
}
