package conflictmap.viewmodel;

import conflictmap.model.TimeRange;
import java.time.Duration;
import java.time.Instant;

/**
 * Which part of the time that can be played the slider shows.
 *
 * @param whole what can be played
 * @param shown the part of it that is shown
 */
public record TimeZoom(TimeRange whole, TimeRange shown) {
    /** The shortest part that can be shown. */
    static final Duration SHORTEST = Duration.ofMinutes(10);

    public TimeZoom {
        if (shown.start().isBefore(whole.start()) || shown.end().isAfter(whole.end())) {
            throw new IllegalArgumentException("shows more than there is: " + shown + " of " + whole);
        }
    }

    /** All of it. */
    public static TimeZoom all(TimeRange whole) {
        return new TimeZoom(whole, whole);
    }

    /** Whether it is a part only. */
    public boolean isPart() {
        return !shown.equals(whole);
    }

    /**
     * Closer by a factor, or farther where it is below 1; the instant stays where it is on the line, unless an end of the
     * whole is reached.
     */
    public TimeZoom zoomed(Instant at, double factor) {
        long most = whole.length().toMillis();
        long length = Math.clamp(
                Math.round(shown.length().toMillis() / factor), Math.min(SHORTEST.toMillis(), most), most);
        double share = shown.length().isZero()
                ? 0.5
                : Duration.between(shown.start(), at).toMillis() / (double) shown.length().toMillis();
        return placed(at.minusMillis(Math.round(share * length)), length);
    }

    /** Moved along, as far as the whole goes. */
    public TimeZoom panned(Duration by) {
        return placed(shown.start().plus(by), shown.length().toMillis());
    }

    /** The part that begins there and is so long, or that lies next to it within the whole. */
    private TimeZoom placed(Instant start, long lengthMs) {
        if (lengthMs >= whole.length().toMillis()) {
            return all(whole);
        }
        Instant last = whole.end().minusMillis(lengthMs);
        Instant from = start.isBefore(whole.start()) ? whole.start() : start.isAfter(last) ? last : start;
        return new TimeZoom(whole, new TimeRange(from, from.plusMillis(lengthMs)));
    }

    /** What of a span there is, no shorter than can be shown. */
    public TimeZoom on(TimeRange span) {
        Instant middle = span.start().plus(span.length().dividedBy(2));
        long length = Math.max(SHORTEST.toMillis(), span.length().toMillis());
        return placed(middle.minusMillis(length / 2), length);
    }

    /** The same, moved on so that an instant is in sight: by a page where it runs off an end, else no farther than need be. */
    public TimeZoom following(Instant t) {
        if (!t.isBefore(shown.start()) && !t.isAfter(shown.end())) {
            return this;
        }
        long length = shown.length().toMillis();
        boolean justPast = Duration.between(shown.end(), t).abs().toMillis() < length
                || Duration.between(t, shown.start()).abs().toMillis() < length;
        long lead = justPast ? length / 10 : length / 2;
        return placed(t.isAfter(shown.end()) ? t.minusMillis(lead) : t.minusMillis(length - lead), length);
    }

    /** The same part of another whole; all of it where all was shown, or where the part is not in it. */
    public TimeZoom of(TimeRange newWhole) {
        boolean inside = !shown.start().isBefore(newWhole.start()) && !shown.end().isAfter(newWhole.end());
        return isPart() && inside ? new TimeZoom(newWhole, shown) : all(newWhole);
    }
}
