package conflictmap.export;

import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.Publishable;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventRow;
import conflictmap.model.EventTable;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The very words in which reports and tables tell of events, as far as they may be published. For one thread at a time. */
public final class Quotes {
    private final Map<String, Reading> readings = new HashMap<>();
    private final List<EventTable> tables;
    private final Publishable publishable;
    private final boolean areNotesTold;

    /**
     * A quote.
     *
     * @param words a sentence; empty where its source may not be quoted
     * @param source who published it; empty where unknown
     * @param title headline of the report; empty where unknown
     * @param from first character of the clause that tells of the event, within the words; 0 where it is not told
     * @param to index after the clause's last character
     */
    public record Quote(String words, String source, String title, int from, int to) {}

    /** Words of reports and tables of which nothing is left out. */
    public Quotes(Collection<Reading> readings, List<EventTable> tables) {
        this(readings, tables, SafeToPublish.NOTHING, PersonNames.NONE);
    }

    /** Words as they may be published. */
    public Quotes(Collection<Reading> readings, List<EventTable> tables, SafeToPublish safe, PersonNames persons) {
        readings.forEach(reading -> this.readings.put(reading.report().id(), reading));
        this.tables = List.copyOf(tables);
        this.publishable = new Publishable(safe, this::sourceOf, persons);
        // nothing says where a table's note names places, so none is told where places are told coarsely only
        this.areNotesTold = safe.radiusM() == 0;
    }

    /** What decides which events and words may be published. */
    public Publishable publishable() {
        return publishable;
    }

    private String sourceOf(String id) {
        Reading reading = readings.get(id);
        return reading == null ? id : reading.report().source();
    }

    /** A report's headline as it may be told; empty where it is none's. */
    public String title(String id) {
        Reading reading = readings.get(id);
        return reading == null ? "" : publishable.title(reading.report(), reading.toponyms());
    }

    /** The report of an id; null where it is none's. */
    public @Nullable Report report(String id) {
        Reading reading = readings.get(id);
        return reading == null ? null : reading.report();
    }

    /** When an event became known by its first report or its table, milliseconds since 1970; {@link EventRow#NEVER} where neither tells. */
    public long publishedMs(ConflictEvent event) {
        Report report = report(event.evidence().getFirst().reportId());
        if (report != null) {
            return report.published() == null ? EventRow.NEVER : report.published().toInstant().toEpochMilli();
        }
        return row(event.id(), EventTable::publishedMs, EventRow.NEVER);
    }

    /** Each sentence that tells of an event, once. */
    public List<Quote> of(ConflictEvent event) {
        List<Quote> quotes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Evidence e : event.evidence()) {
            if (seen.add(e.reportId() + " " + e.sentenceFrom())) {
                Quote quote = quote(event, e);
                if (!quote.words().isEmpty()) {
                    quotes.add(quote);
                }
            }
        }
        return quotes;
    }

    private Quote quote(ConflictEvent event, Evidence e) {
        Reading reading = readings.get(e.reportId());
        if (reading == null) {
            return new Quote(areNotesTold ? publishable.clean(note(event.id())) : "", publishable.source(e.reportId()), "", 0, 0);
        }
        Report report = reading.report();
        if (e.sentenceTo() > report.text().length()) {
            return new Quote("", publishable.source(e.reportId()), "", 0, 0);
        }
        String words = oneLine(publishable.words(report, reading.toponyms(), e.sentenceFrom(), e.sentenceTo()));
        String clause = oneLine(report.text().substring(e.from(), e.to()));
        int from = Math.max(0, words.indexOf(clause));
        return new Quote(words, publishable.source(report.id()), publishable.title(report, reading.toponyms()), from, words.startsWith(clause, from) ? from + clause.length() : from);
    }

    private String note(String id) {
        return row(id, (table, row) -> oneLine(table.note(row)), "");
    }

    /** What the table that has an event tells of it; otherwise where none has. */
    private <T> T row(String id, BiFunction<EventTable, Integer, T> told, T otherwise) {
        for (EventTable table : tables) {
            int row = table.rowOf(id);
            if (row >= 0) {
                return told.apply(table, row);
            }
        }
        return otherwise;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
