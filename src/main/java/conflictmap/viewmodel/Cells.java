package conflictmap.viewmodel;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Report;
import conflictmap.model.Verdict;
import conflictmap.query.Field;
import conflictmap.timeline.EventColumn;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in the cells of the table of events, and as text for other programs. */
public final class Cells {
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final Shelf shelf;

    Cells(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The heading of a column. */
    public static String heading(EventColumn column) {
        return Messages.text("table." + column.key());
    }

    /** What an event has in a column; empty where it is not told. */
    public String text(EventColumn column, ConflictEvent event) {
        return switch (column) {
            case TIME -> Words.shortTime(event.when());
            case TYPE -> event.type().label();
            case PLACE -> event.place().name();
            case PRECISION -> event.place().precision().code();
            case ACTOR -> event.actor();
            case TARGET -> event.targetActor();
            case WEAPON -> Words.weapon(event);
            case STATUS -> event.status().code();
            case CONFIDENCE -> Math.round(event.confidence() * 100) + "\u2009%";
            case KILLED -> Typed.count(event.counts().killed());
            case COUNTRY -> Field.country(event.place().countryCode());
            case SOURCE -> told(event, Report::source, event.evidence().getFirst().reportId());
            case REPORT -> told(event, Report::title, row(event));
            case VERDICT -> shelf.verdict(event) == Verdict.OPEN ? "" : Messages.text("verdict." + shelf.verdict(event).code());
        };
    }

    /** Of the reports that tell of an event; of one that came in a table, what the table tells. */
    private String told(ConflictEvent event, Function<Report, String> what, String otherwise) {
        List<Report> reports = shelf.reportsOf(event);
        return reports.isEmpty() ? otherwise
                : reports.stream().map(what).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String row(ConflictEvent event) {
        Evidence evidence = event.evidence().getFirst();
        return evidence.rule().equals("table") ? evidence.trigger() : "";
    }

    /**
     * Events as a table of text, a line each, cells between tabs, headings first; no cell is taken for a formula by a
     * spreadsheet, nor breaks its line.
     */
    public String tabbed(List<EventColumn> columns, List<ConflictEvent> events) {
        var text = new StringBuilder();
        text.append(columns.stream().map(Cells::heading).collect(Collectors.joining("\t"))).append('\n');
        for (ConflictEvent event : events) {
            String between = "";
            for (EventColumn column : columns) {
                text.append(between).append(safe(text(column, event)));
                between = "\t";
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String safe(String cell) {
        String line = cell.replaceAll("[\\t\\r\\n]+", " ");
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + line : line;
    }
}
