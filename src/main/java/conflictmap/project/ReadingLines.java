package conflictmap.project;

import conflictmap.model.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was read of reports as lines of JSON, one a report, and back. */
public final class ReadingLines {
    private ReadingLines() {}

    /** A line for each reading. */
    public static List<String> of(List<Reading> readings) {
        return readings.stream().map(KeptJson::write).toList();
    }

    /**
     * The readings that were written.
     *
     * @throws IOException if a line holds none
     */
    public static List<Reading> read(List<String> lines) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String line : lines) {
            readings.add(KeptJson.read(line, Reading.class));
        }
        return List.copyOf(readings);
    }
}
