package conflictmap.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads gzipped tables of tab-separated columns without quoting, line by line. */
final class Tsv {
    private Tsv() {}

    /** Hands over the columns of each line; the array is used again for the next one. */
    static void read(Path file, int columns, Consumer<String[]> use) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            String[] cells = new String[columns];
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                split(line, cells);
                use.accept(cells);
            }
        }
    }

    private static void split(String line, String[] cells) {
        int from = 0;
        for (int i = 0; i < cells.length; i++) {
            int tab = i == cells.length - 1 ? -1 : line.indexOf('\t', from);
            cells[i] = from > line.length() ? "" : tab < 0 ? line.substring(from) : line.substring(from, tab);
            from = tab < 0 ? line.length() + 1 : tab + 1;
        }
    }
}
