package conflictmap.export.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The size of a picture.
 *
 * @param code its name: {@code A4}; empty for any other size
 * @param widthPx pixels of the frame, 96 an inch
 * @param heightPx likewise
 * @param paper whether it is printed: it has margins then
 */
public record PageSize(String code, int widthPx, int heightPx, boolean paper) {
    /** The longest side that a picture may have, pixels of the file. */
    public static final int MOST_PX = 12_000;
    /** The shortest. */
    public static final int LEAST_PX = 64;
    private static final double PX_PER_MM = 96 / 25.4;

    /** Sheets of ISO 216, upright. */
    public static final PageSize A5 = sheet("A5", 148, 210);
    public static final PageSize A4 = sheet("A4", 210, 297);
    public static final PageSize A3 = sheet("A3", 297, 420);
    /** A slide, 16:9, as presentation programs lay it out. */
    public static final PageSize SLIDE = new PageSize("slide", 1280, 720, false);
    public static final PageSize SQUARE = new PageSize("square", 1080, 1080, false);
    /** All that have a name. */
    public static final List<PageSize> NAMED = List.of(A5, A4, A3, SLIDE, SQUARE);

    public PageSize {
        if (Math.min(widthPx, heightPx) < LEAST_PX || Math.max(widthPx, heightPx) > MOST_PX) {
            throw new IllegalArgumentException("a picture has " + LEAST_PX + " to " + MOST_PX + " pixels on each side: " + widthPx + "x" + heightPx);
        }
    }

    private static PageSize sheet(String code, double widthMm, double heightMm) {
        return new PageSize(code, (int) Math.rint(widthMm * PX_PER_MM), (int) Math.rint(heightMm * PX_PER_MM), true);
    }

    /** Any number of pixels. */
    public static PageSize of(int widthPx, int heightPx) {
        return new PageSize("", widthPx, heightPx, false);
    }

    /** The size of a name, in whatever case. */
    public static Optional<PageSize> named(String code) {
        return NAMED.stream().filter(size -> size.code.equals(code.toUpperCase(Locale.ROOT)) || size.code.equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The same lying on its longer side; slides and squares stay as they are. */
    public PageSize landscape() {
        return widthPx >= heightPx ? this : new PageSize(code, heightPx, widthPx, paper);
    }

    /** The largest scale at which the file is not too large, at most 4, a multiple of an eighth. */
    public double mostScale() {
        return Math.clamp(Math.floor(8.0 * MOST_PX / Math.max(widthPx, heightPx)) / 8, 1, 4);
    }
}
