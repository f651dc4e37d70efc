package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Histogram;
import conflictmap.timeline.Playhead;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The line of time as it is worked with: which part of it is shown, how many events lie where, what dragging does, and
 * the named moments on it.
 */
public final class Slider {
    /** Pixels of the narrowest bar. */
    private static final double BAR_PX = 6;
    /** So near to an event, in pixels, the playhead snaps to it. */
    private static final double SNAP_PX = 10;
    private static final Comparator<Marker> BY_TIME = Comparator.comparing(Marker::at);

    private final Clock clock;
    private final ReadOnlyObjectProperty<EventIndex> index;
    private final ReadOnlyObjectWrapper<TimeZoom> zoom;
    private final ObservableList<Marker> markers = FXCollections.observableArrayList();
    private @Nullable Counted counted;
    private @Nullable Counted overview;
    /** Counted by a job before they are asked for. */
    private volatile List<Counted> ahead = List.of();

    /** A histogram with all that it depends on. */
    private record Counted(EventIndex index, TimeRange range, int bins, ZoneId zone, Histogram histogram) {
        boolean isOf(EventIndex i, TimeRange r, int b, ZoneId z) {
            return i == index && r.equals(range) && b == bins && z.equals(zone);
        }

        static Counted of(EventIndex index, TimeRange range, int bins, ZoneId zone) {
            return new Counted(index, range, bins, zone, Histogram.of(index, range, bins, zone));
        }
    }

    Slider(Clock clock, ReadOnlyObjectProperty<EventIndex> index) {
        this.clock = clock;
        this.index = index;
        zoom = new ReadOnlyObjectWrapper<>(TimeZoom.all(clock.playhead().range()));
        clock.playheadProperty().addListener((o, was, is) -> follow(was, is));
    }

    private void follow(Playhead was, Playhead is) {
        TimeZoom now = zoom.get();
        if (!is.range().equals(now.whole())) {
            zoom.set(now.of(is.range()));
        } else if (!is.now().equals(was.now())) {
            boolean wasSeen = was.now().equals(now.shown().clamp(was.now()));
            zoom.set(wasSeen || !is.playing() ? now.following(is.now()) : now);
        }
    }

    /** Which part of the time is shown. */
    public ReadOnlyObjectProperty<TimeZoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** The named moments, in any order. */
    public ObservableList<Marker> markers() {
        return markers;
    }

    /** The part that is shown, on a line of pixels. */
    public TimeAxis axis(double widthPx) {
        return new TimeAxis(zoom.get().shown(), widthPx);
    }

    // ---- zooming

    /** Closer by a factor, or farther where it is below 1; the instant stays under the pointer. */
    public void zoomAt(Instant t, double factor) {
        zoom.set(zoom.get().zoomed(t, factor));
    }

    /** Closer by a factor round the playhead, or round the middle where that is out of sight. */
    public void zoomBy(double factor) {
        TimeRange shown = zoom.get().shown();
        Instant now = clock.playhead().now();
        boolean seen = now.equals(shown.clamp(now));
        zoomAt(seen ? now : shown.start().plus(shown.length().dividedBy(2)), factor);
    }

    /** Moves the part that is shown by a share of its length; negative goes back. */
    public void panBy(double share) {
        zoom.set(zoom.get().panned(Duration.ofMillis(Math.round(share * zoom.get().shown().length().toMillis()))));
    }

    /** Shows the part that begins at an instant, as long as it is now. */
    public void panTo(Instant start) {
        zoom.set(zoom.get().panned(Duration.between(zoom.get().shown().start(), start)));
    }

    /** Shows all the time there is. */
    public void showAll() {
        zoom.set(TimeZoom.all(zoom.get().whole()));
    }

    /** Shows the window and about as much on both sides of it. */
    public void showWindow() {
        TimeRange span = window();
        Duration margin = span.length();
        zoom.set(zoom.get().on(new TimeRange(span.start().minus(margin), span.end().plus(margin))));
    }

    // ---- dragging

