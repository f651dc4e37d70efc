package conflictmap.layers;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a layer is drawn; of pictures only the opacity counts.
 *
 * @param stroke colour of lines, outlines and points
 * @param fill colour of areas, which may be translucent; null where only their outline is drawn
 * @param widthPx width of lines, pixels, {@value #THINNEST} to {@value #WIDEST}
 * @param opacity of the whole, 0 to 1
 */
public record LayerStyle(Color stroke, @Nullable Color fill, double widthPx, double opacity) {
    public static final double THINNEST = 0.25;
    public static final double WIDEST = 20;

    /** Colours for layers in the order in which they come: none of them stands for a type of event, a border or water. */
    private static final Color[] COLOURS = {
        new Color(0x7A3E9D), new Color(0x00695C), new Color(0x9C2F4B), new Color(0x3F51B5), new Color(0x8A5A00)
    };
    private static final int FILL_ALPHA = 56;

    public LayerStyle {
        if (!(widthPx >= THINNEST && widthPx <= WIDEST && opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no style: width " + widthPx + ", opacity " + opacity);
        }
    }

    /** The style of the n-th layer, from 0, until somebody chooses another. */
    public static LayerStyle ofNumber(int n) {
        Color colour = COLOURS[Math.floorMod(n, COLOURS.length)];
        return new LayerStyle(colour, tint(colour), 1.6, 1);
    }

    /** A light tint of a colour, for areas inside an outline of it. */
    public static Color tint(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FILL_ALPHA);
    }

    /** The same with another colour of lines, points and, as its tint, of areas that are filled. */
    public LayerStyle coloured(Color colour) {
        return new LayerStyle(colour, fill == null ? null : tint(colour), widthPx, opacity);
    }

    /** The same with another fill, or none. */
    public LayerStyle filled(@Nullable Color newFill) {
        return new LayerStyle(stroke, newFill, widthPx, opacity);
    }

    /** The same with lines of another width. */
    public LayerStyle wide(double newWidthPx) {
        return new LayerStyle(stroke, fill, newWidthPx, opacity);
    }

    /** The same with another opacity. */
    public LayerStyle opaque(double newOpacity) {
        return new LayerStyle(stroke, fill, widthPx, newOpacity);
    }
}
