package conflictmap.export.data;

import conflictmap.export.Quotes;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Report;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The reports and tables that events were read from, as a list for whoever cites them. */
final class SourceList {
    private SourceList() {}

    /**
     * A source.
     *
     * @param title headline; empty where unknown, as of a table
     * @param publisher who published it; empty where unknown
     * @param day when; null where unknown
     */
    private record Source(String id, String title, String publisher, @Nullable LocalDate day) {}

    private static Map<String, Source> sources(EventData data) {
        Map<String, Source> all = new LinkedHashMap<>();
        data.events().forEach(event -> add(event, data.quotes(), all));
        return all;
    }

    private static void add(ConflictEvent event, Quotes quotes, Map<String, Source> all) {
        for (Evidence e : event.evidence()) {
            String id = e.reportId();
            if (!id.isEmpty() && !quotes.publishable().isHidden(id)) {
                Report report = quotes.report(id);
                all.computeIfAbsent(id, i -> report == null
                        ? new Source(i, "", i, null)
                        : new Source(i, quotes.title(id), report.source(), report.published() == null ? null : report.published().toLocalDate()));
            }
        }
    }

    /** A line each: {@code Example Agency: Night of strikes. 2025-06-14.} */
    static String text(EventData data) {
        var lines = new StringJoiner("\n", "", "\n").setEmptyValue("");
        if (!data.label().isEmpty()) {
            lines.add(data.label());
        }
        for (Source s : sources(data).values()) {
            var line = new StringJoiner(". ", "", ".");
            String who = s.publisher.isEmpty() ? s.id : s.publisher;
            line.add(s.title.isEmpty() ? who : who + ": " + s.title);
            if (s.day != null) {
                line.add(s.day.toString());
            }
            lines.add(line.toString());
        }
        return lines.toString();
    }

    /** An entry each, as LaTeX reads it. */
    static String bibtex(EventData data) {
        var out = new StringBuilder(data.label().isEmpty() ? "" : "% " + data.label() + "\n\n");
        int number = 0;
        for (Source s : sources(data).values()) {
            out.append("@misc{").append(key(s, ++number)).append(",\n");
            field(out, "title", tex(s.title.isEmpty() ? s.publisher : s.title));
            field(out, "author", s.publisher.isEmpty() ? "" : "{" + tex(s.publisher) + "}");
            if (s.day != null) {
                field(out, "date", s.day.toString());
                field(out, "year", Integer.toString(s.day.getYear()));
            }
            out.append("}\n\n");
        }
        return out.toString();
    }

    private static String key(Source s, int number) {
        String word = (s.publisher.isEmpty() ? s.id : s.publisher).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        return (word.isEmpty() ? "source" : word) + (s.day == null ? "" : s.day.getYear()) + "-" + number;
    }

    private static void field(StringBuilder out, String name, String tex) {
        if (!tex.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(tex).append("},\n");
        }
    }

    /** Letters that mean something to LaTeX, written so that they stand for themselves. */
    private static String tex(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{', '}', '$', '&', '%', '#', '_' -> out.append('\\').append((char) c);
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                default -> out.append((char) c);
            }
        });
        return out.toString();
    }
}
