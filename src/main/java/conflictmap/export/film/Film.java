package conflictmap.export.film;

import conflictmap.export.picture.Sheet;
import conflictmap.render.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each picture of a film shows.
 *
 * @param shots the pictures in order, at least one, all of one size
 * @param fps pictures a second, 1 to {@value #FASTEST}
 * @param sheet what the map of each stands on, as it stands on that of a still picture; null where the map is all
 */
public record Film(List<Shot> shots, int fps, @Nullable Sheet sheet) {
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

    /** A film of maps and nothing round them. */
    public Film(List<Shot> shots, int fps) {
        this(shots, fps, null);
    }

    /** The same on a sheet, on which its maps must be as large as the sheet has room for. */
    public Film on(Sheet its) {
        return new Film(shots, fps, its);
    }

    /** A film without captions. */
    public static Film of(List<Frame> frames, int fps) {
        return new Film(frames.stream().map(frame -> new Shot(frame, "")).toList(), fps);
    }

    /** Pixels across: an even number, since common encodings keep colours for pairs of pixels. An odd size loses its last column. */
    int widthPx() {
        return even(sheet == null ? shots.getFirst().frame().view().widthPx() : sheet.size().widthPx());
    }

    /** Pixels down, likewise. */
    int heightPx() {
        return even(sheet == null ? shots.getFirst().frame().view().heightPx() : sheet.size().heightPx());
    }

    private static int even(int pixels) {
        return Math.max(2, pixels & ~1);
    }
}
