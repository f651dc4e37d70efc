package conflictmap.ingest.tables;

import conflictmap.ingest.BadInputException;
import conflictmap.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an XLSX workbook row by row, by a mapping of its columns. Cells with a date's style are dates. */
final class Workbook {
    /** Without this the library that reads workbooks complains on the console that nobody wants its log. */
    private static final String LOGGING = "log4j2.loggerContextFactory";
    private static final int SAMPLES = 100;

    static {
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        }
    }

    private final EventTables tables;
    private final Path file;
    private final Intake intake;

    Workbook(EventTables tables, Path file, Intake intake) {
        this.tables = tables;
        this.file = file;
        this.intake = intake;
    }

    void read(@Nullable ColumnMapping given) throws IOException, InterruptedException {
        Head head = head();
        if (head.rows().isEmpty()) {
            throw bad("table.empty", "the first sheet is empty; there is nothing to read");
        }
        RowFiller filler = tables.filler(tables.mapping(file, head, given, intake), 0);
        var slice = new Slice();
        var first = new boolean[] {true};
        rows((line, cells) -> {
            if (first[0]) {
                first[0] = false;
                return true;
            }
            filler.begin(line);
            for (int i = 0; i < cells.size(); i++) {
                filler.field(i, slice.of(cells.get(i).toCharArray(), 0, cells.get(i).length()));
            }
            intake.take(filler, line, 0);
            return true;
        });
    }

    /** The first rows of the sheet. */
    Head head() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        rows((line, cells) -> {
            rows.add(List.copyOf(cells));
            return rows.size() < SAMPLES;
        });
        return new Head(StandardCharsets.UTF_8, ',', rows);
    }

    private interface Taker {
        /** Takes a row that is not empty; tells whether more are wanted. */
        boolean row(int line, List<String> cells);
    }

    /** Says that enough was read, or that the thread was interrupted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private void rows(Taker taker) throws IOException, InterruptedException {
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(book);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw bad("table.empty", "the workbook has no sheet");
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), new ReadOnlySharedStringsTable(book), new Rows(taker), new Plain(), false));
                xml.parse(new InputSource(sheet));
            }
        } catch (Enough e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("reading " + file);
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException | POIXMLException | SAXException | ParserConfigurationException e) {
            throw bad("table.xlsx", "this is no XLSX workbook that can be read: " + e.getMessage());
        }
    }

    private BadInputException bad(String code, String message) {
        return new BadInputException(new Problem(code, file.toString(), 0, message));
    }

    /** Gathers the cells of a row; those that are missing are empty. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Taker taker;
        private final List<String> cells = new ArrayList<>();
        private int next;

        Rows(Taker taker) {
            this.taker = taker;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
            next = 0;
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? next : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
            next = column + 1;
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (!taker.row(row + 1, cells) || Thread.currentThread().isInterrupted()) {
                throw new Enough();
            }
        }
    }

    /** Writes numbers plainly and dates as ISO does, whatever the style of the cell looks like. */
    private static final class Plain extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                var date = DateUtil.getLocalDateTime(value, use1904).plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
                return value < 1 ? date.toLocalTime().toString()
                        : value == Math.rint(value) ? date.toLocalDate().toString() : date.toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
