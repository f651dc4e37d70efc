package conflictmap.ingest;

import conflictmap.model.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of report files with their publication: CSV with the columns {@code file,published,source,title}; files are
 * named relative to it.
 *
 * @param files the reports
 * @param problems rows that can't be used
 */
public record Manifest(List<ReportFile> files, List<Problem> problems) {
    public Manifest {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a manifest.
     *
     * @throws BadInputException if it can't be read at all or lacks the column {@code file}
     */
    public static Manifest read(Path manifest) throws BadInputException {
        List<ReportFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofNamedCsvRecord(manifest)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().contains("file")) {
                    throw new BadInputException(new Problem(
                            "manifest.columns", manifest.toString(), 1, "a manifest needs the columns file,published,source,title in its first line"));
                }
                add(manifest, row, files, problems);
            }
        } catch (BadInputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new BadInputException(new Problem("manifest.missing", manifest.toString(), 0, "there is no such file; check its name"));
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new BadInputException(new Problem("manifest.unreadable", manifest.toString(), 0, "the manifest can't be read: " + e.getMessage()));
        }
        return new Manifest(files, problems);
    }

    private static void add(Path manifest, NamedCsvRecord row, List<ReportFile> files, List<Problem> problems) {
        int line = (int) row.getStartingLineNumber();
        String file = row.findField("file").orElse("");
        if (file.isBlank()) {
            problems.add(new Problem("manifest.row", manifest.toString(), line, "no file is named; the row is left out"));
            return;
        }
        String written = row.findField("published").orElse("").strip();
        OffsetDateTime published = instant(written);
        if (published == null && !written.isEmpty()) {
            problems.add(new Problem("manifest.published", manifest.toString(), line,
                    "\"" + written + "\" is no time of publication; write it as 2025-06-15T08:00:00+03:00. The report's own dates are used"));
        }
        files.add(new ReportFile(manifest.resolveSibling(file.strip()), published, row.findField("source").orElse("").strip(), row.findField("title").orElse("").strip()));
    }

    private static @Nullable OffsetDateTime instant(String written) {
        try {
            return written.isEmpty() ? null : OffsetDateTime.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
