package conflictmap.export.slides;

import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a slide.
 *
 * @param title its title
 * @param lines what is told beside the map, a paragraph each
 * @param notes what the speaker reads: each sentence with its source, a paragraph each
 * @param sources who is quoted
 * @param index the events of its map
 * @param frame its map
 * @param compared what its map compares; null for nothing
 */
public record Slide(
        String title, List<String> lines, List<String> notes, List<String> sources, EventIndex index, Frame frame, @Nullable Comparison compared) {
    public Slide {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }
}
