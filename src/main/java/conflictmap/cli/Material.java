package conflictmap.cli;

import conflictmap.model.EventTable;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import java.util.List;
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

    /** All reports, those of projects first. */
    Stream<Report> reports() {
        return Stream.concat(kept.reports().stream(), readings.stream().map(Reading::report));
    }

    /** All tables, those of projects first. */
    List<EventTable> allTables() {
        return Stream.concat(kept.tables().stream(), tables.stream()).toList();
    }
}
