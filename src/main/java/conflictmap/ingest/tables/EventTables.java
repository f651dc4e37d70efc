package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import conflictmap.model.EventTable;
import conflictmap.model.Problem;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tables of events in CSV; which kind a table is of, its header tells. */
public final class EventTables {
    private static final List<TableFormat> FORMATS = List.of(new OwnFormat());
    /** So many problems are kept; the others are counted. */
    private static final int MOST_PROBLEMS = 1000;

    private EventTables() {}

    /** Whether the first line of a file is the header of an event table. */
    public static boolean accepts(String firstLine) {
        return format(names(firstLine.split(",", -1))).isPresent();
    }

    /**
     * Reads a table. Rows that cannot be read become problems, and the rest is read.
     *
     * @throws BadInputException if there is no such file, or it is no event table
     * @throws InterruptedException if the thread was interrupted
     */
    public static TableReading read(Path file) throws BadInputException, InterruptedException {
        var rows = new Rows(file);
        try (CsvReader<Boolean> reader = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, file)) {
            int read = 0;
            for (Boolean ignored : reader) {
                if (rows.isStrange()) {
                    throw bad(file, 1, "table.columns", "this is no event table; its first line needs the columns type,start,lat,lon");
                }
                if ((++read & 0xFFFF) == 0 && Thread.interrupted()) {
                    throw new InterruptedException("reading " + file);
                }
            }
        } catch (BadInputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw bad(file, 0, "table.missing", "there is no such file; check its name");
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw bad(file, 0, "table.unreadable", "the table can't be read: " + e.getMessage());
        }
        if (!rows.isBegun()) {
            throw bad(file, 0, "table.empty", "the file is empty; there is nothing to read");
        }
        return rows.reading();
    }

    private static BadInputException bad(Path file, int line, String code, String message) {
        return new BadInputException(new Problem(code, file.toString(), line, message));
    }

    private static Optional<TableFormat> format(List<String> header) {
        return FORMATS.stream().filter(format -> format.accepts(header)).findFirst();
    }

    private static List<String> names(String... header) {
        List<String> names = new ArrayList<>();
        for (String name : header) {
            names.add(name.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Takes the fields as they come out of the file's buffer; the first record is the header. */
    private static final class Rows extends CsvCallbackHandler<Boolean> {
        private final Path file;
        private final EventTable.Builder table;
        private final List<Problem> problems = new ArrayList<>();
        private final Slice slice = new Slice();
        private final List<String> header = new ArrayList<>();
        private @Nullable RowFiller filler;
        private boolean strange;
        private boolean begun;
        private RecordType type = RecordType.DATA;
        private int left;
        private int line;
        private int fields;

        Rows(Path file) {
            this.file = file;
            this.table = new EventTable.Builder(String.valueOf(file.getFileName()));
        }

        boolean isStrange() {
            return strange;
        }

        boolean isBegun() {
            return begun;
        }

        TableReading reading() {
            return new TableReading(table.build(), problems, left);
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return fields;
        }

        @Override
        protected void beginRecord(long startingLine) {
            line = (int) startingLine;
            fields = 0;
            type = RecordType.DATA;
            if (filler != null) {
                filler.begin(line);
            }
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            slice.of(buffer, offset, length);
            if (filler != null) {
                filler.field(fields, slice);
            } else {
                header.add(slice.toString());
            }
            fields++;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected Boolean buildRecord() {
            if (type != RecordType.DATA) {
                return false;
            }
            RowFiller rows = filler;
            if (rows == null) {
                begin();
                return true;
            }
            String fault = rows.fault();
            if (fault == null) {
                table.add(rows.row());
            } else {
                leaveOut(fault);
            }
            return fault == null;
        }

        private void begin() {
            begun = true;
            List<String> names = names(header.toArray(String[]::new));
            Optional<TableFormat> format = format(names);
            strange = format.isEmpty();
            format.ifPresent(known -> filler = known.filler(names, table.name()));
        }

        private void leaveOut(String fault) {
            left++;
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(new Problem("table.row", file.toString(), line, fault + "; the row is left out"));
            }
        }
    }
}
