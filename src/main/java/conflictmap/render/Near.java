package conflictmap.render;

import conflictmap.geo.Viewport;
import conflictmap.timeline.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what is shown near a place of the picture, among any number of events, in the time of one pass over two columns. */
final class Near {
    private Near() {}

    /**
     * The rows whose points lie within a reach.
     *
     * @return nearest first, newest first where they are equally near
     */
    static int[] rows(Shown shown, EventPoints points, Viewport view, double px, double py, double reachPx) {
        Lens lens = Lens.around(view, px, py, reachPx + 1);
        int[] found = new int[16];
        int count = 0;
        int[] chunk = new int[4096];
        for (int high = shown.last(); high > shown.first(); high -= chunk.length) {
            int seen = lens.seen(points, Math.max(shown.first(), high - chunk.length), high, chunk);
            for (int i = 0; i < seen; i++) {
                if (shown.has(chunk[i]) && distance(lens, points, chunk[i]) <= reachPx) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = chunk[i];
                }
            }
        }
        int[] rows = found;
        return IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Double.compare(distance(lens, points, rows[a]), distance(lens, points, rows[b])))
                .mapToInt(i -> rows[i])
                .toArray();
    }

    private static double distance(Lens lens, EventPoints points, int row) {
        return Math.hypot(lens.px(points.x[row]) - 0.5, lens.py(points.y[row]) - 0.5);
    }

    /** A ring round the point of a row, if it is shown and has one within the picture. */
    static List<Mark> ring(Shown shown, EventPoints points, Frame frame, int row, double radiusPx) {
        var lens = new Lens(frame.view(), radiusPx);
        if (!shown.has(row) || !lens.sees(points.x[row], points.y[row])) {
            return List.of();
        }
        return List.of(Line.of(
                SymbolLayer.circle(lens.px(points.x[row]), lens.py(points.y[row]), radiusPx), frame.theme().accent(), 3));
    }
}
