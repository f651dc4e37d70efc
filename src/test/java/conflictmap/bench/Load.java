package conflictmap.bench;

import conflictmap.geo.GeoBox;
import conflictmap.geo.Viewport;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * What is shown: so many events, in a way, each frame within so many milliseconds.
 *
 * @param boundMs what 95 of 100 frames may take at most
 */
record Load(int events, Depiction depiction, double boundMs) {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;
    /** All that is measured. */
    static final List<Load> ALL = List.of(
            new Load(10_000, Depiction.SYMBOLS, 8),
            new Load(100_000, Depiction.SYMBOLS, 12),
            new Load(1_000_000, Depiction.SYMBOLS, 25),
            new Load(1_000_000, Depiction.DENSITY, 16));

    String name() {
        return String.format(Locale.ROOT, "%,d %s", events, depiction == Depiction.DENSITY ? "as density" : "symbols");
    }

    /** The frame before the last day that shows so many events, as well as they can be counted by their starts. */
    Frame first(EventIndex index) {
        int last = index.size() - 1;
        Instant end = Instant.ofEpochMilli(index.startMillis(last)).minus(FrameSeries.PLAYED);
        long from = index.startMillis(Math.max(0, index.size() - events));
        Duration length = Duration.ofMillis(Math.max(60_000, index.startMillis(last) - from));
        Viewport view = Viewport.fitting(new GeoBox(22, 12, 64, 54), WIDTH, HEIGHT, 0);
        return new Frame(view, end, Window.of(length), ZoneOffset.UTC, Theme.LIGHT, null, 3600).as(depiction);
    }

    /** Adds what the frames of a movement took. */
    void add(Movement movement, Quantiles ms, double slackMs, Figures figures) {
        String what = name() + ", " + movement.text();
        System.out.printf(Locale.ROOT, "%-32s median %6.2f ms, p95 %6.2f ms%n", what, ms.median(), ms.p95());
        figures.add(what + ", median", ms.median(), "ms");
        figures.atMost(boundMs + slackMs, what + ", p95", ms.p95(), "ms");
    }
}
