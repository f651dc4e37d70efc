package conflictmap.export.film;

import conflictmap.export.Quotes;
import conflictmap.geo.Viewport;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of time becomes a film.
 *
 * @param range what is played: the first picture shows its start, the last its end
 * @param length how long that runs before the viewer, without the pauses
 * @param fps pictures a second, 1 to {@value Film#FASTEST}
 * @param stops where it pauses, in any order; those outside the range are left out
 * @param camera how it comes to the views of its stops
 */
public record FilmPlan(TimeRange range, Duration length, int fps, List<Stop> stops, CameraMove camera) {
    /** More than anybody watches. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /**
     * A pause.
     *
     * @param at when, in playing time
     * @param caption what is written meanwhile; may be empty
     * @param pause how long it is
     * @param view what is looked at from then on, on whatever pixels; null for what was looked at before
     */
    public record Stop(Instant at, String caption, Duration pause, @Nullable Viewport view) {
        /** A stop where the camera stays where it is. */
        public Stop(Instant at, String caption, Duration pause) {
            this(at, caption, pause, null);
        }

        /** A scene's name and text as one caption: {@code The south: Kherson changes hands.} */
        public static String told(String name, String text) {
            String words = text.strip();
            boolean isClosed = name.endsWith("?") || name.endsWith("!") || name.endsWith(".");
            return words.isEmpty() ? name : name.isBlank() ? words : name + (isClosed ? " " : ": ") + words;
        }
    }

    /** @throws IllegalArgumentException if it is not longer than nothing, or longer than {@link #LONGEST} */
    public FilmPlan {
        if (!length.isPositive() || length.compareTo(LONGEST) > 0 || fps < 1 || fps > Film.FASTEST) {
            throw new IllegalArgumentException("not the length of a film: " + length + " with " + fps + " pictures a second");
        }
        stops = stops.stream().filter(stop -> !range.clamp(stop.at()).isBefore(stop.at()) && !range.clamp(stop.at()).isAfter(stop.at()))
                .sorted(Comparator.comparing(Stop::at)).toList();
    }

    /** A film whose camera stays where it is. */
    public FilmPlan(TimeRange range, Duration length, int fps, List<Stop> stops) {
        this(range, length, fps, stops, CameraMove.STILL);
    }

    /** Seconds of playing time in a second before the viewer; a range of no length passes at the speed of life. */
    public double speed() {
        return range.length().isZero() ? 1 : range.length().toMillis() / (double) length.toMillis();
    }

    /** The window as the film shows it: an instant lasts long enough to be seen. */
    public Window shown(Window window) {
        return new Playhead(range, range.start(), window, speed(), true).shown();
    }

    /** The film of a look, without captions but those of its stops. */
    public Film film(Frame look) {
        return film(look, EventIndex.EMPTY, new Quotes(List.of(), List.of()));
    }

    /** The film of a look, with the sentences that tell of these events. */
    public Film film(Frame look, EventIndex told, Quotes quotes) {
        int count = Math.max(1, (int) Math.rint(length.toMillis() * fps / 1000.0));
        Frame frame = new Frame(look.view(), look.now(), shown(look.window()), look.zone(), look.theme(), null, look.speed(),
                look.depiction(), look.presented(), look.graticule(), look.furniture(), look.units());
        var subtitles = new Subtitles(told, quotes, fps, speed());
        List<Film.Shot> shots = new ArrayList<>();
        int stop = 0;
        for (int n = 0; n < count; n++) {
            Instant now = timeOf(n, count);
            for (; stop < stops.size() && !stops.get(stop).at().isAfter(now); stop++) {
                frame = pause(stops.get(stop), frame, quotes, shots);
                subtitles.end();
            }
            shots.add(new Film.Shot(frame.at(now), subtitles.at(now, n, count)));
        }
        return new Film(shots, fps);
    }

    /** Goes to a stop and stays there for its time; gives the look from there. The clock stands meanwhile. */
    private Frame pause(Stop stop, Frame frame, Quotes quotes, List<Film.Shot> shots) {
        Frame stands = frame.at(stop.at());
        Viewport there = seen(stop, frame.view());
        camera.between(frame.view(), there, fps).forEach(view -> shots.add(new Film.Shot(stands.in(view), "")));
        var held = new Film.Shot(stands.in(there), quotes.publishable().clean(stop.caption()));
        for (int i = 0; i < Math.rint(stop.pause().toMillis() * fps / 1000.0); i++) {
            shots.add(held);
        }
        return frame.in(there);
    }

    /** The view of a stop on the pixels and in the projection of the film: no less of the ground than it shows itself. */
    private Viewport seen(Stop stop, Viewport now) {
        Viewport its = stop.view();
        if (its == null || camera == CameraMove.STILL) {
            return now;
        }
        double larger = Math.min((double) now.widthPx() / its.widthPx(), (double) now.heightPx() / its.heightPx());
        double zoom = Math.clamp(its.zoom() + Math.log(larger) / Math.log(2), Viewport.MIN_ZOOM, Viewport.MAX_ZOOM);
        var same = new Viewport(its.center(), zoom, now.widthPx(), now.heightPx(), its.projection());
        return same.projection().equals(now.projection()) ? same : same.on(now.projection());
    }

    /** The time of a picture: to the millisecond, so that it can be named on a command line. */
    private Instant timeOf(int n, int count) {
        return count == 1 ? range.end() : range.start().plusMillis(Math.round((double) range.length().toMillis() * n / (count - 1)));
    }
}
