package conflictmap.render;

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
 */
public record Frame(
        Viewport view, Instant now, Window window, ZoneId zone, Theme theme, @Nullable String selectedId) {}
