package conflictmap.ingest.tables;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads a file of separated values row by row. Where a quote that nobody closes swallows the rows after it, that row is
 * named and reading begins again with the next line.
 */
final class Delimited {
    /** So many broken quotes are passed over before the rest is given up. */
    private static final int MOST_RESTARTS = 100;
    /** Separators that make a line within a quoted text look like a row of its own. */
    private static final int FEWEST_SIGNS = 3;
    private static final char NO_QUOTE = '\u0001';
    private static final String BROKEN = "a quotation mark is opened that is not closed in this row";

    private final Path file;
    private final Head head;
    private final RowFiller filler;
    private final Intake intake;
    private final int columns;
    private final boolean isQuoted;

    /**
     * @param columns how many fields a row has
     * @param isQuoted whether quotation marks round a field are not part of it
     */
    Delimited(Path file, Head head, RowFiller filler, Intake intake, int columns, boolean isQuoted) {
        this.file = file;
        this.head = head;
        this.filler = filler;
        this.intake = intake;
        this.columns = columns;
        this.isQuoted = isQuoted;
    }

    /**
     * Reads all rows.
     *
     * @param skip lines before the first row
     */
    void read(int skip) throws IOException, InterruptedException {
        int from = skip;
        for (int restarts = 0; from >= 0; restarts++) {
            if (restarts > MOST_RESTARTS) {
                intake.problem("table.quotes", from, "more than " + MOST_RESTARTS + " quotation marks are not closed; the rows from here on are not read");
                return;
            }
            int broken = readFrom(from);
            if (broken > 0) {
                intake.leaveOut(broken, BROKEN);
            }
            from = broken > 0 ? broken : -1;
        }
    }

    /** Reads the rows after so many lines; returns the line of a row with a broken quote, 0 at the end. */
    @SuppressWarnings("removal") // nothing else yet reads on where somebody forgot to double a quotation mark
    private int readFrom(int skip) throws IOException, InterruptedException {
        try (var watch = new WatchedReader(file, head.charset(), skip)) {
            var rows = new Rows(skip);
            try (CsvReader<Boolean> reader = CsvReader.builder().fieldSeparator(head.separator())
                    .quoteCharacter(isQuoted ? '"' : NO_QUOTE).allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE).build(rows, watch)) {
                int read = 0;
                for (Boolean ignored : reader) {
                    if (rows.isBroken) {
                        return rows.line;
                    }
                    if ((++read & 0x1FFF) == 0 && Thread.interrupted()) {
                        throw new InterruptedException("reading " + file);
                    }
                }
            } catch (CsvParseException e) {
                return rows.line;
            }
            watch.strange().forEach(line -> intake.problem("table.encoding", line,
                    "letters in this line are not " + head.charset().name() + " and are shown as \uFFFD; save the file as UTF-8"));
            return 0;
        }
    }

    /** Takes the fields as they come out of the file's buffer. */
    private final class Rows extends CsvCallbackHandler<Boolean> {
        private final Slice slice = new Slice();
        private final int skipped;
        private RecordType type = RecordType.DATA;
        private boolean isBroken;
        private boolean isLong;
        private boolean holdsRow;
        private int line;
        private int fields;

        Rows(int skipped) {
            this.skipped = skipped;
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
            line = (int) startingLine + skipped;
            fields = 0;
            isLong = false;
            holdsRow = false;
            type = RecordType.DATA;
            filler.begin(line);
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            if (quoted) {
                look(buffer, offset, offset + length);
            }
            filler.field(fields++, slice.of(buffer, offset, length));
        }

        /** Whether a quoted field spans lines, and one of them looks like a row. */
        private void look(char[] buffer, int from, int to) {
            int signs = 0;
            for (int i = from; i < to; i++) {
                char c = buffer[i];
                if (c == '\n' || c == '\r') {
                    isLong = true;
                    signs = 0;
                } else if (c == head.separator()) {
                    signs++;
                    holdsRow |= isLong && signs >= Math.max(FEWEST_SIGNS, columns - 2);
                }
            }
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
            if (type == RecordType.DATA) {
                isBroken = isLong && (holdsRow || fields != columns);
                if (!isBroken) {
                    intake.take(filler, line, fields);
                }
            }
            return true;
        }
    }
}