    /** The stretch of time that the map shows; from the start of all where all is kept. */
    public TimeRange window() {
        Playhead p = clock.playhead();
        return p.window().at(p.now(), p.range());
    }

    /** Whether the map shows a window with two ends. */
    public boolean isWindowed() {
        return clock.playhead().window().mode() == Window.Mode.WINDOW;
    }

    /** Moves the playhead, and the window with it. */
    public void scrubTo(Instant t, TimeAxis axis) {
        clock.scrubTo(t, axis.span(SNAP_PX));
    }

    /** Moves the beginning of the window; the playhead stays. */
    public void dragStart(Instant t) {
        clock.setLength(Duration.between(t, clock.playhead().now()));
    }

    /** Moves the playhead, and leaves the beginning of the window where it is. */
    public void dragEnd(Instant t) {
        Instant start = window().start();
        clock.scrubTo(t);
        clock.setLength(Duration.between(start, clock.playhead().now()));
    }

    // ---- named moments

    /** To the next named moment, if there is one. */
    public void nextMarker() {
        Instant now = clock.playhead().now();
        markers.stream().filter(m -> m.at().isAfter(now)).min(BY_TIME).ifPresent(m -> clock.goTo(m.at()));
    }

    /** To the named moment before, if there is one. */
    public void previousMarker() {
        Instant now = clock.playhead().now();
        markers.stream().filter(m -> m.at().isBefore(now)).max(BY_TIME).ifPresent(m -> clock.goTo(m.at()));
    }

    // ---- what there is to see

    /** How many events lie where in the part that is shown; counted anew only when that, the events or the zone change. */
    public Histogram histogram(double widthPx) {
        counted = count(counted, zoom.get().shown(), widthPx / BAR_PX);
        return counted.histogram();
    }

    /** The same of all the time. */
    public Histogram overview(double widthPx) {
        overview = count(overview, zoom.get().whole(), widthPx / 2);
        return overview.histogram();
    }

    /** Counts other events as these were counted last, so that nobody waits when they are shown; what it gives may be called in a job. */
    Consumer<EventIndex> ahead() {
        Counted bars = counted;
        Counted all = overview;
        return events -> ahead = Stream.of(bars, all)
                .filter(Objects::nonNull)
                .map(c -> Counted.of(events, c.range(), c.bins(), c.zone()))
                .toList();
    }

    private Counted count(@Nullable Counted known, TimeRange range, double bins) {
        int most = Math.max(1, (int) bins);
        EventIndex events = index.get();
        ZoneId zone = clock.zone();
        if (known != null && known.isOf(events, range, most, zone)) {
            return known;
        }
        List<Counted> ready = ahead;
        if (!ready.isEmpty() && ready.getFirst().index() != events) {
            ahead = List.of();
        }
        return ready.stream().filter(c -> c.isOf(events, range, most, zone)).findFirst().orElseGet(() -> Counted.of(events, range, most, zone));
    }

    /** What stands for a bar: {@code Sat 14 Jun 2025, 18:00–21:00: 12 events}; none beyond the bars. */
    public Optional<String> bar(Instant t, double widthPx) {
        Histogram bars = histogram(widthPx);
        int bin = bars.binAt(t);
        if (bin < 0 || clock.isEmpty()) {
            return Optional.empty();
        }
        TimeRange span = new TimeRange(Instant.ofEpochMilli(bars.edges()[bin]), Instant.ofEpochMilli(bars.edges()[bin + 1]));
        return Optional.of(Words.span(span, bars.step(), clock.zone()) + ": " + Words.about(bars.total(bin)));
    }

    /** Where the playhead stands, in words: what a screen reader says. */
    public String value() {
        Playhead p = clock.playhead();
        String time = Words.instant(p.now(), clock.zone()) + ", " + Zones.nameAt(clock.zone(), p.now());
        String known = clock.basisProperty().get() == TimeBasis.PUBLISHED ? Messages.text("time.knownBy", time) : time;
        return known + ", " + Words.window(p.window());
    }
}
