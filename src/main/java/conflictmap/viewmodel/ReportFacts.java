package conflictmap.viewmodel;

import conflictmap.jobs.Running;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of reports beside their texts, where each of it came from, and how a person puts it right. */
public final class ReportFacts {
    /** A fact, by the words that begin its origin, see {@link Report#origin}. */
    public enum Fact {
        TITLE("title"),
        SOURCE("source"),
        PUBLISHED("publication time");

        private final String words;

        Fact(String words) {
            this.words = words;
        }
    }

    private static final String BY_HAND = " set by hand";
    private static final Pattern OFFSET = Pattern.compile("(.*?)\\s*(?:UTC|GMT)?\\s*(Z|[+-]\\d{1,2}(?::?\\d{2})?)?");

    private final Shelf shelf;
    private final Incoming incoming;

    ReportFacts(Shelf shelf, Incoming incoming) {
        this.shelf = shelf;
        this.incoming = incoming;
    }

    /** The value, as it is typed; empty where it is not known. */
    public static String value(Report report, Fact fact) {
        OffsetDateTime at = report.published();
        return switch (fact) {
            case TITLE -> report.title();
            case SOURCE -> report.source();
            case PUBLISHED -> at == null ? "" : Typed.time(at.toLocalDateTime()) + " " + at.getOffset();
        };
    }

    /** Where it came from, for people. */
    public static String origin(Report report, Fact fact) {
        Optional<String> told = parts(report).stream().filter(part -> part.startsWith(fact.words + " ")).findFirst();
        return told.map(part -> part.substring(fact.words.length() + 1))
                .orElseGet(() -> Messages.text(value(report, fact).isEmpty() ? "facts.unknown" : "facts.given"));
    }

    private static List<String> parts(Report report) {
        return report.origin().isEmpty() ? List.of() : Arrays.asList(report.origin().split("; (?=title |source |publication time |characters )"));
    }

    /** The time that somebody typed: {@code 2025-06-14 08:00 +03:30}; without an offset in the one given; nothing where it is none. */
    public static Optional<OffsetDateTime> time(String typed, ZoneOffset otherwise) {
        Matcher m = OFFSET.matcher(typed.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            String written = m.group(2);
            ZoneOffset offset = written == null ? otherwise : ZoneOffset.of(written.matches("[+-]\\d") ? written.charAt(0) + "0" + written.substring(1) : written);
            Optional<LocalDateTime> time = Typed.time(m.group(1));
            return time.map(t -> t.atOffset(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Puts the title right, as a step that can be undone. */
    public void setTitle(Reading reading, String title) {
        Report r = reading.report();
        if (!title.equals(r.title())) {
            replace(reading, new Report(r.id(), title, r.source(), r.published(), r.text(), origin(r, Fact.TITLE, !title.isEmpty())), "step.report.title");
        }
    }

    /** Puts the source right. */
    public void setSource(Reading reading, String source) {
        Report r = reading.report();
        if (!source.equals(r.source())) {
            replace(reading, new Report(r.id(), r.title(), source, r.published(), r.text(), origin(r, Fact.SOURCE, !source.isEmpty())), "step.report.source");
        }
    }

    /**
     * Puts the time of publication right: the report is read again in the background, since what it tells of yesterday or of
     * this morning depends on it. One step, which can be undone.
     *
     * @param published null where it is not known
     * @return empty where it is that already
     */
    public Optional<Running<Reading>> setPublished(Reading reading, @Nullable OffsetDateTime published) {
        Report r = reading.report();
        if (java.util.Objects.equals(published, r.published())) {
            return Optional.empty();
        }
        var next = new Report(r.id(), r.title(), r.source(), published, r.text(), origin(r, Fact.PUBLISHED, published != null));
        return Optional.of(incoming.again(next, Messages.text("step.report.published", name(r))));
    }

    private void replace(Reading reading, Report next, String step) {
        Reading raw = shelf.project().readings().stream().filter(r -> r.report().id().equals(next.id())).findFirst().orElse(reading);
        shelf.replace(Messages.text(step, name(reading.report())), new Reading(next, raw.toponyms(), raw.events(), raw.problems()));
    }

    private static String name(Report report) {
        return report.title().isEmpty() ? report.id() : report.title();
    }

    private static String origin(Report report, Fact fact, boolean isSet) {
        List<String> parts = new ArrayList<>(parts(report));
        parts.removeIf(part -> part.startsWith(fact.words + " "));
        if (isSet) {
            parts.add(fact.words + BY_HAND);
        }
        return String.join("; ", parts);
    }
}
