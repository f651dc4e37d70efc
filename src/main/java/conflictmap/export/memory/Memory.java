package conflictmap.export.memory;

import conflictmap.jobs.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the state that a picture or film carries. Each format keeps it in its own standard place ({@link Xmp} in PNG,
 * SVG and PDF, the comment of an MP4 or WebM), and none of them packs it: so it is found by looking through the file for how
 * it begins, as readers of XMP do, and no file of unknown origin need be taken apart for it.
 */
public final class Memory {
    private static final byte[] BEGINNING = StateJson.BEGINNING.getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 20;

    private Memory() {}

    /** Whether a file is of a format that can carry a state, by its first bytes. */
    public static boolean canBeIn(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(512);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u0089PNG") || text.startsWith("%PDF-") || text.startsWith("ftyp", 4) || text.startsWith("\u001AE\u00DF\u00A3")
                || text.contains("<svg") || file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") && text.contains("<?xml");
    }

    /**
     * The state that a file carries; none where it carries none, or is of another format.
     *
     * @throws IOException if the file cannot be read, or its state is damaged or newer than this program; says so
     * @throws InterruptedException if cancelled
     */
    public static Optional<PictureState> in(Path file, Progress progress) throws IOException, InterruptedException {
        if (!canBeIn(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[PIECE + BEGINNING.length];
            int kept = 0;
            for (int read = in.readNBytes(buffer, 0, PIECE); read > 0; read = in.readNBytes(buffer, kept, PIECE)) {
                progress.check();
                int end = kept + read;
                int at = find(buffer, end);
                if (at >= 0) {
                    return Optional.of(StateJson.parse(text(Arrays.copyOfRange(buffer, at, end), in)));
                }
                kept = Math.min(end, BEGINNING.length - 1);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return Optional.empty();
    }

    private static int find(byte[] buffer, int end) {
        for (int i = 0; i <= end - BEGINNING.length; i++) {
            if (buffer[i] == BEGINNING[0] && Arrays.equals(buffer, i, i + BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The one value of JSON that begins there; what follows it is the file's. */
    private static String text(byte[] first, InputStream rest) throws IOException {
        byte[] more = rest.readNBytes(Math.max(0, StateJson.LONGEST - first.length));
        byte[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < all.length; i++) {
            byte c = all[i];
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return new String(all, 0, i + 1, StandardCharsets.US_ASCII);
            }
        }
        throw new DamagedStateException("what it carries is cut off");
    }
}
