package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that were read as something.
 *
 * @param from first character, as an index into the report's text (UTF-16 units)
 * @param to index after the last character
 * @param event the event that they tell of; null where they name a place
 */
public record TextMark(int from, int to, @Nullable ConflictEvent event) {
    /** All marks of a report: its places, and the clauses of the events that it tells of; by where they begin, long ones first. */
    public static List<TextMark> of(Reading reading, Collection<ConflictEvent> events) {
        int end = reading.report().text().length();
        List<TextMark> marks = new ArrayList<>();
        for (Toponym t : reading.toponyms()) {
            add(marks, t.from(), t.to(), end, null);
        }
        for (ConflictEvent event : events) {
            for (Evidence told : event.evidence()) {
                if (told.reportId().equals(reading.report().id())) {
                    add(marks, told.from(), told.to(), end, event);
                }
            }
        }
        marks.sort(Comparator.comparingInt(TextMark::from).thenComparing(Comparator.comparingInt(TextMark::to).reversed()));
        return List.copyOf(marks);
    }

    /** A text may have lost its end, as in a report salvaged of a damaged file. */
    private static void add(List<TextMark> marks, int from, int to, int end, @Nullable ConflictEvent event) {
        if (from < Math.min(to, end)) {
            marks.add(new TextMark(from, Math.min(to, end), event));
        }
    }

    /** The event that the words at a place tell of, the one told in fewest words where there are several; null where there is none. */
    public static @Nullable ConflictEvent eventAt(List<TextMark> marks, int at) {
        return marks.stream().filter(m -> m.event() != null && m.from() <= at && at < m.to())
                .min(Comparator.comparingInt(m -> m.to() - m.from())).map(TextMark::event).orElse(null);
    }

    /** Whether a text is written from right to left: whether the first letter that has a direction is Arabic, Hebrew or the like. */
    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
