package conflictmap.basemap.names;

/** How large names are written, in pixels of the frame, by zoom; in steps of half a pixel, so that they do not shimmer. */
final class Sizes {
    private static final double SMALLEST_COUNTRY = 9.5;
    /** Where the whole world is seen. */
    private static final double SMALLEST_COUNTRY_FAR = 8;
    private static final double FAR_ZOOM = 3;
    /** How much wider than the country the smallest name may be: it runs over the border, as in atlases. */
    private static final double BEYOND_BORDER = 1.8;
    private static final double BEYOND_BORDER_FAR = 3.4;
    /** How much of the country's width its name takes at most, where it may grow. */
    private static final double SHARE = 0.62;
    private static final double SHARE_FAR = 0.46;

    private Sizes() {}

    /**
     * The size of a name.
     *
     * @param zoom as Web Mercator's
     * @param widest width of its widest line in units of the size
     * @param roomPx how wide what it names is at that zoom, pixels
     * @return 0 where it has no room
     */
    static double of(Name name, double zoom, double widest, double roomPx) {
        return switch (name.kind()) {
            case COUNTRY -> country(name, zoom, widest, roomPx);
            case WATER -> half(name.weight() * Math.clamp(0.86 + 0.1 * (zoom - name.fromZoom()), 0.86, 1.2));
            case PLACE -> zoom < 5 ? 11.5 : 12.5;
            case CAPITAL, TOWN -> half(Math.clamp(13 - 0.35 * name.weight() + 0.45 * (zoom - 5), 11, 15));
            case VILLAGE -> half(Math.clamp(10.5 + 0.3 * (zoom - 8), 10.5, 11.5));
            case PROVINCE -> fitting(half(Math.clamp(10 + (zoom - 6.4) * 0.7, 10, 12)), widest, roomPx * 0.95);
            case LAKE -> fitting(11, widest, roomPx * 1.25);
        };
    }

    /** As large as the country has room for, but no larger than others of the same zoom; the smallest where readers look for it. */
    private static double country(Name name, double zoom, double widest, double roomPx) {
        double largest = Math.clamp(7 + 1.6 * zoom, 9.5, 16);
        double smallest = zoom < FAR_ZOOM ? SMALLEST_COUNTRY_FAR : SMALLEST_COUNTRY;
        double size = Math.min(largest, half((zoom < FAR_ZOOM ? SHARE_FAR : SHARE) * roomPx / widest));
        if (zoom >= name.weight() && size < smallest) {
            return smallest;
        }
        return size >= smallest ? size : fitting(smallest, widest, roomPx * (zoom < FAR_ZOOM ? BEYOND_BORDER_FAR : BEYOND_BORDER));
    }

    private static double fitting(double size, double widest, double most) {
        return size * widest <= most ? size : 0;
    }

    private static double half(double size) {
        return Math.rint(2 * size) / 2;
    }
}
