package conflictmap.render;

import java.awt.Color;
import java.awt.Font;
import org.jspecify.annotations.Nullable;

/**
 * How text is written.
 *
 * @param face upright, slanted (water) or semi-bold
 * @param sizePx size of the letters, pixels of the frame
 * @param tracking extra space between letters, in units of the size
 * @param color colour of the letters
 * @param halo colour round the letters, which keeps them readable on any ground; null for none
 * @param haloPx width of the halo on each side
 * @param padPx how far other names stay away, pixels; half of it above and below
 */
public record Lettering(
        Face face, double sizePx, double tracking, Color color, @Nullable Color halo, float haloPx, double padPx) {
    /** The bundled faces. */
    public enum Face {
        REGULAR,
        ITALIC,
        BOLD
    }

    /** Plain text on a panel. */
    public static Lettering plain(Face face, double sizePx, Color color) {
        return new Lettering(face, sizePx, 0, color, null, 0, 0);
    }

    /** Text on the map, with a halo. */
    public static Lettering haloed(Face face, double sizePx, Color color, Color halo, float haloPx) {
        return new Lettering(face, sizePx, 0, color, halo, haloPx, 2.5);
    }

    /** The font. */
    public Font font() {
        Font font = switch (face) {
            case REGULAR -> Fonts.regular(sizePx);
            case ITALIC -> Fonts.italic(sizePx);
            case BOLD -> Fonts.bold(sizePx);
        };
        return tracking == 0 ? font : Text.spaced(font, tracking);
    }
}
