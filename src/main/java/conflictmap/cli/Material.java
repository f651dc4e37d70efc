package conflictmap.cli;

import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.query.Columns;
import conflictmap.query.Query;
import conflictmap.query.Tellers;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.MergedIndex;
import conflictmap.timeline.Publications;
import conflictmap.timeline.TimeBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command works on, read.
 *
 * @param kept what lay in project files
 * @param readings what was read in reports
 * @param tables tables of events
 * @param isWhole whether all of it could be read
 */
record Material(KeptProjects kept, List<Reading> readings, List<EventTable> tables, boolean isWhole) {
    Material {
        readings = List.copyOf(readings);
        tables = List.copyOf(tables);
    }

    /** What was read in all reports, those of projects first. The events that projects show may be others: people put some right. */
    List<Reading> allReadings() {
        return Stream.concat(kept.readings().stream(), readings.stream()).toList();
    }

    /** All reports, those of projects first. */
    Stream<Report> reports() {
        return allReadings().stream().map(Reading::report);
    }

    /** All tables, those of projects first. */
    List<EventTable> allTables() {
        return Stream.concat(kept.tables().stream(), tables.stream()).toList();
    }

    /** The events that a filter lets through, by when they happened or by when they became known. */
    EventIndex index(TimeBasis basis, Query filter) {
        return only(index(basis), filter);
    }

    /** Those of some of its events that a filter lets through. */
    EventIndex only(EventIndex all, Query filter) {
        Map<String, Report> byId = reports().collect(Collectors.toMap(Report::id, r -> r, (a, b) -> a));
        Tellers tellers = id -> {
            Report report = byId.get(id);
            return report == null ? Tellers.NAMES.of(id) : new Tellers.Teller(report.source(), report.title());
        };
        return filter.isAll() ? all : MergedIndex.only(all, filter.select(new Columns(all, tellers)));
    }

    private EventIndex index(TimeBasis basis) {
        List<ConflictEvent> events = new ArrayList<>(kept.events());
        readings.forEach(reading -> events.addAll(reading.events()));
        Publications publications = Publications.of(reports().toList()).of(kept.rows(), events);
        Stream<EventIndex> rows = allTables().stream().map(EventIndex::of).map(index -> basis == TimeBasis.HAPPENED ? index : MergedIndex.known(index));
        return MergedIndex.of(Stream.concat(Stream.of(EventIndex.of(events, basis, publications)), rows).toList());
    }
}
