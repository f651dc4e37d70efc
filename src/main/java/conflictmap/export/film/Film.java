package conflictmap.export.film;

import conflictmap.render.Frame;
import java.util.List;

/**
 * What each picture of a film shows.
 *
 * @param shots the pictures in order, at least one, all of one size
 * @param fps pictures a second, 1 to {@value #FASTEST}
 */
public record Film(List<Shot> shots, int fps) {
    /** Pictures a second that no screen shows more of. */
    public static final int FASTEST = 60;

    /**
     * One picture.
     *
     * @param frame the map
     * @param caption the words at its lower edge; empty for none
     */
    public record Shot(Frame frame, String caption) {}

    /** @throws IllegalArgumentException if it has no pictures, or too many a second */
    public Film {
        shots = List.copyOf(shots);
        if (shots.isEmpty() || fps < 1 || fps > FASTEST) {
            throw new IllegalArgumentException("not a film: " + shots.size() + " pictures, " + fps + " a second");
        }
    }

    /** A film without captions. */
    public static Film of(List<Frame> frames, int fps) {
        return new Film(frames.stream().map(frame -> new Shot(frame, "")).toList(), fps);
    }

    /** Pixels across: an even number, since common encodings keep colours for pairs of pixels. An odd size loses its last column. */
    int widthPx() {
        return even(shots.getFirst().frame().view().widthPx());
    }

    /** Pixels down, likewise. */
    int heightPx() {
        return even(shots.getFirst().frame().view().heightPx());
    }

    private static int even(int pixels) {
        return Math.max(2, pixels & ~1);
    }
}
