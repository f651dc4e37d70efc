package conflictmap.viewmodel;

import conflictmap.export.Quotes;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence of a report that tells of what the map shows.
 *
 * @param text the sentence, on one line
 * @param source who reported it; may be empty
 */
public record Caption(String text, String source) {
    /** Events looked at, newest first, before no more captions are looked for. */
    private static final int LOOKED_AT = 400;

    /** The newest events in sight, in the words of the reports; each sentence once, the newest event last. */
    static List<Caption> of(Function<ConflictEvent, Optional<Caption>> words, EventIndex index, Frame frame, int most) {
        int[] rows = index.visible(frame.now(), frame.window());
        Set<Caption> found = new LinkedHashSet<>();
        for (int i = rows.length - 1; i >= Math.max(0, rows.length - LOOKED_AT) && found.size() < most; i--) {
            int row = rows[i];
            double x = frame.view().px(index.lat(row), index.lon(row));
            double y = frame.view().py(index.lat(row), index.lon(row));
            if (x >= 0 && y >= 0 && x <= frame.view().widthPx() && y <= frame.view().heightPx()) {
                words.apply(index.event(row)).filter(c -> !c.text().isEmpty()).ifPresent(found::add);
            }
        }
        return new ArrayList<>(found).reversed();
    }

    /** The first sentence that tells of an event; none of a table's. */
    static Optional<Caption> of(Shelf shelf, ConflictEvent event) {
        if (event.evidence().isEmpty()) {
            return Optional.empty();
        }
        Evidence e = event.evidence().getFirst();
        return shelf.reading(e.reportId()).map(r -> of(r, e));
    }

    /** The first sentence that tells of an event, as it may be published. */
    static Optional<Caption> of(Quotes quotes, ConflictEvent event) {
        return quotes.of(event).stream().findFirst().map(q -> new Caption(q.words(), q.source()));
    }

    private static Caption of(Reading reading, Evidence e) {
        String text = reading.report().text();
        int from = Math.clamp(e.sentenceFrom(), 0, text.length());
        int to = Math.clamp(e.sentenceTo(), from, text.length());
        return new Caption(text.substring(from, to).strip().replaceAll("\\s+", " "), reading.report().source());
    }
}
