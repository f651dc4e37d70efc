package conflictmap.ingest.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a file of separated values: how it is written and its first rows.
 *
 * @param charset its encoding; Windows-1252 where its beginning is not UTF-8
 * @param separator what stands between fields
 * @param rows its first rows, the header among them if it has one
 */
record Head(Charset charset, char separator, List<List<String>> rows) {
    private static final int BYTES = 1 << 18;
    private static final int ROWS = 100;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    Head {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Head of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BYTES);
        }
        Charset charset = charset(start);
        String text = charset.decode(ByteBuffer.wrap(start)).toString();
        return of(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, start.length == BYTES);
    }

    static Head of(String text, Charset charset, boolean isCut) {
        char separator = separator(text);
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (IOException | CsvParseException e) {
            // the rows so far tell what the table is
        }
        if (isCut && rows.size() > 1 && rows.size() < ROWS) {
            rows.removeLast();
        }
        return new Head(charset, separator, rows);
    }

    private static Charset charset(byte[] start) {
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), start.length < BYTES);
        return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    /** The sign of four that stands most often in the first line, quoted text aside. */
    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        int most = 0;
        for (char sign : new char[] {',', '\t', ';', '|'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                quoted ^= line.charAt(i) == '"';
                count += !quoted && line.charAt(i) == sign ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = sign;
            }
        }
        return best;
    }

    /** The names of the columns, as the first row has them. */
    List<String> header() {
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    /** The rows after the header. */
    List<List<String>> samples() {
        return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    }
}
