package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.export.safe.Publishable;
import conflictmap.jobs.Progress;
import conflictmap.model.TimeRange;
import conflictmap.query.QueryException;
import conflictmap.query.SideText;
import conflictmap.render.Frame;
import conflictmap.render.Panes;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.ComparisonText;
import java.awt.Rectangle;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of what a command reads, and the frame that they are shown in.
 *
 * @param of the sides as they may be published
 * @param frame fitted to the events of both, on the map that each has
 */
record Compared(Comparison of, Frame frame) {
    /**
     * The comparison that a text tells of.
     *
     * @param index the events of both sides
     * @param zone where days of periods begin
     * @throws IllegalArgumentException if a side cannot be; says why
     */
    static Comparison of(ComparisonText text, Material material, EventIndex index, ZoneId zone) {
        try {
            return SideText.compared(text, index, zone, "All events", material::only);
        } catch (QueryException e) {
            throw new IllegalArgumentException("A side of the comparison is not understood. " + e.getMessage(), e);
        }
    }

    /**
     * A comparison as the options ask for it.
     *
     * @param index the events of both sides
     * @param published what of them may be published
     * @param at where the clock stands; null for the end
     * @param room pixels of the picture
     * @throws IllegalArgumentException if a side cannot be; says why
     */
    static Compared of(
            ComparisonText text, MapOptions map, Material material, EventIndex index, Publishable published, @Nullable Instant at, Rectangle room) {
        var its = new MapOptions.Size(room.width, room.height);
        Frame plain = map.sized(index, at, null, its);
        Comparison of = published.comparison(of(text, material, index, plain.zone()));
        EventIndex both = of.both();
        Instant then = at != null ? at : of.clock().map(TimeRange::end).orElse(plain.now());
        EventIndex seen = both.size() == 0 ? index : both;
        int each = Panes.of(plain, of).widthPx();
        Frame fitted = map.sized(seen, then, null, new MapOptions.Size(each, room.height));
        return new Compared(of, plain.at(then).in(fitted.view().resized(room.width, room.height)));
    }

    /** The picture, complete from the first frame. */
    Picture picture(Basemap basemap, Pile.Between between) throws IOException, InterruptedException {
        return picture(of, basemap, between);
    }

    /** The picture of a comparison, complete from the first frame. */
    static Picture picture(Comparison of, Basemap basemap, Pile.Between between) throws IOException, InterruptedException {
        return Pile.compared(basemap, () -> of, new SymbolLayer(of.a().events(), basemap), new SymbolLayer(of.b().events(), basemap), between, Progress.NONE);
    }
}
