package conflictmap.basemap.names;

import conflictmap.render.Fonts;
import conflictmap.render.Lettering.Face;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * Widths of text, letter by letter from a table: 200 000 names are measured in a tenth of a second. Kerning is left
 * out, which makes Latin text a hundredth too wide.
 */
final class Widths {
    private static final int TABLE = 0x500;
    private static final float SIZE = 100;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float[][] ADVANCES = new float[Face.values().length][];

    private Widths() {}

    /** Width of a line in units of the letters' size. */
    static double of(String text, Face face, double tracking) {
        float[] advances = advances(face);
        double width = tracking * text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < TABLE ? advances[c] : measured(font(face), c);
        }
        return width;
    }

    private static synchronized float[] advances(Face face) {
        float[] known = ADVANCES[face.ordinal()];
        if (known == null) {
            known = new float[TABLE];
            Font font = font(face);
            for (char c = ' '; c < TABLE; c++) {
                known[c] = measured(font, c);
            }
            ADVANCES[face.ordinal()] = known;
        }
        return known;
    }

    private static float measured(Font font, char c) {
        return font.canDisplay(c)
                ? font.createGlyphVector(CONTEXT, new char[] {c}).getGlyphMetrics(0).getAdvanceX() / SIZE
                : 0.6f;
    }

    private static Font font(Face face) {
        return switch (face) {
            case REGULAR -> Fonts.regular(SIZE);
            case ITALIC -> Fonts.italic(SIZE);
            case BOLD -> Fonts.bold(SIZE);
        };
    }
}
