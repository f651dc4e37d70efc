package conflictmap.cli;

import conflictmap.basemap.Basemap;
import conflictmap.basemap.Pile;
import conflictmap.jobs.Progress;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Panes;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.compare.Comparison;
import java.awt.Rectangle;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of what a command reads, and the frame that they are shown in.
 *
 * @param frame fitted to the events of both, on the map that each has
 */
record Compared(Comparison of, Frame frame) {
    /**
     * A comparison as the options ask for it.
     *
     * @param index the events of both sides
     * @param at where the clock stands; null for the end
     * @param room pixels of the picture
     */
    static Compared of(CompareOptions options, MapOptions map, Material material, EventIndex index, @Nullable Instant at, Rectangle room) {
        var its = new MapOptions.Size(room.width, room.height);
        Frame plain = map.sized(index, at, null, its);
        Comparison of = options.of(index, plain.zone(), (all, side) -> material.only(all, side.filter()));
        EventIndex both = MergedIndex.of(List.of(of.a().events(), of.b().events()));
        Instant then = at != null ? at : of.clock().map(TimeRange::end).orElse(plain.now());
        EventIndex seen = both.size() == 0 ? index : both;
        int each = Panes.of(plain, of).widthPx();
        Frame fitted = map.sized(seen, then, null, new MapOptions.Size(each, room.height));
        return new Compared(of, plain.at(then).in(fitted.view().resized(room.width, room.height)));
    }

    /** The picture, complete from the first frame. */
    Picture picture(Basemap basemap, Pile.Between between) throws IOException, InterruptedException {
        return Pile.compared(basemap, () -> of, new SymbolLayer(of.a().events(), basemap), new SymbolLayer(of.b().events(), basemap), between, Progress.NONE);
    }
}
