package conflictmap.render;

import conflictmap.geo.Units;
import conflictmap.geo.Viewport;
import conflictmap.timeline.Window;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * All that a picture depends on.
 *
 * @param view which part of the world, on how many pixels
 * @param now where the playhead stands
 * @param window what is shown of the time before it
 * @param zone the zone that times are written in
 * @param theme colours
 * @param selectedId id of the event that is ringed; null for none
 * @param speed seconds of playing time in a second before the viewer, for what moves by itself (pulses, arcs that
 *     grow); 0 for a still picture or reduced motion, where nothing does
 * @param depiction symbols or density
 * @param presented whether it is shown to a room: the time is written to be read from its far end
 * @param graticule whether meridians and parallels are drawn
 * @param furniture where the pieces round the map stand
 */
public record Frame(
        Viewport view,
        Instant now,
        Window window,
        ZoneId zone,
        Theme theme,
        @Nullable String selectedId,
        double speed,
        Depiction depiction,
        boolean presented,
        boolean graticule,
        FurniturePlan furniture,
        Units units) {
    /** A picture that may move. */
    public Frame(
            Viewport view,
            Instant now,
            Window window,
            ZoneId zone,
            Theme theme,
            @Nullable String selectedId,
            double speed) {
        this(view, now, window, zone, theme, selectedId, speed, Depiction.AUTO, false, false, FurniturePlan.USUAL, Units.METRIC);
    }

    /** A still picture. */
    public Frame(Viewport view, Instant now, Window window, ZoneId zone, Theme theme, @Nullable String selectedId) {
        this(view, now, window, zone, theme, selectedId, 0);
    }

    /** The same picture of another instant. */
    public Frame at(Instant t) {
        return new Frame(view, t, window, zone, theme, selectedId, speed, depiction, presented, graticule, furniture, units);
    }

    /** The same picture moving at a speed. */
    public Frame moving(double newSpeed) {
        return new Frame(view, now, window, zone, theme, selectedId, newSpeed, depiction, presented, graticule, furniture, units);
    }

    /** The same picture in another view. */
    public Frame in(Viewport newView) {
        return new Frame(newView, now, window, zone, theme, selectedId, speed, depiction, presented, graticule, furniture, units);
    }

    /** The same picture with its events shown otherwise. */
    public Frame as(Depiction newDepiction) {
        return new Frame(view, now, window, zone, theme, selectedId, speed, newDepiction, presented, graticule, furniture, units);
    }

    /** The same picture for a room, or for a desk. */
    public Frame presented(boolean toRoom) {
        return new Frame(view, now, window, zone, theme, selectedId, speed, depiction, toRoom, graticule, furniture, units);
    }

    /** The same picture with meridians and parallels, or without. */
    public Frame graticule(boolean drawn) {
        return new Frame(view, now, window, zone, theme, selectedId, speed, depiction, presented, drawn, furniture, units);
    }

    /** The same picture with its furniture elsewhere. */
    public Frame furnished(FurniturePlan plan) {
        return new Frame(view, now, window, zone, theme, selectedId, speed, depiction, presented, graticule, plan, units);
    }

    /** The same picture with lengths in other units. */
    public Frame measured(Units other) {
        return new Frame(view, now, window, zone, theme, selectedId, speed, depiction, presented, graticule, furniture, other);
    }
}
