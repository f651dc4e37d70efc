package conflictmap.render;

/**
 * The colours of density, from few to many: lightness falls (on a dark map it rises) in equal steps to the eye, so that
 * order can be read without telling hues apart, by colour-blind readers and in a grey print. Made in Oklab (Ottosson 2020).
 */
final class DensityScale {
    /** Steps from none to most. */
    static final int STEPS = 1024;

    private static final int[] LIGHT = made(new double[] {0.93, 0.76, 0.56, 0.30}, new double[] {0.12, 0.165, 0.20, 0.12},
            new double[] {100, 62, 20, -50});
    private static final int[] DARK = made(new double[] {0.36, 0.50, 0.70, 0.95}, new double[] {0.13, 0.20, 0.17, 0.12},
            new double[] {-55, 5, 50, 103});
    /** The scarcest are translucent, so that the map shows; the most are nearly opaque. */
    private static final double LEAST_OPACITY = 0.5;
    private static final double MOST_OPACITY = 0.9;
    /** Share of the scale over which the first trace appears. */
    private static final double TRACE = 0.07;

    private DensityScale() {}

    /** The colour of a step, opaque, {@code 0xRRGGBB}. */
    static int color(Theme theme, int step) {
        return (theme.isDark() ? DARK : LIGHT)[step] & 0xFFFFFF;
    }

    /** How much of the ground a step covers, 0 to 1. */
    static double opacity(int step) {
        double share = (double) step / (STEPS - 1);
        return Math.min(1, share / TRACE) * (LEAST_OPACITY + (MOST_OPACITY - LEAST_OPACITY) * share);
    }

    /** The colours with their opacity, multiplied by it, {@code 0xAARRGGBB}. */
    static int[] premultiplied(Theme theme) {
        int[] colors = new int[STEPS];
        for (int step = 0; step < STEPS; step++) {
            int alpha = (int) Math.rint(255 * opacity(step));
            colors[step] = Bitmap.faded(0xFF000000 | color(theme, step), alpha);
        }
        return colors;
    }

    /** A way through lightness, chroma and hue (degrees), walked in steps of one length. */
    private static int[] made(double[] lightness, double[] chroma, double[] hue) {
        int fine = 8 * STEPS;
        double[][] lab = new double[fine][];
        double[] length = new double[fine];
        for (int i = 0; i < fine; i++) {
            double t = (double) i / (fine - 1);
            double h = Math.toRadians(between(hue, t));
            double c = between(chroma, t);
            lab[i] = new double[] {between(lightness, t), c * Math.cos(h), c * Math.sin(h)};
            length[i] = i == 0 ? 0 : length[i - 1] + distance(lab[i - 1], lab[i]);
        }
        int[] colors = new int[STEPS];
        int at = 0;
        for (int step = 0; step < STEPS; step++) {
            while (at < fine - 1 && length[at] < length[fine - 1] * step / (STEPS - 1)) {
                at++;
            }
            colors[step] = rgb(lab[at]);
        }
        return colors;
    }

    private static double between(double[] stops, double t) {
        double at = t * (stops.length - 1);
        int i = Math.min(stops.length - 2, (int) at);
        return stops[i] + (stops[i + 1] - stops[i]) * (at - i);
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    /** Oklab to sRGB, what lies outside of it clipped. */
    private static int rgb(double[] lab) {
        double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
        double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
        double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
        return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double x) {
        return x * x * x;
    }

    /** The transfer curve of sRGB (IEC 61966-2-1). */
    private static int channel(double linear) {
        double x = Math.clamp(linear, 0, 1);
        double curved = x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
        return (int) Math.rint(curved * 255);
    }
}
