package conflictmap.ingest.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file from a line on, and notes the lines in which letters could not be decoded. */
final class WatchedReader extends Reader {
    private static final int MOST = 1000;
    private static final int BUFFER = 1 << 16;

    private final BufferedReader in;
    private final List<Integer> strange = new ArrayList<>();
    private int line = 1;
    private boolean afterReturn;

    /** @param skip lines to pass over */
    WatchedReader(Path file, Charset charset, int skip) throws IOException {
        in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BUFFER);
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        while (line <= skip && in.readLine() != null) {
            line++;
        }
    }

    /** The first lines with letters that could not be decoded. */
    List<Integer> strange() {
        return strange;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            if (c <= '\r') {
                if (c == '\r' || c == '\n' && !afterReturn) {
                    line++;
                }
                afterReturn = c == '\r';
            } else {
                afterReturn = false;
                if (c == '\uFFFD' && strange.size() < MOST && (strange.isEmpty() || strange.getLast() != line)) {
                    strange.add(line);
                }
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
