package conflictmap.viewmodel;

import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.TextSplitter;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The words that a person has marked in the open report, by pointer or by keys, and the event that is made of them. */
public final class Marking {
    /**
     * Marked words.
     *
     * @param from first character, as an index into the report's text (UTF-16 units)
     * @param to index after the last character
     */
    public record Span(int from, int to) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}'’-]*[\\p{L}\\p{N}\\p{M}])?");

    private final Selection selection;
    private final Incoming incoming;
    private final Edits edits;
    private final ReadOnlyObjectWrapper<@Nullable Span> span = new ReadOnlyObjectWrapper<>();
    private @Nullable String reportId;
    private List<Span> words = List.of();
    private List<Span> sentences = List.of();

    Marking(Selection selection, Incoming incoming, Edits edits) {
        this.selection = selection;
        this.incoming = incoming;
        this.edits = edits;
        selection.readingProperty().addListener((o, was, is) -> open(is));
    }

    /** The marked words; null for none. */
    public ReadOnlyObjectProperty<@Nullable Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    private void open(@Nullable Reading reading) {
        String id = reading == null ? null : reading.report().id();
        if (id == null || !id.equals(reportId)) {
            reportId = id;
            words = List.of();
            sentences = List.of();
            span.set(null);
        }
    }

    /** Marks words, in whichever direction they were gone over; white space at both ends is left out. */
    public void mark(int one, int other) {
        Reading reading = selection.readingProperty().get();
        if (reading == null) {
            return;
        }
        String text = reading.report().text();
        int from = Math.clamp(Math.min(one, other), 0, text.length());
        int to = Math.clamp(Math.max(one, other), 0, text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        span.set(from < to ? new Span(from, to) : null);
    }

    /** Marks the word at a place, if there is one. */
    public void wordAt(int at) {
        words().stream().filter(word -> word.from() <= at && at < word.to()).findFirst().ifPresent(span::set);
    }

    /** Marks nothing. */
    public void clear() {
        span.set(null);
    }

    /** Marks the next word, or the one before, from the marked words or from those of the event looked at. */
    public void word(int by) {
        step(words(), by);
    }

    /** Marks the next sentence, or the one before. */
    public void sentence(int by) {
        step(sentences(), by);
    }

    private void step(List<Span> all, int by) {
        Span now = span.get();
        int start = now != null ? now.from() : selection.markProperty().get() == null ? -1 : selection.markProperty().get().sentenceFrom();
        if (all.isEmpty()) {
            return;
        }
        int at = 0;
        if (now == null) {
            while (at < all.size() - 1 && all.get(at).to() <= start) {
                at++;
            }
        } else if (by > 0) {
            while (at < all.size() - 1 && all.get(at).from() < now.to()) {
                at++;
            }
        } else {
            at = all.size() - 1;
            while (at > 0 && all.get(at).to() > now.from()) {
                at--;
            }
        }
        span.set(all.get(at));
    }

    /** Marks a word more at the end, or one less; at least one word stays marked. */
    public void extend(int by) {
        Span now = span.get();
        if (now == null) {
            word(by);
            return;
        }
        List<Span> all = words();
        Span last = null;
        for (Span word : all) {
            boolean reached = by > 0 ? word.to() > now.to() : word.to() < now.to() && word.from() >= now.from();
            if (reached) {
                last = word;
                if (by > 0) {
                    break;
                }
            }
        }
        if (last != null) {
            span.set(new Span(now.from(), last.to()));
        }
    }

    private List<Span> words() {
        Reading reading = selection.readingProperty().get();
        if (words.isEmpty() && reading != null) {
            List<Span> found = new ArrayList<>();
            Matcher m = WORD.matcher(reading.report().text());
            while (m.find()) {
                found.add(new Span(m.start(), m.end()));
            }
            words = found;
        }
        return words;
    }

    private List<Span> sentences() {
        Reading reading = selection.readingProperty().get();
        if (sentences.isEmpty() && reading != null) {
            sentences = TextSplitter.split(reading.report()).sentences().stream().map((Sentence s) -> new Span(s.from(), s.to())).toList();
        }
        return sentences;
    }

    /** The event that the marked words tell of already; null where nothing is marked, or they tell of none. */
    public @Nullable ConflictEvent told(List<TextMark> marks) {
        Span now = span.get();
        return now == null ? null : TextMark.eventAt(marks, now.from());
    }

    /** Makes an event of the marked words, in the background, and looks at it; nothing happens where none are marked. */
    public void make() {
        Reading reading = selection.readingProperty().get();
        Span now = span.get();
        if (reading != null && now != null) {
            incoming.guess(reading, now.from(), now.to(), guess -> {
                edits.add(reading, now.from(), now.to(), guess.orElse(null));
                clear();
            });
        }
    }
}
