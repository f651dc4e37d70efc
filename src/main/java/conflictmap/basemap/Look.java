package conflictmap.basemap;

import conflictmap.geo.Projection;
import conflictmap.geo.Viewport;
import conflictmap.render.Theme;

/**
 * What pictures of the ground have in common that can be put side by side.
 *
 * @param levels what is drawn
 * @param zoom of the views
 * @param styleZoom the zoom in Web Mercator that widths and shades follow, see {@link Viewport#mercatorZoom}
 * @param scale pixels of a picture for each of a view
 */
record Look(Basemap.Levels levels, Projection projection, double zoom, double styleZoom, Theme theme, double scale) {
    /** Steps of the style's zoom where it changes from place to place. */
    private static final double STYLE_STEPS = 16;

    static Look of(Basemap.Levels levels, Viewport view, Theme theme, double scale) {
        double style = view.mercatorZoom();
        return new Look(
                levels, view.projection(), view.zoom(),
                view.projection().wraps() ? style : Math.rint(style * STYLE_STEPS) / STYLE_STEPS, theme, scale);
    }
}
