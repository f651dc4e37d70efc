package conflictmap.export.memory;

import conflictmap.geo.Viewport;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.ComparisonText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that brings the very view of a picture back: where it looks, when and how, through which filter, at which data.
 *
 * @param program name and version of what made it
 * @param view what part of the world, on how many pixels of the frame
 * @param time when
 * @param filter the filter as it is typed; empty for all events
 * @param look how
 * @param page what stands round it
 * @param data what it shows
 * @param sources who published that, for people
 * @param safe what was left out so that it can be published; null for nothing
 * @param compare what it compares; null for nothing, as in pictures of older versions
 */
public record PictureState(
        String program,
        Viewport view,
        Time time,
        String filter,
        Look look,
        Page page,
        DataPrint data,
        List<String> sources,
        @Nullable Safe safe,
        @Nullable ComparisonText compare) {
    /** Version of what {@link StateJson} writes; readers take older ones. */
    public static final int FORMAT = 1;

    public PictureState {
        sources = List.copyOf(sources);
    }

    /**
     * When.
     *
     * @param at where the playhead stands; in a film at its first frame
     * @param basis by which of their times events play
     * @param zone that times are written in
     * @param film null for a still picture
     */
    public record Time(Instant at, Window window, TimeBasis basis, ZoneId zone, @Nullable Film film) {}

    /**
     * The time that a film plays.
     *
     * @param to where the playhead stands at the last frame
     * @param length how long it runs
     */
    public record Film(Instant to, Duration length) {}

    /** How events and map are drawn. */
    public record Look(Theme theme, Depiction depiction, boolean graticule, FurniturePlan furniture) {}

    /** What is written above a picture; empty where nothing is. */
    public record Page(String title, String subtitle) {
        /** A picture of the map alone. */
        public static final Page BARE = new Page("", "");
    }

    /**
     * What was left out.
     *
     * @param radiusM metres within which places are told; 0 for as they are
     * @param withoutPersons whether names of persons were left out
     * @param hiddenSources how many sources were hidden; their names are not told
     */
    public record Safe(double radiusM, boolean withoutPersons, int hiddenSources) {}

    /** The state of a still frame. */
    public static PictureState of(
            String program, Frame frame, TimeBasis basis, String filter, Page page, DataPrint data, List<String> sources,
            @Nullable Safe safe) {
        return new PictureState(
                program, frame.view(), new Time(frame.now(), frame.window(), basis, frame.zone(), null), filter,
                new Look(frame.theme(), frame.depiction(), frame.graticule(), frame.furniture()), page, data, sources, safe, null);
    }

    /** The state of a film that begins with this frame. */
    public PictureState filmed(Instant to, Duration length) {
        return new PictureState(
                program, view, new Time(time.at(), time.window(), time.basis(), time.zone(), new Film(to, length)), filter,
                look, page, data, sources, safe, compare);
    }

    /** The same of a picture that compares. */
    public PictureState comparing(@Nullable ComparisonText other) {
        return new PictureState(program, view, time, filter, look, page, data, sources, safe, other);
    }

    /** The frame that it was made of. */
    public Frame frame() {
        return new Frame(view, time.at(), time.window(), time.zone(), look.theme(), null)
                .as(look.depiction())
                .graticule(look.graticule())
                .furnished(look.furniture());
    }
}
