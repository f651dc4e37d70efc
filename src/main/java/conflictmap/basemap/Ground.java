package conflictmap.basemap;

import conflictmap.geo.Viewport;
import conflictmap.jobs.Jobs;
import conflictmap.render.Theme;
import java.awt.Color;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Land and sea under everything else: colours of the theme, shaded by the relief, cut along the vector shore. */
final class Ground {
    /** Share of the relief's colour in the land's, light theme. */
    private static final double TINT = 0.70;
    /** Share of the relief's depth in the sea's colour, light theme. */
    private static final double DEPTH = 0.36;
    /** Luma of level lowland and of shallow sea in the relief. */
    private static final double LEVEL_LUMA = 222;
    /** Share of the relief's shading in the land's, dark theme. */
    private static final double DARK_SHADE = 0.36;
    /** Share of the relief's shading in the land's, print theme; how dark it gets, and the luma that is white. */
    private static final double PRINT_SHADE = 0.5;
    private static final double PRINT_DARKEST = 46;
    private static final double PRINT_LUMA = 207;
    /** The relief is blurred beyond this zoom, and flat from the second on. */
    private static final double FADE_FROM_ZOOM = 7.5;
    private static final double FADE_TO_ZOOM = 10;

    private final PixelDegrees degrees;
    private final int width;
    private final Theme theme;
    private final double strength;
    private final @Nullable ReliefSampler relief;
    private final Relief.@Nullable Level level;

    /**
     * The ground of some columns of a picture.
     *
     * @param scale pixels of the picture for each of the view
     * @param zoom that the style follows, in Web Mercator
     * @param left first of the columns, pixels of the picture from the view's left edge
     * @param width how many there are
     */
    Ground(Viewport view, double scale, double zoom, Theme theme, @Nullable Relief relief, int left, int width) {
        this.theme = theme;
        this.strength = 1 - Math.clamp((zoom - FADE_FROM_ZOOM) / (FADE_TO_ZOOM - FADE_FROM_ZOOM), 0.0, 1.0);
        this.level = relief == null || strength == 0 ? null : relief.forWorldOf(view.worldPx() * scale);
        this.relief = level == null ? null : new ReliefSampler(level);
        this.degrees = PixelDegrees.of(view, scale, left, width);
        this.width = width;
        if (this.relief != null && level != null && degrees.parallelRows()) {
            this.relief.along(IntStream.range(0, width).mapToDouble(x -> column(degrees.lon(x), level)).toArray());
        }
    }

    /**
     * What the pixels of some rows show, row by row.
     *
     * @param land how much of each pixel is land, 0 to 255
     * @param shore how much of each pixel lies on the line along the shore, likewise
     * @param map how much of each pixel lies on the map, likewise; null where all do
     */
    @SuppressWarnings("ArrayRecordComponent") // pixels, compared by nobody
    record Masks(byte[] land, byte[] shore, byte @Nullable [] map) {}

    /**
     * Mixes land, shore and sea.
     *
     * @param rgb where the colours go, one a pixel
     * @param first where the first pixel goes
     * @param stride pixels from one row to the next
     * @param fromRow first row, pixels of the picture from the view's upper edge
     * @param rows how many there are
     */
    void paint(int[] rgb, int first, int stride, Masks masks, int fromRow, int rows) {
        byte[] map = masks.map();
        int beside = theme.beside().getRGB();
        for (int y = 0; y < rows; y++) {
            Jobs.giveWay();
            degrees.row(fromRow + y);
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int onMap = map == null ? 255 : map[i] & 255;
                if (onMap == 0) {
                    rgb[first + y * stride + x] = beside;
                    continue;
                }
                goTo(x);
                int colour = mixed(x, degrees.lon(x), masks.land()[i] & 255, masks.shore()[i] & 255);
                rgb[first + y * stride + x] = onMap == 255 ? colour : lerp(beside, colour, onMap / 255.0);
            }
        }
    }

    private static double column(double lon, Relief.Level level) {
        return (lon + 180) / 360 * level.width();
    }

    /** Brings the sampler to the pixel's parallel. */
    private void goTo(int x) {
        if (relief != null && level != null && (x == 0 || !degrees.parallelRows())) {
            relief.row((90 - degrees.lat(x)) / 180 * level.height());
        }
    }

    private int mixed(int x, double lon, int land, int shore) {
        int water = land == 255 ? 0 : sea(x, lon);
        if (shore > 0 && land < 255) {
            water = lerp(water, theme.shore().getRGB(), shore / 255.0);
        }
        return land == 0 ? water : lerp(water, ground(x, lon), land / 255.0);
    }

    private int sea(int x, double lon) {
        int base = theme.sea().getRGB();
        ReliefSampler at = sampled(x, lon, true);
        if (at == null) {
            return base;
        }
        return switch (theme) {
            case LIGHT -> lerp(base, rgb(at.y, at.cb, at.cr), DEPTH * strength);
            case DARK -> shaded(theme.sea(), (at.y - LEVEL_LUMA) * 0.10 * strength);
            case PRINT, CONTRAST -> base;
        };
    }

    private int ground(int x, double lon) {
        Color base = theme.land();
        ReliefSampler at = sampled(x, lon, false);
        if (at == null) {
            return base.getRGB();
        }
        return switch (theme) {
            case LIGHT -> lerp(base.getRGB(), rgb(at.y, at.cb, at.cr), TINT * strength);
            case DARK -> {
                double height = Math.clamp(at.cr - at.cb, 0, 40);
                yield shaded(base, ((at.y - LEVEL_LUMA) * DARK_SHADE + height * 0.28) * strength);
            }
            case CONTRAST -> base.getRGB();
            case PRINT -> shaded(base, Math.clamp((at.y - PRINT_LUMA) * PRINT_SHADE, -PRINT_DARKEST, 0) * strength);
        };
    }

    /** The sampler, standing at the place in its row; null where the relief has nothing to say. */
    private @Nullable ReliefSampler sampled(int x, double lon, boolean water) {
        if (relief == null || level == null) {
            return null;
        }
        boolean found = relief.sample(x, column(lon, level), water);
        return found ? relief : null;
    }

    /** JFIF's colours (ITU-R BT.601, full range). */
    private static int rgb(double y, double cb, double cr) {
        return pack(y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb);
    }

    private static int shaded(Color base, double by) {
        return pack(base.getRed() + by, base.getGreen() + by, base.getBlue() + by);
    }

    private static int pack(double r, double g, double b) {
        return 0xFF000000 | channel(r) << 16 | channel(g) << 8 | channel(b);
    }

    private static int channel(double value) {
        return Math.clamp((int) (value + 0.5), 0, 255);
    }

    private static int lerp(int from, int to, double share) {
        int w = (int) (share * 256 + 0.5);
        int odd = ((to & 0xFF00FF) * w + (from & 0xFF00FF) * (256 - w)) >>> 8 & 0xFF00FF;
        int even = ((to >>> 8 & 0xFF) * w + (from >>> 8 & 0xFF) * (256 - w)) & 0xFF00;
        return 0xFF000000 | odd | even;
    }
}
