package conflictmap.project;

import java.util.List;

/**
 * What stands in a file: the project, and under which numbers its larger parts are kept, so that the next save writes
 * only what has changed since.
 *
 * @param project as it was written or read last
 * @param readings the row of {@code reports} of each reading
 * @param tables the row of {@code event_tables} of each table
 * @param stamp changes with each save, and says whether someone else has written since
 */
record Written(Project project, List<Long> readings, List<Long> tables, String stamp) {
    /** Nothing yet. */
    static final Written NOTHING = new Written(Project.EMPTY, List.of(), List.of(), "");
}
