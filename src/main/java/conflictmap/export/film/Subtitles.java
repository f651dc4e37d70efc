package conflictmap.export.film;

import conflictmap.export.Quotes;
import conflictmap.model.ConflictEvent;
import conflictmap.timeline.EventIndex;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/**
 * Which sentence stands below a film and when: each for as long as it takes to be read, one at a time, never before what it tells of. Where more
 * happens than can be read, what most reports tell of goes first, and what has grown old meanwhile is left out.
 */
final class Subtitles {
    /** Letters that a viewer reads in a second, as film subtitles reckon. */
    private static final double LETTERS_A_SECOND = 17;
    private static final double LEAST_S = 2;
    private static final double MOST_S = 9;
    /** How long a sentence stays that nothing replaces, after it has been read. */
    private static final double LINGER_S = 1;
    /** After so long before the viewer an event is old. */
    private static final double FRESH_S = 4;
    /** Longer sentences are shortened to the clause that tells of the event. */
    private static final int LONGEST = 190;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final PriorityQueue<Told> waiting = new PriorityQueue<>(Comparator.comparingDouble(Told::weight).reversed().thenComparing(Told::start));
    private final List<Told> told;
    private final int fps;
    private final Duration fresh;
    private int next;
    private String shown = "";
    private int read;

    /** Something that can be told. */
    private record Told(Instant start, String text, double weight) {}

    /**
     * What is told of events.
     *
     * @param speed seconds of playing time in a second before the viewer
     */
    Subtitles(EventIndex index, Quotes quotes, int fps, double speed) {
        this.fps = fps;
        this.fresh = Duration.ofMillis((long) (FRESH_S * speed * 1000));
        this.told = new ArrayList<>();
        for (int row = 0; row < index.size(); row++) {
            ConflictEvent event = index.event(row);
            Instant start = Instant.ofEpochMilli(index.startMillis(row));
            quotes.of(event).stream().findFirst().ifPresent(quote -> told.add(new Told(start, text(event, quote), weight(event))));
        }
        told.sort(Comparator.comparing(Told::start));
    }

    /**
     * The words below the next picture.
     *
     * @param now its time, never earlier than that of the one before
     * @param n its number
     * @param all how many pictures there are
     */
    String at(Instant now, int n, int all) {
        for (; next < told.size() && !told.get(next).start().isAfter(now); next++) {
            waiting.add(told.get(next));
        }
        if (n < read) {
            return shown;
        }
        waiting.removeIf(t -> t.start().isBefore(now.minus(fresh)) || n + frames(t.text()) > all || t.text().equals(shown));
        Told best = waiting.poll();
        if (best != null) {
            shown = best.text();
            read = n + frames(shown);
        } else if (n >= read + LINGER_S * fps) {
            shown = "";
        }
        return shown;
    }

    /** Ends the words that stand there, since others take their place. */
    void end() {
        shown = "";
        read = 0;
    }

    private int frames(String text) {
        return (int) Math.ceil(seconds(text) * fps);
    }

    /** How long a text stands, seconds. */
    static double seconds(String text) {
        return Math.clamp(text.length() / LETTERS_A_SECOND, LEAST_S, MOST_S);
    }

    private static double weight(ConflictEvent event) {
        return event.claims().size() + (event.counts().killed() != null ? 1 : 0) + (event.counts().fired() != null ? 0.5 : 0)
                + (Double.isNaN(event.confidence()) ? 0 : event.confidence());
    }

    /** The day, a sentence in quotation marks, and who says so: the clock may have gone on while it is read. */
    static String text(ConflictEvent event, Quotes.Quote quote) {
        String words = quote.words().length() <= LONGEST ? quote.words() : clause(quote);
        return DAY.format(event.when().start()) + ": “" + words + "”" + (quote.source().isEmpty() ? "" : " — " + quote.source());
    }

    private static String clause(Quotes.Quote quote) {
        String words = quote.words();
        int from = quote.to() - quote.from() > 20 ? quote.from() : 0;
        int to = quote.to() - quote.from() > 20 ? quote.to() : words.length();
        if (to - from > LONGEST) {
            int space = words.lastIndexOf(' ', from + LONGEST);
            to = space > from ? space : from + LONGEST;
        }
        return (from > 0 ? "… " : "") + words.substring(from, to).strip() + (to < words.length() ? " …" : "");
    }
}
