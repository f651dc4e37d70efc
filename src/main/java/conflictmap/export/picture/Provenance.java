package conflictmap.export.picture;

import conflictmap.export.memory.DataPrint;
import conflictmap.export.memory.PictureState;
import conflictmap.export.safe.PersonNames;
import conflictmap.export.safe.Publishable;
import conflictmap.export.safe.SafeToPublish;
import conflictmap.model.EventTable;
import conflictmap.model.Report;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.ComparisonText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture comes from.
 *
 * @param program name and version of the program
 * @param filter as it is typed
 * @param all all events of the reports and tables, whatever the filter
 * @param compare what it compares; null for nothing
 */
public record Provenance(
        String program, String filter, List<Report> reports, List<EventTable> tables, EventIndex all, @Nullable ComparisonText compare) {
    private static final int MOST_SOURCES = 40;

    public Provenance {
        reports = List.copyOf(reports);
        tables = List.copyOf(tables);
    }

    /** Where a picture comes from that compares nothing. */
    public Provenance(String program, String filter, List<Report> reports, List<EventTable> tables, EventIndex all) {
        this(program, filter, reports, tables, all, null);
    }

    /** The same of a picture that compares, or does not. */
    public Provenance comparing(@Nullable ComparisonText other) {
        return new Provenance(program, filter, reports, tables, all, other);
    }

    /** Who published the report of an id; the id itself where it is none's, as in tables. */
    public UnaryOperator<String> sourceOf() {
        var byId = reports.stream().collect(Collectors.toMap(Report::id, report -> report, (a, b) -> a));
        return id -> {
            Report report = byId.get(id);
            return report == null ? id : report.source();
        };
    }

    /** What of it may be published. */
    public Publishable publishable(SafeToPublish safe, PersonNames persons) {
        return new Publishable(safe, sourceOf(), persons);
    }

    /** Who published reports and tables, in their order, each once, without those that may not be named. */
    public List<String> sources(SafeToPublish safe) {
        Publishable publishable = publishable(safe, PersonNames.NONE);
        return Stream.concat(
                        reports.stream().map(report -> report.source().isBlank() ? report.title() : report.source()),
                        tables.stream().map(EventTable::name))
                .map(String::strip)
                .filter(source -> !source.isEmpty() && !publishable.names(source))
                .distinct()
                .limit(MOST_SOURCES)
                .toList();
    }

    /** What stands below the map: what was left out, and the sources where these are asked for. */
    public List<String> notes(SafeToPublish safe, boolean withSources) {
        List<String> notes = new ArrayList<>();
        if (safe.isOn()) {
            notes.add(safe.label());
        }
        List<String> sources = withSources ? sources(safe) : List.of();
        if (!sources.isEmpty()) {
            notes.add("Sources: " + String.join("; ", sources) + ".");
        }
        return notes;
    }

    /** What a picture of a frame remembers. Of hidden sources it remembers nothing, nor of where events were. */
    public PictureState state(Frame frame, PictureState.Page page, Publishable publishable) {
        SafeToPublish safe = publishable.safe();
        DataPrint data = DataPrint.of(
                reports.stream().filter(report -> !publishable.isHidden(report.id())).toList(),
                tables.stream().filter(table -> !publishable.names(table.name())).toList(), all);
        return PictureState.of(
                program, frame, all.basis(), isTold(filter, publishable) ? filter : "", page,
                safe.isOn() ? data.told(publishable::clean) : data, sources(safe), safe.isOn() ? safe.told() : null)
                .comparing(compare != null && isTold(compare.first(), publishable) && isTold(compare.second(), publishable) ? compare : null);
    }

    private static boolean isTold(String words, Publishable publishable) {
        return publishable.clean(words).equals(words);
    }
}
